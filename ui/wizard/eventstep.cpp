// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/eventstep.h"

#include "ui/models/problemtext.h"
#include "ui/kit/formfield.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// W&B's words for the choice of an event (docs/protocol.md 3.1).
QString choiceLabel(const QString& type)
{
    if (type == "ADD_ARTIFACT_ALIAS"_L1)
        return EventStep::tr("An artifact alias is added");
    if (type == "LINK_MODEL"_L1)
        return EventStep::tr("A new version is linked to a collection");
    if (type == "CREATE_ARTIFACT"_L1)
        return EventStep::tr("A new version is added to an artifact");
    return EventStep::tr("An artifact tag is added");
}

} // namespace

EventStep::EventStep(const Scope& scope, const ServerInfo& server, QWidget* parent)
    : QWidget(parent), m_event(new QComboBox(this)), m_pattern(new QLineEdit(this))
{
    m_event->setObjectName(u"wizardEvent"_s);
    for (const EventChoice& choice : eventChoices(scope, server))
        m_event->addItem(choiceLabel(choice.type), choice.type);
    m_pattern->setObjectName(u"wizardPattern"_s);
    m_pattern->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pattern->setPlaceholderText(u"^production$"_s);

    auto* eventField = new FormField(tr("&Event"), m_event, this);
    m_patternField = new FormField(tr("Alias &regex"), m_pattern, this);
    eventField->setWide(true);
    eventField->setWithoutNote();
    m_patternField->setWide(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(12);
    column->addWidget(eventField);
    column->addWidget(m_patternField);
    column->addStretch();

    connect(m_event, &QComboBox::currentIndexChanged, this, &EventStep::onEventChanged);
    connect(m_pattern, &QLineEdit::textChanged, this, &EventStep::edited);
    onEventChanged();
}

void EventStep::write(Answers& answers) const
{
    answers.eventType = m_event->currentData().toString();
    answers.pattern = m_pattern->text();
}

void EventStep::read(const Answers& answers)
{
    if (const int event = m_event->findData(answers.eventType); event >= 0)
        m_event->setCurrentIndex(event);
    m_pattern->setText(answers.pattern);
}

void EventStep::showProblems(const QList<Problem>& problems)
{
    m_patternField->setError(problems.isEmpty() ? QString() : describe(problems.first()));
}

void EventStep::focusFirst()
{
    m_event->setFocus(Qt::OtherFocusReason);
}

void EventStep::onEventChanged()
{
    const QString field = patternField(m_event->currentData().toString());
    m_patternField->setVisible(!field.isEmpty());
    const bool tag = field == "tag"_L1;
    m_patternField->setLabel(tag ? tr("Tag &regex") : tr("Alias &regex"));
    m_patternField->setHelp(tag ? tr("Runs for every tag that matches. Leave it empty for any tag.")
                                : tr("Runs for every alias that matches. Leave it empty for any alias."));
    Q_EMIT edited();
}

} // namespace desk::ui
