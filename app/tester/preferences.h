// SPDX-License-Identifier: Apache-2.0
// Examples and what the person agreed to, kept in the store.
#pragma once

#include "app/tester/tester.h"

namespace desk::tester {

class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(store::Store& store, QObject* parent = nullptr);

    // What is given may be part of what is here and changed, so it is taken by value.
    [[nodiscard]] const QList<Example>& examples() const { return m_examples; }
    void saveExample(QString name, webhook::TestSetup setup);
    void removeExample(QString id);

    [[nodiscard]] const Trust& trust() const { return m_trust; }
    void allow(webhook::AllowedTarget target);
    void addAuthority(Authority authority);
    void forget(webhook::AllowedTarget target);
    void forgetAuthority(QString host);

    [[nodiscard]] const SendSettings& sendSettings() const { return m_sendSettings; }
    void setSendSettings(SendSettings settings);

Q_SIGNALS:
    void examplesChanged();
    void trustChanged();
    void sendSettingsChanged();

private:
    void read();
    void setExamples(QList<Example> examples);
    void setTrust(Trust trust);
    void takeSendSettings(const SendSettings& settings);
    /// Shows what the store holds once nothing more is on its way there, whether it got there or not.
    void settle(const Async<void>& change);

    store::Store& m_store;
    QList<Example> m_examples;
    Trust m_trust;
    SendSettings m_sendSettings;
    int m_changes = 0; ///< made here
    int m_writing = 0; ///< of them not yet in the store
};

} // namespace desk::tester
