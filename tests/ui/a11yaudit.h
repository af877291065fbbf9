// SPDX-License-Identifier: Apache-2.0
// What every page must keep for people who do not see or do not use a mouse.
#pragma once

#include "tests/support/eventually.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

/// Fails with all of the findings, however many; QCOMPARE would cut them off.
#define NO_FINDING(text)                                                                                               \
    do {                                                                                                               \
        const QString desk_findings = (text);                                                                          \
        QVERIFY2(desk_findings.isEmpty(), qPrintable(desk_findings));                                                  \
    } while (false)

namespace desk::test {

using namespace Qt::StringLiterals;

constexpr int targetSize = 24; ///< WCAG 2.5.8

inline bool isInteractive(const QWidget* widget)
{
    // Parts that Qt makes inside of its own controls speak through those.
    if (widget->objectName().startsWith("qt_"_L1))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget);
}

/// Controls inside of a combo box or a menu are not ours to name.
inline bool isPartOfAnother(const QWidget* widget)
{
    for (const QWidget* p = widget->parentWidget(); p; p = p->parentWidget()) {
        if (qobject_cast<const QComboBox*>(p) || qobject_cast<const QAbstractSpinBox*>(p)
            || qobject_cast<const QAbstractItemView*>(p) || qobject_cast<const QMenuBar*>(p)
            || qobject_cast<const QTabBar*>(p))
            return true;
    }
    return false;
}

inline QString describeWidget(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->objectName() + u"”"_s;
}

/// A combo box is named by its label alone: its own name is what is chosen in it.
inline QString spokenName(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    if (qobject_cast<QComboBox*>(widget)) {
        const auto labels = accessible->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

inline QList<QWidget*> interactiveWidgets(QWidget* window)
{
    QList<QWidget*> list;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->window() == window && widget->isVisible() && isInteractive(widget) && !isPartOfAnother(widget))
            list.append(widget);
    }
    return list;
}

/// What is painted by hand and takes the focus has to say what it is: without a role it is announced as a filler.
inline QStringList auditRoles(QWidget* window)
{
    QStringList findings;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const bool stop = widget->window() == window && widget->isVisible() && !isPartOfAnother(widget)
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!stop || isInteractive(widget) || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->role() == QAccessible::Client || accessible->role() == QAccessible::NoRole)
            findings.append(describeWidget(widget) + u" takes the focus without a role"_s);
        else if (accessible->text(QAccessible::Name).trimmed().isEmpty())
            findings.append(describeWidget(widget) + u" takes the focus without a name"_s);
    }
    return findings;
}

/// Everything that is wrong with the names and sizes in a window, one sentence each.
inline QStringList auditWidgets(QWidget* window)
{
    QStringList findings = auditRoles(window);
    QHash<QString, QString> names;
    QHash<QString, QString> objects;
    for (QWidget* widget : interactiveWidgets(window)) {
        const QString who = describeWidget(widget);
        const QString name = spokenName(widget);
        if (widget->objectName().isEmpty())
            findings.append(who + u" has no object name"_s);
        else if (objects.contains(widget->objectName()))
            findings.append(who + u" shares its object name"_s);
        objects.insert(widget->objectName(), who);
        if (name.trimmed().isEmpty())
            findings.append(who + u" has no accessible name"_s);
        const QString role = QString::number(int(QAccessible::queryAccessibleInterface(widget)->role()));
        if (const QString key = role + u'/' + name; names.contains(key))
            findings.append(who + u" has the name of "_s + names.value(key) + u": "_s + name);
        else
            names.insert(key, who);
        if (widget->width() < targetSize || widget->height() < targetSize)
            findings.append(who + u" is smaller than 24 px"_s);
        if (auto* edit = qobject_cast<QPlainTextEdit*>(widget); edit && !edit->tabChangesFocus())
            findings.append(who + u" keeps Tab for itself"_s);
    }
    return findings;
}

/// Whether every named item of a list says something.
inline QStringList auditItems(const QAbstractItemView* view)
{
    QStringList findings;
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            if (index.data(Qt::AccessibleTextRole).toString().isEmpty())
                findings.append(describeWidget(view) + u" has a silent cell at %1, %2"_s.arg(row).arg(column));
        }
    }
    return findings;
}

/// Presses Tab until the focus is back where it began; gives the stops. Findings go to `findings`.
inline QStringList tabCycle(QWidget* window, bool backwards, QStringList& findings)
{
    const auto press = [&] {
        if (backwards)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        else
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    QStringList stops;
    QSet<const QWidget*> seen;
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != window)
        window->setFocus();
    press();
    const QWidget* first = QApplication::focusWidget();
    for (int i = 0; i < 400; ++i) {
        const QWidget* here = QApplication::focusWidget();
        if (!here || here->window() != window) {
            findings.append(u"Tab loses the focus after "_s + stops.join(u", "_s));
            return stops;
        }
        if (seen.contains(here)) {
            if (here != first)
                findings.append(u"Tab is trapped at "_s + describeWidget(here));
            break;
        }
        seen.insert(here);
        stops.append(here->objectName());
        press();
    }
    for (QWidget* widget : interactiveWidgets(window)) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        if (reachable && !seen.contains(widget))
            findings.append(u"Tab never reaches "_s + describeWidget(widget));
    }
    return stops;
}

/// Names, roles, sizes, and a Tab key that goes everywhere, forwards and backwards.
inline QStringList auditWindow(QWidget* window)
{
    QStringList findings = auditWidgets(window);
    if (interactiveWidgets(window).isEmpty())
        return findings;
    const QStringList forward = tabCycle(window, false, findings);
    const QStringList back = tabCycle(window, true, findings);
    if (QSet<QString>(forward.begin(), forward.end()) != QSet<QString>(back.begin(), back.end()))
        findings.append(u"Tab and Shift+Tab go to different places: %1; %2"_s.arg(forward.join(u' '), back.join(u' ')));
    return findings;
}

} // namespace desk::test
