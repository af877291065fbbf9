// SPDX-License-Identifier: Apache-2.0
// Whether Alt and a letter mean one thing in a window, and a letter one thing in a menu.
#pragma once

#include "tests/ui/a11yaudit.h"

#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

namespace desk::test {

/// Texts by the key they take.
class MnemonicTable {
public:
    void add(const QKeySequence& key, const QString& text)
    {
        if (key.isEmpty())
            return;
        if (m_texts.contains(key))
            m_findings.append(u"%1 is “%2” and “%3”"_s.arg(key.toString(), m_texts.value(key), text));
        m_texts.insert(key, text);
    }

    void addText(const QString& text) { add(QKeySequence::mnemonic(text), text); }

    [[nodiscard]] QStringList findings() const { return m_findings; }

private:
    QHash<QKeySequence, QString> m_texts;
    QStringList m_findings;
};

inline QStringList auditMenu(const QMenu* menu)
{
    MnemonicTable table;
    QStringList below;
    for (const QAction* action : menu->actions()) {
        if (!action->isVisible())
            continue;
        table.addText(action->text());
        if (action->menu())
            below += auditMenu(action->menu());
    }
    return table.findings() + below;
}

inline void addMnemonics(MnemonicTable& table, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        table.addText(button->text());
    else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
        table.addText(label->text());
    else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        table.addText(group->title());
    else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < bar->count(); ++i)
            table.addText(bar->tabText(i));
    }
}

/// Every key that two visible things of a window take, and every letter two entries of one of its menus take.
inline QStringList auditMnemonics(QWidget* window)
{
    MnemonicTable table;
    QStringList menus;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->window() != window || !widget->isVisible())
            continue;
        addMnemonics(table, widget);
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                table.addText(action->text());
                if (action->menu())
                    menus += auditMenu(action->menu());
            }
        }
    }
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            table.add(key, action->text());
    }
    // Those of one widget alone count where it has the focus, and only one has.
    for (const QShortcut* shortcut : window->findChildren<QShortcut*>()) {
        if (shortcut->context() != Qt::WidgetShortcut)
            table.add(shortcut->key(), shortcut->objectName());
    }
    return table.findings() + menus;
}

} // namespace desk::test
