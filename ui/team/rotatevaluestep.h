// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/core/workspace.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace desk::ui {

class PlainLabel;
class SecretValueField;

/// Asks for the new value, and which of the webhooks that use the secret are to be tested with it.
class RotateValueStep final : public QWidget {
    Q_OBJECT

public:
    /// `waiting`: those the server does not have yet, so that they cannot be tested.
    explicit RotateValueStep(
        const QList<Webhook>& dependents, const QSet<IntegrationId>& waiting = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool hasValue() const;
    [[nodiscard]] std::optional<Secret> value() const;
    void wipe();
    void focusFirst();
    /// What can be done about the old value later.
    void setNote(const QString& note);

Q_SIGNALS:
    void edited();
    void included(const desk::IntegrationId& webhook, bool included);

private:
    [[nodiscard]] QWidget* buildDependents(const QList<Webhook>& dependents, const QSet<IntegrationId>& waiting);

    SecretValueField* m_value;
    PlainLabel* m_note;
};

} // namespace desk::ui
