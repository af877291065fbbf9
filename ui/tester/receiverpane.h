// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"
#include "app/webhook/receiver.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace desk::ui {

class Banner;
class CopyButton;
class ElidedLabel;
class PageStack;
class PlainLabel;
class ReceivedModel;
class ReceiverAnswerForm;
class ResponseCode;
class StatePage;
class TableView;

/// "Catch it here": a receiver on this computer in one click. Lists what comes, shows each request as it came, and
/// answers as it is told.
class ReceiverPane final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiverPane(QWidget* parent = nullptr);
    ~ReceiverPane() override;

    /// Masked in all that is shown and copied.
    void setSecrets(const QList<NamedSecret>& secrets);
    /// What signatures are checked with, from the next request on.
    void setSigningKey(const std::optional<NamedSecret>& key);

    void start();
    /// What has come stays in the list.
    void stop();
    [[nodiscard]] bool isListening() const { return m_receiver != nullptr; }
    /// Empty while it does not listen.
    [[nodiscard]] QUrl url() const;

Q_SIGNALS:
    /// The tester is to send there.
    void useUrlRequested(const QUrl& url);
    void listeningChanged(bool listening);

private:
    void build();
    [[nodiscard]] QWidget* addressBar();
    [[nodiscard]] QWidget* requestsPart();
    void take(const webhook::ReceivedRequest& request);
    void showCurrent();
    void refresh();

    std::unique_ptr<webhook::Receiver> m_receiver;
    std::optional<NamedSecret> m_key;
    ReceivedModel* m_model;
    PageStack* m_pages;
    StatePage* m_stopped;
    Banner* m_problem;
    ElidedLabel* m_address;
    CopyButton* m_copy;
    QPushButton* m_use;
    QPushButton* m_stop;
    ReceiverAnswerForm* m_answer;
    PlainLabel* m_count;
    QPushButton* m_clear;
    PageStack* m_list;
    StatePage* m_waiting;
    TableView* m_table;
    ResponseCode* m_raw;
    QString m_shown; ///< in it
};

} // namespace desk::ui
