// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/slackactionform.h"

#include "app/core/payloadlint.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"
#include "ui/payload/problemnote.h"
#include "ui/wizard/slackpost.h"
#include "ui/payload/variablebutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

SlackActionForm::SlackActionForm(QWidget* parent)
    : QWidget(parent), m_channel(new QComboBox), m_title(new QLineEdit),
      m_message(new CodeEditor(u"wizardMessage"_s, {})), m_severity(new QComboBox),
      m_channelField(new FormField(tr("Slac&k channel"), m_channel)),
      m_messageField(new FormField(tr("&Message"), m_message)),
      m_variables(new VariableButton(u"wizardInsertIntoMessage"_s, m_message)),
      m_note(new ProblemNote(u"wizardMessage"_s, m_message, m_messageField))
{
    setObjectName(u"wizardSlackForm"_s);
    build();
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SlackActionForm::onChosen);
    // Changed, not edited: assistive technology sets the whole text.
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString& text) { edit(&SlackAnswers::title, text); });
    connect(m_message, &CodeEditor::textChanged, this, [this] { edit(&SlackAnswers::message, m_message->code()); });
    connect(m_severity, &QComboBox::currentIndexChanged, this,
        [this](int index) { edit(&SlackAnswers::severity, m_severity->itemData(index).toString()); });
}

void SlackActionForm::build()
{
    m_channel->setObjectName(u"wizardChannel"_s);
    m_channel->setPlaceholderText(tr("Choose a Slack channel"));
    m_title->setObjectName(u"wizardSlackTitle"_s);
    m_message->setVariables(true);
    m_severity->setObjectName(u"wizardSeverity"_s);
    for (const QString& word : {u"INFO"_s, u"WARN"_s, u"ERROR"_s})
        m_severity->addItem(severityLabel(word), word);
    m_channelField->setWide(true);
    auto* title = new FormField(tr("T&itle"), m_title);
    title->setWide(true);
    title->setWithoutNote();
    auto* severity = new FormField(tr("Se&verity"), m_severity);
    severity->setWithoutNote();
    m_messageField->addAction(m_variables);
    m_note->setHelp(tr("Variables are filled when the event happens."));

    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(title, 3);
    line->addWidget(severity, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_channelField);
    column->addLayout(line);
    column->addWidget(m_messageField, 1);
    column->addWidget(m_note);
}

void SlackActionForm::read(const SlackAnswers& answers)
{
    m_answers = answers;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_title->setText(answers.title);
        m_message->setCode(answers.message);
        const QString word = answers.severity.isEmpty() ? u"INFO"_s : answers.severity;
        if (m_severity->findData(word) < 0)
            m_severity->addItem(severityLabel(word), word); // one this version does not know
        m_severity->setCurrentIndex(m_severity->findData(word));
    }
    fill();
}

void SlackActionForm::setFacts(const TeamFacts& facts, const QString& team, bool isLoaded)
{
    m_facts = facts;
    m_team = team;
    m_loaded = isLoaded;
    fill();
}

void SlackActionForm::chooseSomething()
{
    if (m_answers.channel.isEmpty() && m_channel->count() > 0)
        m_channel->setCurrentIndex(0);
}

void SlackActionForm::setEvent(const Event& event)
{
    m_event = event;
    m_variables->setUse({event, {}});
}

void SlackActionForm::setSample(const EventFacts& sample)
{
    m_variables->setSample(sample);
}

void SlackActionForm::fill()
{
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    for (const SlackChannel& channel : m_facts.channels) {
        if (channel.team == m_team)
            m_channel->addItem(channel.channel + u" · "_s + channel.workspace, channel.id.value);
    }
    const QString chosen = m_answers.channel.value;
    int index = chosen.isEmpty() ? -1 : m_channel->findData(chosen);
    // One that is gone, or of a team that is not seen, is not quietly replaced by another.
    if (index < 0 && !chosen.isEmpty()) {
        m_channel->addItem(m_answers.name.isEmpty() ? chosen : m_answers.name, chosen);
        index = m_channel->count() - 1;
    }
    m_channel->setCurrentIndex(index);
    describe();
}

void SlackActionForm::onChosen(int index)
{
    const IntegrationId id{m_channel->itemData(index).toString()};
    m_answers.channel = id;
    if (const auto known = findChannel(m_facts, id))
        m_answers.name = known->channel;
    describe();
    Q_EMIT edited();
}

void SlackActionForm::describe()
{
    const bool isGone = m_loaded && !m_answers.channel.isEmpty() && !findChannel(m_facts, m_answers.channel);
    m_channelField->setWarning(
        isGone ? tr("This channel is gone, or you may not see it. It stays until you choose another.") : QString());
}

void SlackActionForm::edit(QString SlackAnswers::*part, const QString& text)
{
    if (m_filling)
        return;
    m_answers.*part = text;
    Q_EMIT edited();
}

void SlackActionForm::showProblems(const QList<Problem>& problems)
{
    const auto ofChannel =
        std::find_if(problems.begin(), problems.end(), [](const Problem& p) { return p.field == Field::Channel; });
    const QString said = ofChannel == problems.end() || !m_loaded ? QString() : desk::ui::describe(*ofChannel);
    m_channelField->setError(m_channel->count() == 0 && m_loaded
            ? tr("This team has no Slack channels yet. A team admin connects them in Team Settings.")
            : said);
    m_note->setProblems(lintText(Field::Payload, m_answers.message, {m_event, {}}));
}

} // namespace desk::ui
