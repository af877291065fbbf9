// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/foreigncondition.h"

#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

ForeignCondition::ForeignCondition(const QString& name, QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel({}, this)), m_text(new CodeView(name, tr("Condition"), this)),
      m_note(wrappingLabel(name + "Note"_L1)), m_replace(new QPushButton(tr("Replace it…"), this))
{
    m_title->setTypography(strongFont);
    m_text->setLanguage(CodeLanguage::Json);
    m_text->setMaxLines(8);
    m_text->setWordWrap(true);
    m_replace->setObjectName(name + "Replace"_L1);
    m_replace->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_replace, 0, Qt::AlignLeading);
    connect(m_replace, &QPushButton::clicked, this, &ForeignCondition::replaceRequested);
    setReplaceable(true);
}

void ForeignCondition::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setAccessibleName(title);
    m_text->setCode(text);
    m_replace->setAccessibleDescription(tr("%1: clears it and shows the fields").arg(title));
}

void ForeignCondition::setReplaceable(bool replaceable)
{
    m_replace->setVisible(replaceable);
    m_note->setText(replaceable
            ? tr("This condition cannot be edited here; it stays as it is. Replacing it clears it and shows the "
                 "fields; Cancel leaves the automation as it was.")
            : tr("This event can only be read; it stays as it is until another one is chosen."));
}

} // namespace desk::ui
