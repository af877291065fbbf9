// SPDX-License-Identifier: Apache-2.0
// The commands of one window. Menus, buttons, shortcuts, the palette and the list of shortcuts all come from here.
#pragma once

#include "ui/commands/commandspec.h"

#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QAction;
class QMenu;
class QWidget;

namespace desk::ui {

class CommandRegistry final : public QObject {
    Q_OBJECT

public:
    explicit CommandRegistry(QObject* parent = nullptr);

    /// Makes the command's action; `handler` runs while `context` lives. An id or a shortcut that is taken already is a
    /// mistake of the program: it stops a debug build, and gives nullptr in a release.
    QAction* add(const CommandSpec& spec, QObject* context, std::function<void()> handler);
    /// nullptr when there is none.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] QList<CommandSpec> commands() const;

    /// Why the command cannot run now; empty when it can. Everything that shows the command says it.
    void setObstacle(const QString& id, const QString& reason);
    [[nodiscard]] QString obstacle(const QString& id) const;

    /// The page that is shown now, by the name its commands give; empty for one without commands of its own.
    void setPage(const QString& page);

    /// The shortcuts work in this window, those of later commands too.
    void attachTo(QWidget& window);
    /// The button shows the command and runs it; its objectName stays its own.
    void bind(QAbstractButton* button, const QString& id);
    /// The menu holds the commands of the category, later ones too, with a line between groups.
    void fill(QMenu* menu, const QString& category);

    /// See commandProblems().
    [[nodiscard]] QStringList problems() const;

Q_SIGNALS:
    /// A command came, or one changed its text, state or visibility.
    void changed();

private:
    struct Command {
        CommandSpec spec;
        QAction* action = nullptr;
        QString obstacle;
    };
    [[nodiscard]] const Command* find(const QString& id) const;
    void describe(const Command& command);
    void giveShortcuts();
    void refill(QMenu& menu, const QString& category);

    std::vector<Command> m_commands;
    QList<QWidget*> m_windows;
    QString m_page;
};

/// The first reason that says something; empty where nothing is in the way.
[[nodiscard]] QString firstObstacle(std::initializer_list<QString> reasons);

} // namespace desk::ui
