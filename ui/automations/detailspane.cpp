// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/detailspane.h"

#include "ui/automations/rawfilterview.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/sentence.h"
#include "ui/models/status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 340;

QString byline(const Automation& a, const QDateTime& now)
{
    const QDateTime edited = a.updatedAt.isValid() ? a.updatedAt : a.createdAt;
    const QString verb = a.updatedAt.isValid() && a.updatedAt != a.createdAt ? DetailsPane::tr("edited %1")
                                                                             : DetailsPane::tr("created %1");
    QStringList parts;
    if (!a.createdBy.isEmpty())
        parts.append(DetailsPane::tr("by %1").arg(a.createdBy));
    if (edited.isValid())
        parts.append(verb.arg(relativeTime(edited, now)));
    if (!a.enabled)
        parts.append(DetailsPane::tr("off"));
    return parts.join(u" · "_s);
}

/// What an action sends, under the heading W&B gives it.
struct Sent {
    QString heading;
    QString text;
};

Sent sentBy(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction& a) {
                              return Sent{DetailsPane::tr("Payload"), a.payload.value_or(QString())};
                          },
                          [](const SlackAction& a) {
                              const QString gap = a.title.isEmpty() || a.message.isEmpty() ? QString() : u"\n"_s;
                              return Sent{DetailsPane::tr("Message"), a.title + gap + a.message};
                          },
                          [](const AriaAction& a) {
                              return Sent{DetailsPane::tr("Prompt"), a.prompt};
                          },
                          [](const QueueJobAction& a) {
                              return Sent{DetailsPane::tr("Job"), a.jobTemplate};
                          },
                          [](const UnknownAction& a) {
                              return Sent{DetailsPane::tr("Action as the server told it"), a.raw};
                          },
                          [](const NoAction&) { return Sent{}; },
                      },
        action);
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DetailsPane::DetailsPane(
    AutomationDetails& details, const TeamData& teams, CommandRegistry& commands, Clock now, QWidget* parent)
    : InspectorPane(u"details"_s, tr("Details"), tr("Select an automation to see what it does."), parent),
      m_details(details), m_teams(teams), m_now(std::move(now))
{
    buildHead();
    buildMainButtons(commands);
    buildNotes();
    build();
    buildDelete();
    connect(&details, &AutomationDetails::changed, this, &DetailsPane::refresh);
    connect(&teams, &TeamData::changed, this, &DetailsPane::refresh);
    refresh();
}

QSize DetailsPane::sizeHint() const
{
    return {paneWidth, 400};
}

void DetailsPane::buildHead()
{
    m_pendingChip = new ChipLabel;
    m_pendingChip->setObjectName(u"detailsPending"_s);
    m_pendingText = wrappingLabel(u"detailsPendingText"_s);
    m_discard = new QPushButton(tr("Discard edit"));
    m_discard->setObjectName(u"discardEdit"_s);
    m_showPending = new QPushButton(tr("Show pending change"));
    m_showPending->setObjectName(u"showPending"_s);
    auto* pending = new QWidget;
    auto* pendingRow = new FlowLayout(pending);
    pendingRow->setContentsMargins(0, 0, 0, 0);
    pendingRow->setSpacing(8);
    pendingRow->addWidget(m_showPending);
    pendingRow->addWidget(m_discard);
    m_sentence = wrappingLabel(u"detailsSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setFrameShape(QFrame::StyledPanel);
    m_sentence->setMargin(10);
    addNarrow(m_pendingChip);
    add(m_pendingText);
    add(pending);
    addSpace(4);
    add(m_sentence);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_details.row() && m_details.row()->pending)
            Q_EMIT discardRequested(m_details.row()->pending->id);
    });
    connect(m_showPending, &QPushButton::clicked, this, [this] {
        if (m_details.row() && m_details.row()->pending)
            Q_EMIT linkActivated(pendingLink(m_details.row()->pending->id));
    });
}

// Where they are seen without scrolling, however long the rest is.
void DetailsPane::buildMainButtons(CommandRegistry& commands)
{
    auto* edit = new QPushButton;
    edit->setObjectName(u"detailsEdit"_s);
    commands.bind(edit, u"actionEdit"_s);
    auto* duplicate = new QPushButton;
    duplicate->setObjectName(u"detailsDuplicate"_s);
    commands.bind(duplicate, u"actionDuplicate"_s);
    auto* test = new QPushButton;
    test->setObjectName(u"detailsTest"_s);
    commands.bind(test, u"actionTestAutomation"_s);
    m_enable = new QPushButton;
    m_enable->setObjectName(u"detailsEnable"_s);
    m_history = new QPushButton(tr("Show history"));
    m_history->setObjectName(u"detailsHistory"_s);
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    for (QPushButton* button : {edit, test, duplicate, m_enable, m_history})
        layout->addWidget(button);
    addSpace(4);
    add(row);
    addSpace(4);
    connect(m_enable, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT enableRequested(*m_details.row(), !m_details.row()->automation.enabled);
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT historyRequested(m_details.row()->automation.id);
    });
}

void DetailsPane::buildNotes()
{
    m_unknown = wrappingLabel(u"detailsUnknown"_s);
    m_scope = wrappingLabel(u"detailsScope"_s);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_description = wrappingLabel(u"detailsDescription"_s);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    add(m_unknown);
    add(m_scope);
    add(m_description);
}

void DetailsPane::build()
{
    m_filter = new RawFilterView;
    add(m_filter);
    connect(m_filter, &RawFilterView::copyRequested, this, &DetailsPane::copyRequested);
    m_rawScope = new CodeView(u"detailsRawScope"_s, tr("Scope as the server told it"));
    m_rawScope->setLanguage(CodeLanguage::Json);
    m_rawScopeHeading = addHeading(tr("Scope as the server told it"), m_rawScope);
    m_payload = new CodeView(u"detailsPayload"_s, tr("Payload"));
    m_payload->setLanguage(CodeLanguage::Json);
    m_payload->setVariables(true);
    m_payloadHeading = addHeading(tr("Payload"), m_payload);
    m_depends = new ConnectedView(u"detailsDepends"_s, tr("Depends on"));
    add(m_depends);
    connect(m_depends, &ConnectedView::activated, this, &DetailsPane::linkActivated);
    addHeading(tr("Recent executions"));
    m_streak = new ChipLabel;
    m_streak->setObjectName(u"detailsStreak"_s);
    addNarrow(m_streak);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    add(m_recent);
    m_when = wrappingLabel(u"detailsWhen"_s);
    addHeading(tr("Who and when"), m_when);
}

void DetailsPane::buildDelete()
{
    m_delete = new QPushButton(tr("Delete automation…"));
    m_delete->setObjectName(u"detailsDelete"_s);
    m_delete->setProperty("danger", true);
    addSpace(10);
    addNarrow(m_delete);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT deleteRequested(*m_details.row());
    });
}

void DetailsPane::setObstacles(const AutomationObstacles& obstacles, const QString& readOnly)
{
    m_obstacles = obstacles;
    m_readOnly = readOnly;
    if (m_details.row()) {
        showPending(*m_details.row());
        showButtons(*m_details.row());
    }
}

void DetailsPane::setProjects(const QList<Project>& projects)
{
    m_projects = byId(projects);
    refresh();
}

void DetailsPane::refresh()
{
    const auto& row = m_details.row();
    setSomething(row.has_value());
    if (!row)
        return;
    const Automation& a = row->automation;
    title()->setText(a.name);
    setByline(byline(a, m_now()), absoluteTime(a.updatedAt.isValid() ? a.updatedAt : a.createdAt));
    m_sentence->setText(sentenceHtml(draftOf(a), tones(palette())));
    m_sentence->setAccessibleName(sentence(draftOf(a)));
    showScope(a);
    m_description->setText(a.description.value_or(QString()));
    m_description->setVisible(!m_description->text().isEmpty());
    showPending(*row);
    showPayload(a.action);
    m_depends->setNodes(needsOfAutomation(m_teams.facts(), a));
    showRecent();
    showWhen(a);
    showButtons(*row);
}

void DetailsPane::showScope(const Automation& a)
{
    const QString unknown = unknownParts(a);
    m_unknown->setText(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
    m_scope->setText(scopeReach(a, m_projects));
    m_scope->setVisible(!m_scope->text().isEmpty());
    const auto* scope = std::get_if<UnknownScope>(&a.scope);
    m_rawScopeHeading->setVisible(scope);
    m_rawScope->setVisible(scope);
    m_rawScope->setCode(scope ? scope->raw : QString());
    m_filter->setFilter(filterOf(a.event).text);
    // Of an event that is not known the filter says most; else it stays as the person left it.
    if (std::exchange(m_shown, a.id) != a.id && std::holds_alternative<UnknownEvent>(a.event))
        m_filter->setOpen(true);
}

void DetailsPane::showWhen(const Automation& a)
{
    const auto at = [](const QDateTime& time) { return time.isValid() ? absoluteTime(time) : QString(); };
    QStringList lines;
    const auto line = [&](const QString& pattern, const QString& value) {
        if (!value.isEmpty())
            lines.append(pattern.arg(value));
    };
    line(tr("Created by %1"), a.createdBy);
    line(tr("Created %1"), at(a.createdAt));
    line(tr("Edited %1"), a.updatedAt != a.createdAt ? at(a.updatedAt) : QString());
    const auto& last = m_details.row()->lastExecution;
    line(tr("Last executed %1"), at(last ? last->at : a.lastExecutedAt));
    m_when->setText(lines.join(u'\n'));
}

void DetailsPane::showPending(const store::AutomationRow& row)
{
    const bool settledBadly = row.pending
        && (row.pending->state == store::EditState::Rejected || row.pending->state == store::EditState::Conflict);
    m_pendingChip->setVisible(row.pending.has_value());
    m_pendingText->setVisible(row.pending && !row.pending->message.isEmpty());
    m_discard->setVisible(settledBadly || (row.pending && row.pending->state == store::EditState::Queued));
    m_showPending->setVisible(row.pending.has_value());
    m_discard->setEnabled(m_readOnly.isEmpty());
    m_discard->setToolTip(m_readOnly);
    if (!row.pending)
        return;
    m_pendingChip->setChip(pendingLabel(row), toneOf(row.pending->state));
    m_pendingText->setText(tr("The server says: %1").arg(row.pending->message));
}

void DetailsPane::showPayload(const Action& action)
{
    const Sent sent = sentBy(action);
    const bool some = !sent.text.isEmpty();
    m_payloadHeading->setText(sent.heading);
    m_payloadHeading->setVisible(some);
    m_payload->setVisible(some);
    m_payload->setAccessibleName(sent.heading);
    m_payload->setCode(sent.text);
}

void DetailsPane::showRecent()
{
    clear(m_recent);
    const int streak = m_details.row()->failureStreak;
    m_streak->setVisible(streak >= 2);
    m_streak->setChip(tr("%1 failures in a row").arg(QLocale().toString(streak)), Tone::Danger);
    if (m_details.recent().isEmpty()) {
        auto* never = wrappingLabel({}, tr("It has not run yet."));
        never->setForegroundRole(QPalette::PlaceholderText);
        m_recent->addWidget(never);
    }
    for (const Execution& execution : m_details.recent())
        addRecentLine(execution);
}

void DetailsPane::addRecentLine(const Execution& e)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString chip = e.httpStatus ? QString::number(*e.httpStatus) : statusLabel(e.state, {}, e.stateName);
    auto* label = new ChipLabel(chip, toneOf(e.state));
    // The number alone does not say how it ended.
    label->setAccessibleName(statusLabel(e.state, e.httpStatus, e.stateName));
    QString text = relativeTime(e.createdAt, m_now());
    if (e.delivery)
        text += u" · "_s + durationText(e.delivery->durationMicroseconds);
    auto* when = wrappingLabel({}, text);
    when->setToolTip(absoluteTime(e.createdAt));
    layout->addWidget(label);
    layout->addWidget(when, 1);
    m_recent->addWidget(line);
}

void DetailsPane::showButtons(const store::AutomationRow& row)
{
    m_enable->setText(row.automation.enabled ? tr("Disable") : tr("Enable"));
    for (const auto& [button, obstacle] :
        {std::pair{m_enable, m_obstacles.enable}, std::pair{m_delete, m_obstacles.remove}}) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle);
    }
}

void DetailsPane::changeEvent(QEvent* event)
{
    InspectorPane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace desk::ui
