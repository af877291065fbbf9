// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/secretedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <limits>

namespace desk::ui {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(name);
    setMaxLength(std::numeric_limits<int>::max()); // cutting a value short is changing it
    setEchoMode(Password);
    setDragEnabled(false);
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
}

bool SecretEdit::isRevealed() const
{
    return echoMode() == Normal;
}

void SecretEdit::wipe()
{
    setRevealed(false);
    setText({});
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// Selected by the pointer it would be on the X11 selection.
void SecretEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (isRevealed() && clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"secretEditMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Clear"), this, &SecretEdit::wipe)->setEnabled(!isReadOnly());
    menu->popup(event->globalPos());
}

} // namespace desk::ui
