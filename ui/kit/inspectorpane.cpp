// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/inspectorpane.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

InspectorPane::InspectorPane(
    const QString& prefix, const QString& accessibleName, const QString& nothing, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(prefix + u"Pane"_s);
    setAccessibleName(accessibleName);
    giveRole(this, QAccessible::Grouping);
    setProperty("deskPane", true);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    build(prefix, nothing);
    setSomething(false);
}

void InspectorPane::build(const QString& prefix, const QString& nothing)
{
    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(16, 16, 16, 16);
    m_nothing = wrappingLabel(prefix + u"Nothing"_s);
    m_nothing->setText(nothing);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_body = new QWidget;
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    outer->addWidget(m_nothing);
    outer->addWidget(m_body);
    outer->addStretch();

    m_title = wrappingLabel(prefix + u"Title"_s);
    m_title->setTypography(paneTitleFont);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_byline = wrappingLabel(prefix + u"Byline"_s);
    m_byline->setTypography(smallFont);
    m_byline->setForegroundRole(QPalette::PlaceholderText);
    m_byline->setVisible(false);
    add(m_title);
    add(m_byline);
    setWidget(inside);
}

void InspectorPane::setSomething(bool something)
{
    m_nothing->setVisible(!something);
    m_body->setVisible(something);
}

bool InspectorPane::hasSomething() const
{
    return !m_body->isHidden();
}

QLabel* InspectorPane::title() const
{
    return m_title;
}

void InspectorPane::setByline(const QString& text, const QString& toolTip)
{
    m_byline->setText(text);
    m_byline->setToolTip(toolTip);
    m_byline->setVisible(!text.isEmpty());
}

void InspectorPane::add(QWidget* part)
{
    m_layout->addWidget(part);
}

void InspectorPane::addNarrow(QWidget* part)
{
    m_layout->addWidget(part, 0, Qt::AlignLeading);
}

void InspectorPane::add(QLayout* part)
{
    m_layout->addLayout(part);
}

void InspectorPane::addSpace(int height)
{
    m_layout->addSpacing(height);
}

QLabel* InspectorPane::addHeading(const QString& text, QWidget* part)
{
    auto* label = new PlainLabel({}, text);
    label->setTypography(strongFont);
    // The gap above goes with it when it is hidden.
    label->setContentsMargins(0, 10, 0, 0);
    label->setBuddy(part);
    add(label);
    if (part)
        add(part);
    return label;
}

QHBoxLayout* InspectorPane::addButtons(const QList<QWidget*>& buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch();
    addSpace(10);
    add(row);
    return row;
}

} // namespace desk::ui
