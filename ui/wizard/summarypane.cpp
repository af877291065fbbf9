// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/summarypane.h"

#include "ui/kit/labels.h"
#include "ui/models/sentence.h"
#include "ui/theme/tones.h"
#include "ui/kit/codeview.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new PlainLabel({}, text);
    label->setTypography(strongFont);
    return label;
}

} // namespace

SummaryPane::SummaryPane(QWidget* parent)
    : QWidget(parent), m_sentence(wrappingLabel(u"wizardSentence"_s)),
      m_renderedTitle(heading(tr("Rendered for a sample event"))),
      m_rendered(new CodeView(u"wizardRendered"_s, tr("Rendered payload"), this))
{
    setObjectName(u"wizardSummary"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_rendered->setLanguage(CodeLanguage::Json);
    m_rendered->setMaxLines(24);
    m_renderedTitle->setBuddy(m_rendered);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 20);
    column->setSpacing(12);
    column->addWidget(heading(tr("What will happen")));
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_renderedTitle);
    column->addWidget(m_rendered);
    column->addStretch();
}

void SummaryPane::setDraft(const AutomationDraft& draft, const EventFacts& sample)
{
    m_draft = draft;
    m_sample = sample;
    refresh();
}

void SummaryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void SummaryPane::refresh()
{
    m_sentence->setText(sentenceHtml(m_draft, tones(palette())));
    m_sentence->setAccessibleName(sentence(m_draft));
    const auto* webhook = std::get_if<WebhookAction>(&m_draft.action);
    const bool hasPayload = webhook && webhook->payload;
    m_renderedTitle->setVisible(hasPayload);
    m_rendered->setVisible(hasPayload);
    if (!hasPayload)
        return;
    m_rendered->setCode(desk::render(parseTemplate(*webhook->payload), variableValues(m_sample, m_draft.name)).text);
}

} // namespace desk::ui
