// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/formfield.h"

#include "ui/kit/fieldnote.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestInHeights = 30; ///< of the font: 480 px at 16

/// What a screen reader says for a label: "&Server URL:" is "Server URL".
QString spoken(QString label)
{
    label.remove(u'&');
    if (label.endsWith(u':'))
        label.chop(1);
    return label;
}

} // namespace

FormField::FormField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_label(new PlainLabel({}, label, this)), m_note(new FieldNote(this)), m_head(new QHBoxLayout),
      m_field(field), m_wide(qobject_cast<QAbstractScrollArea*>(field))
{
    m_label->setTypography(strongFont);
    m_label->setBuddy(field);
    m_head->addWidget(m_label);
    m_head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(field, 1);
    column->addWidget(m_note);
    // A row is as high as its field wants; only editors grow.
    setSizePolicy(QSizePolicy::Preferred, field->sizePolicy().verticalPolicy());
    setLabel(label);
    fitWidth();
    showNote();
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        connect(combo, &QComboBox::currentTextChanged, this, &FormField::describe);
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_field->setAccessibleName(spoken(label));
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    m_note->reserveFor(help);
    showNote();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    showNote();
}

void FormField::setWarning(const QString& warning)
{
    m_warning = warning;
    showNote();
}

void FormField::setWithoutNote()
{
    m_note->hide();
}

void FormField::setNoteOnDemand()
{
    m_onDemand = true;
    showNote();
}

void FormField::setWide(bool wide)
{
    m_wide = wide;
    fitWidth();
}

void FormField::addAction(QWidget* button)
{
    m_head->addWidget(button);
}

void FormField::fitWidth()
{
    m_field->setMaximumWidth(m_wide ? QWIDGETSIZE_MAX : fontMetrics().height() * widestInHeights);
}

void FormField::showNote()
{
    using Kind = FieldNote::Kind;
    const Kind kind = !m_error.isEmpty() ? Kind::Error : !m_warning.isEmpty() ? Kind::Warning : Kind::Help;
    m_note->setNote(kind, kind == Kind::Error ? m_error : kind == Kind::Warning ? m_warning : m_help);
    if (m_onDemand)
        m_note->setVisible(!m_note->text().isEmpty());
    describe();
}

// On Linux the label alone is read out for a box to choose from, so what is chosen goes before the note.
void FormField::describe()
{
    const auto* combo = qobject_cast<const QComboBox*>(m_field);
    const QString chosen = combo && !combo->isEditable() ? combo->currentText() : QString();
    QStringList words{chosen, m_note->text()};
    words.removeAll(QString());
    m_field->setAccessibleDescription(words.join(u". "_s));
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

} // namespace desk::ui
