// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/formfield.h"

#include "ui/theme/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_note(new QLabel(this)), m_head(new QHBoxLayout),
      m_field(field)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_label->setFont(strong);
    m_label->setBuddy(field);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(m_note->fontMetrics().height());

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
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    QString plain = label;
    m_field->setAccessibleName(plain.remove(u'&'));
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    showNote();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    showNote();
}

void FormField::addAction(QWidget* button)
{
    m_head->addWidget(button);
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNote();
}

void FormField::showNote()
{
    const bool wrong = !m_error.isEmpty();
    const Tones colours = tones(palette());
    QPalette notePalette = m_note->palette();
    const QColor colour = wrong ? colours.of(Tone::Danger).text : colours.muted;
    if (notePalette.color(QPalette::WindowText) != colour) {
        notePalette.setColor(QPalette::WindowText, colour);
        m_note->setPalette(notePalette);
    }
    m_note->setText(wrong ? m_error : m_help);
    m_field->setAccessibleDescription(m_note->text());
}

} // namespace desk::ui
