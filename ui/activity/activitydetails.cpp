// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitydetails.h"

#include "ui/activity/partsview.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/models/automationfile.h"

#include <QLabel>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 420;

QString bylineOf(const ActivityLine& line)
{
    QStringList parts{line.who, line.place, absoluteTime(line.row.at)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString nothingText(const ActivityRow& row)
{
    return hasBoth(sidesOf(row)) ? ActivityDetails::tr("Nothing that can be edited is different.")
                                 : ActivityDetails::tr("No more is known of it.");
}

} // namespace

ActivityDetails::ActivityDetails(CommandRegistry& commands, QWidget* parent)
    : InspectorPane(
        u"activityDetails"_s, tr("What changed"), tr("Select an entry to see what was and what is."), parent),
      m_commands(commands),
      m_copy(new CopyButton(u"activityDetailsCopy"_s, tr("Copy as &JSON"), [this] { return m_json; })),
      m_parts(new PartsView)
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addButton(*row, u"activityDetailsOpen"_s, u"actionActivityOpen"_s);
    m_execution = addButton(*row, u"activityDetailsExecution"_s, u"actionActivityExecution"_s);
    m_undo = addButton(*row, u"activityDetailsUndo"_s, u"actionActivityUndo"_s);
    row->addWidget(m_copy);
    addSpace(6);
    add(buttons);
    add(m_parts);
}

QPushButton* ActivityDetails::addButton(QLayout& row, const QString& name, const QString& command)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    m_commands.bind(button, command);
    row.addWidget(button);
    return button;
}

QSize ActivityDetails::sizeHint() const
{
    return {paneWidth, 400};
}

void ActivityDetails::show(const std::optional<ActivityLine>& line, const ProjectsById& projects)
{
    setSomething(line.has_value());
    if (!line) {
        m_key.clear();
        return;
    }
    const ActivityRow& row = line->row;
    title()->setText(line->sentence);
    setByline(bylineOf(*line));
    m_execution->setVisible(row.kind == ActivityRow::Kind::Execution);
    m_undo->setVisible(row.mine.has_value());
    const auto automation = automationOf(row);
    m_json = automation ? fileText(*automation) : QString();
    m_copy->setVisible(automation.has_value());
    m_parts->setParts(activityParts(row, projects), hasBoth(sidesOf(row)), nothingText(row));
    // Another entry is read from its beginning.
    if (std::exchange(m_key, row.key) != row.key)
        ensureVisible(0, 0);
}

} // namespace desk::ui
