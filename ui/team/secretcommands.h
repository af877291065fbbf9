// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/secretlistmodel.h"

#include <QObject>

#include <optional>

namespace desk::ui {

class CommandRegistry;

/// The commands of the secrets of a team. The pane says what they work on and what is in their way; they say what is
/// wanted.
class SecretCommands final : public QObject {
    Q_OBJECT

public:
    SecretCommands(CommandRegistry& commands, QObject* parent);

    void setCurrent(const std::optional<SecretRow>& row);
    /// Whether the list is in sight; what is not cannot be meant.
    void setShown(bool shown);
    /// Why the server takes no change; empty when it does.
    void setObstacle(const QString& reason);

Q_SIGNALS:
    void newRequested();
    void rotateRequested(const QString& name);
    void revealRequested(const QString& name);
    void forgetRequested(const QString& name);
    void deleteRequested(const QString& name);

private:
    void addCommands();
    void refresh();

    CommandRegistry& m_commands;
    std::optional<SecretRow> m_row;
    QString m_obstacle;
    bool m_shown = false;
};

} // namespace desk::ui
