// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/connectedview.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/kit/toneicon.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 60; // a pane of links, not a list: the rest is counted

QLatin1StringView iconOf(const UsageLink& link)
{
    using Kind = UsageLink::Kind;
    switch (link.kind) {
    case Kind::Secret:
        return "secret"_L1;
    case Kind::Webhook:
        return "webhook"_L1;
    case Kind::SlackChannel:
        return "slack-channel"_L1;
    case Kind::Automation:
        return "automation"_L1;
    case Kind::Place:
        break;
    }
    switch (link.place.kind) {
    case store::Place::Kind::Team:
        return "place-team"_L1;
    case store::Place::Kind::Organization:
        return "place-organization"_L1;
    case store::Place::Kind::Collection:
        return "place-collection"_L1;
    default:
        return "place-project"_L1;
    }
}

int countOf(const QList<UsageNode>& nodes)
{
    int count = int(nodes.size());
    for (const UsageNode& node : nodes)
        count += countOf(node.children);
    return count;
}

} // namespace

ConnectedView::ConnectedView(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    giveRole(this, QAccessible::Grouping);
    m_rows->setContentsMargins(0, 10, 0, 0);
    m_rows->setSpacing(2);
    auto* heading = new PlainLabel(name + u"Title"_s, title);
    heading->setTypography(strongFont);
    m_rows->addWidget(heading);
    setNodes({});
}

void ConnectedView::setNodes(const QList<UsageNode>& nodes, const QString& nothing)
{
    if (!m_built.isEmpty() && nodes == m_nodes && nothing == m_nothing)
        return;
    qDeleteAll(m_built);
    m_built.clear();
    m_links = 0;
    m_nodes = nodes;
    m_nothing = nothing;
    for (const UsageNode& node : nodes)
        add(node, 0);
    const int left = countOf(nodes) - m_links;
    if (left > 0)
        say(tr("and %n more", nullptr, left));
    else if (nodes.isEmpty() && !nothing.isEmpty())
        say(nothing);
    setVisible(!m_built.isEmpty());
}

void ConnectedView::add(const UsageNode& node, int depth)
{
    if (m_links >= mostRows)
        return;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    setReadingMargins(line, row, depth * fontMetrics().height(), 0, 0, 0);
    line->setSpacing(6);
    auto* icon = new ToneIcon;
    icon->setIcon(iconOf(node.link), node.missing ? Tone::Danger : Tone::Neutral);
    auto* link = new FlatButton(objectName() + u'-' + QString::number(m_links++), node.text);
    link->setTight(true);
    link->setElided(true);
    link->setAccessibleName(node.detail.isEmpty() ? node.text : u"%1, %2"_s.arg(node.text, node.detail));
    link->setEnabled(!node.missing);
    connect(link, &QPushButton::clicked, this, [this, target = node.link] { Q_EMIT activated(target); });
    line->addWidget(icon);
    line->addWidget(link);
    const QString words = node.missing ? tr("%1, not there").arg(node.detail) : node.detail;
    if (!words.isEmpty()) {
        auto* detail = new PlainLabel({}, words);
        detail->setTypography(smallFont);
        detail->setForegroundRole(QPalette::PlaceholderText);
        line->addWidget(detail);
    }
    line->addStretch();
    m_rows->addWidget(row);
    m_built.append(row);
    for (const UsageNode& child : node.children)
        add(child, depth + 1);
}

void ConnectedView::say(const QString& words)
{
    auto* label = wrappingLabel({}, words);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
    m_built.append(label);
}

} // namespace desk::ui
