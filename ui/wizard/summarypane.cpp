// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/summarypane.h"

#include "app/core/result.h"
#include "ui/kit/codeview.h"
#include "ui/kit/fieldnote.h"
#include "ui/kit/labels.h"
#include "ui/models/sentence.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/payload/renderedsample.h"
#include "ui/payload/sampleeventdialog.h"
#include "ui/wizard/slackpost.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 17;

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
      m_rendered(new CodeView(u"wizardRendered"_s, tr("Rendered payload"), this)), m_post(new SlackPost(this)),
      m_note(new FieldNote(this)), m_edit(new QPushButton(tr("Edit sample…"), this))
{
    setObjectName(u"wizardSummary"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_rendered->setMaxLines(mostLines);
    m_renderedTitle->setBuddy(m_rendered);
    m_note->setObjectName(u"wizardRenderedNote"_s);
    m_edit->setObjectName(u"wizardEditSample"_s);
    m_edit->setAutoDefault(false);
    m_edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 20);
    column->setSpacing(12);
    column->addWidget(heading(tr("What will happen")));
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_renderedTitle);
    column->addWidget(m_rendered);
    column->addWidget(m_post);
    column->addWidget(m_note);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &SummaryPane::openSample);
}

void SummaryPane::setDraft(const AutomationDraft& draft, const EventFacts& sample, const QStringList& secretNames)
{
    m_draft = draft;
    m_sample = sample;
    m_secretNames = secretNames;
    refresh();
}

void SummaryPane::setEdits(const SampleEdits& edits)
{
    m_edits = edits;
    refresh();
    Q_EMIT sampleEdited();
}

void SummaryPane::openSample()
{
    auto* dialog = new SampleEventDialog(m_draft.event, m_sample, m_edits, this);
    connect(dialog, &SampleEventDialog::changed, this, &SummaryPane::setEdits);
    dialog->open();
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
    const VariableValues values = sampleValues(m_draft, m_sample, m_edits, m_secretNames);
    for (QWidget* part : QList<QWidget*>{m_renderedTitle, m_rendered, m_post, m_note, m_edit})
        part->hide();
    std::visit(overloaded{
                   [&](const WebhookAction& a) {
                       if (a.payload && !a.payload->isEmpty())
                           showText(tr("Rendered for a sample event"), *a.payload, true, values);
                   },
                   [&](const SlackAction& a) { showPost(a, values); },
                   [&](const AriaAction& a) {
                       if (!a.prompt.isEmpty())
                           showText(tr("Prompt for a sample event"), a.prompt, false, values);
                   },
                   [](const auto&) {},
               },
        m_draft.action);
}

void SummaryPane::showText(const QString& title, const QString& text, bool isJson, const VariableValues& values)
{
    const RenderedSample sample = renderSample(text, values, m_draft.event, isJson);
    m_renderedTitle->setText(title);
    m_rendered->setLanguage(isJson ? CodeLanguage::Json : CodeLanguage::Plain);
    m_rendered->setAccessibleName(isJson ? tr("Rendered payload") : tr("Rendered prompt"));
    m_rendered->setCode(sample.text);
    m_rendered->setProblems(sample.problems);
    const QString& said = sample.error.isEmpty() ? sample.warning : sample.error;
    m_note->setNote(sample.error.isEmpty() ? FieldNote::Kind::Warning : FieldNote::Kind::Error, said);
    m_rendered->setAccessibleDescription(said);
    m_note->setHidden(said.isEmpty());
    m_renderedTitle->show();
    m_rendered->show();
    m_edit->show();
}

void SummaryPane::showPost(const SlackAction& action, const VariableValues& values)
{
    const auto filled = [&](const QString& text) { return renderSample(text, values, m_draft.event, false); };
    const RenderedSample title = filled(action.title);
    const RenderedSample message = filled(action.message);
    m_renderedTitle->setText(tr("Rendered for a sample event"));
    m_post->setPost(action.channelName, title.text, message.text, action.severity);
    const RenderedSample both = filled(action.title + u'\n' + action.message);
    m_note->setNote(FieldNote::Kind::Warning, both.warning);
    m_note->setHidden(both.warning.isEmpty());
    m_renderedTitle->show();
    m_post->show();
    m_edit->show();
}

} // namespace desk::ui
