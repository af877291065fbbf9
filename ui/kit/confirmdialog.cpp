// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/confirmdialog.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/labels.h"
#include "ui/kit/toneicon.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr qsizetype buttonLimit = 60;

/// Short enough for a button, and no letter of a name is a mnemonic.
QString onButton(const QString& words)
{
    const QString fitting = words.size() <= buttonLimit ? words : words.left(buttonLimit - 1) + u'…';
    return QString(fitting).replace(u'&', u"&&"_s);
}

QWidget* bulleted(const QString& name, const QString& sentence)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* bullet = new PlainLabel({}, u"•"_s);
    bullet->setForegroundRole(QPalette::PlaceholderText);
    auto* words = wrappingLabel(name);
    words->setText(sentence);
    words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(bullet, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent)
    : QDialog(parent), m_consequences(confirmation.consequences), m_question(wrappingLabel(u"confirmQuestion"_s)),
      m_confirm(new QPushButton(onButton(confirmation.confirm))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(confirmation.confirm);
    setAccessibleName(confirmation.confirm);
    setAccessibleDescription(confirmation.question + u' ' + confirmation.consequences.join(u' '));
    giveRole(this, QAccessible::AlertMessage);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAccessibleName(confirmation.confirm);
    m_confirm->setProperty("danger", confirmation.destroys);
    m_confirm->setProperty("primary", true);
    m_confirm->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(16);
    layout->addWidget(buildWords(confirmation));
    if (!confirmation.typed.isEmpty())
        layout->addWidget(buildTyped(confirmation.typed));
    layout->addStretch();
    layout->addLayout(buttons);
    // As an explicit minimum it would let the buttons be cut off.
    layout->addStrut(fontMetrics().averageCharWidth() * 58 - 2 * margin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

QWidget* ConfirmDialog::buildWords(const Confirmation& confirmation)
{
    m_question->setText(confirmation.question);
    m_question->setTypography(paneTitleFont);
    auto* icon = new ToneIcon;
    icon->setTone(confirmation.destroys ? Tone::Warning : Tone::Info);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_question);
    for (qsizetype i = 0; i < confirmation.consequences.size(); ++i)
        column->addWidget(bulleted(u"confirmConsequence%1"_s.arg(i), confirmation.consequences[i]));
    auto* line = new QHBoxLayout(words);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    return words;
}

QWidget* ConfirmDialog::buildTyped(const QString& typed)
{
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"confirmTyped"_s);
    m_typed->setAccessibleName(tr("Type “%1” to confirm").arg(typed));
    auto* hint = wrappingLabel(u"confirmHint"_s);
    hint->setText(tr("Type “%1” to confirm").arg(typed));
    hint->setBuddy(m_typed);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(hint);
    column->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this, typed](const QString& text) { onTyped(text, typed); });
    onTyped({}, typed);
    return box;
}

void ConfirmDialog::onTyped(const QString& text, const QString& wanted)
{
    const bool same = text == wanted;
    m_confirm->setEnabled(same);
    m_confirm->setToolTip(same ? QString() : tr("Type “%1” first").arg(wanted));
}

QString ConfirmDialog::question() const
{
    return m_question->text();
}

// Who has typed the name and presses Return means neither to cancel nor, yet, to destroy.
void ConfirmDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_typed || !m_typed->hasFocus()) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (m_confirm->isEnabled())
        m_confirm->setFocus(Qt::TabFocusReason);
}

void ConfirmDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
    if (m_typed)
        m_typed->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
    announce(this);
}

} // namespace desk::ui
