// SPDX-License-Identifier: Apache-2.0
// How a window is visited: what audits and pictures have in common.
#pragma once

#include "tests/support/eventually.h"
#include "tests/ui/rig.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialog>

#include <functional>

namespace desk::test {

using Visit = std::function<void(const QString& name, QWidget* window)>;

/// What layouts and models have put off is done before anybody looks.
inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents();
}

/// Nothing in the window moves any more.
inline void settle(QWidget* window)
{
    constexpr int rounds = 3;
    QList<QRect> before;
    int still = 0;
    const auto isStill = [&] {
        settle();
        QList<QRect> now;
        for (const QWidget* each : window->findChildren<QWidget*>())
            now.append(each->geometry());
        still = now == before ? still + 1 : 0;
        before = now;
        return still >= rounds;
    };
    if (!eventually(isStill))
        qFatal("the window does not come to rest");
}

inline void visitNow(const Visit& visit, const QString& name, QWidget* window)
{
    settle(window);
    visit(name, window);
}

/// As a person comes back to it after a dialog.
inline void activate(QWidget* window)
{
    window->activateWindow();
    if (!eventually([&] { return QApplication::activeWindow() == window && QApplication::focusWidget(); }))
        qFatal("the window did not become active");
}

/// Away, and everything that hung on it.
inline void close(QDialog* dialog)
{
    dialog->reject();
    if (!eventually([] { return !QApplication::activeModalWidget(); }))
        qFatal("the dialog stays");
}

inline void visitDialog(QDialog* dialog, const QString& name, const Visit& visit)
{
    dialog->open();
    activeDialog();
    visitNow(visit, name, dialog);
    close(dialog);
}

template <class T>
T* part(QWidget* window, const QString& name)
{
    T* found = window->findChild<T*>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace desk::test
