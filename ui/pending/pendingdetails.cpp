// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/pendingdetails.h"

#include "app/core/result.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/models/sentence.h"
#include "ui/pending/changeview.h"

#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 560;

/// What an automation does, as it is wanted; empty for what has no sentence.
QString sentenceOf(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const store::CreateEdit& e) { return sentence(e.draft); },
                          [](const store::UpdateEdit& e) { return sentence(e.wanted); },
                          [](const store::DeleteEdit& e) { return sentence(draftOf(e.base)); },
                          [](const auto&) { return QString(); },
                      },
        edit);
}

QString noteOf(const PendingRow& row, const Conflict& conflict)
{
    switch (conflict.kind) {
    case ConflictKind::None:
        return row.waitsForAnother ? PendingDetails::tr("An older change of the same thing goes first.") : QString();
    case ConflictKind::Changed:
        if (isDelete(row.edit.kind))
            return PendingDetails::tr("Somebody else changed what is to be deleted here.");
        if (isCreate(row.edit.kind))
            return PendingDetails::tr(
                "Something on the server has this name already. “Keep mine” changes it to yours.");
        return PendingDetails::tr(
            "“Keep mine” takes yours where both sides changed something; what only the server changed stays.");
    case ConflictKind::Unchanged:
        if (isCreate(row.edit.kind))
            return PendingDetails::tr("Nothing on the server has this name. It was not sent by itself: look at it, "
                                      "then keep yours or discard it.");
        return PendingDetails::tr("The server holds the same as when this was made. It was not sent by itself: "
                                  "look at it, then keep yours or discard it.");
    case ConflictKind::Deleted:
        return isDelete(row.edit.kind)
            ? PendingDetails::tr("It is gone from the server already.")
            : PendingDetails::tr("It was deleted on the server. Nothing makes it again by itself.");
    case ConflictKind::NotRead:
        return PendingDetails::tr("Nothing was read from the server yet. Sync to see what it holds.");
    }
    Q_UNREACHABLE();
}

QString labelOf(Resolution resolution, const std::optional<PendingRow>& row)
{
    switch (resolution) {
    case Resolution::KeepMine:
        return row && isDelete(row->edit.kind) ? PendingDetails::tr("Delete it all the same")
                                               : PendingDetails::tr("Keep mine");
    case Resolution::KeepTheirs:
        return PendingDetails::tr("Keep the server’s");
    case Resolution::KeepBoth:
        return PendingDetails::tr("Keep both");
    case Resolution::Mix:
        return PendingDetails::tr("Save this mix");
    case Resolution::Recreate:
        return PendingDetails::tr("Recreate");
    }
    Q_UNREACHABLE();
}

} // namespace

PendingDetails::PendingDetails(CommandRegistry& commands, QWidget* parent)
    : InspectorPane(u"pendingDetails"_s, tr("Pending change"), tr("Select a change to see what it does."), parent)
{
    build(commands);
    connect(m_parts, &ChangeView::choiceChanged, this, &PendingDetails::showWays);
}

QSize PendingDetails::sizeHint() const
{
    return {paneWidth, 400};
}

void PendingDetails::build(CommandRegistry& commands)
{
    m_chip = new ChipLabel;
    m_chip->setObjectName(u"pendingWhat"_s);
    m_state = wrappingLabel(u"pendingState"_s);
    m_note = wrappingLabel(u"pendingNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_sentence = wrappingLabel(u"pendingSentence"_s);
    m_parts = new ChangeView;
    addNarrow(m_chip);
    add(m_state);
    add(m_note);
    addSpace(4);
    add(m_sentence);
    addSpace(4);
    add(m_parts);
    addSpace(4);
    m_waysRow = buildWays();
    add(m_waysRow);
    add(buildButtons(commands));
}

QWidget* PendingDetails::buildWays()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const std::array ways{std::pair{Resolution::KeepMine, u"keepMine"_s},
        std::pair{Resolution::KeepTheirs, u"keepTheirs"_s}, std::pair{Resolution::KeepBoth, u"keepBoth"_s},
        std::pair{Resolution::Mix, u"saveMix"_s}, std::pair{Resolution::Recreate, u"recreate"_s}};
    for (const auto& [resolution, name] : ways) {
        auto* button = new QPushButton(labelOf(resolution, m_row));
        button->setObjectName(name);
        layout->addWidget(button);
        m_ways.append({resolution, button});
        connect(
            button, &QPushButton::clicked, this, [this, wanted = resolution] { Q_EMIT resolutionRequested(wanted); });
    }
    return row;
}

QWidget* PendingDetails::buildButtons(CommandRegistry& commands)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const std::array buttons{std::pair{u"pendingApply"_s, u"actionApplyPending"_s},
        std::pair{u"pendingOpen"_s, u"actionOpenPending"_s}, std::pair{u"pendingDiscard"_s, u"actionDiscardPending"_s}};
    for (const auto& [name, command] : buttons) {
        auto* button = new QPushButton;
        button->setObjectName(name);
        commands.bind(button, command);
        button->setProperty("danger", command == u"actionDiscardPending"_s);
        layout->addWidget(button);
    }
    m_copy = new CopyButton(
        u"pendingCopy"_s, tr("Copy as JSON"), [this] { return m_row ? copyText(m_row->edit.kind) : QString(); });
    layout->addWidget(m_copy);
    return row;
}

void PendingDetails::show(const std::optional<PendingRow>& row, const PendingFacts& facts)
{
    const bool other = !row || !m_row || row->edit.id != m_row->edit.id;
    m_row = row;
    setSomething(row.has_value());
    m_conflict = row ? conflictOf(facts, row->edit) : Conflict();
    // What was chosen for another edit is not chosen for this one.
    if (other)
        m_parts->setParts(m_conflict.shown, {});
    m_parts->setParts(m_conflict.shown, m_conflict.parts);
    if (!row)
        return;
    title()->setText(row->name);
    tick();
    m_chip->setChip(whatLabel(row->what), toneOf(row->what));
    m_state->setText(row->state);
    m_note->setText(noteOf(*row, m_conflict));
    m_note->setVisible(!m_note->text().isEmpty());
    m_sentence->setText(sentenceOf(row->edit.kind));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    showWays();
}

void PendingDetails::tick()
{
    if (!m_row)
        return;
    const store::OutboxEdit& edit = m_row->edit;
    const QString made = tr("made %1").arg(relativeTime(edit.createdAt, systemNow()));
    setByline(QStringList{subjectLabel(edit.kind), m_row->place, made}.join(u" · "_s), absoluteTime(edit.createdAt));
}

void PendingDetails::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    m_parts->setReadOnly(reason);
    showWays();
}

QList<PartChange::Part> PendingDetails::chosen() const
{
    return m_parts->model().mine();
}

QString PendingDetails::wayObstacle(Resolution resolution) const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    return resolution == Resolution::Mix && !m_parts->model().isComplete()
        ? tr("Choose for every part that both sides changed.")
        : QString();
}

void PendingDetails::showWays()
{
    m_waysRow->setVisible(!m_conflict.offers.isEmpty());
    for (const Way& way : m_ways) {
        const QString obstacle = wayObstacle(way.resolution);
        way.button->setVisible(m_conflict.offers.contains(way.resolution));
        way.button->setText(labelOf(way.resolution, m_row));
        way.button->setEnabled(obstacle.isEmpty());
        way.button->setToolTip(obstacle);
        way.button->setAccessibleDescription(obstacle);
    }
}

} // namespace desk::ui
