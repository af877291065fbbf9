// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/welcomepage.h"

#include "ui/kit/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 520;
constexpr int markSize = 72;

PlainLabel* paragraph(const QString& name, const QString& text, bool quiet)
{
    auto* label = wrappingLabel(name, text);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Big text may need more height than the window has. Its buttons are the stops, not it.
QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    // On the ground of the window's pages.
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(markSize));
    PlainLabel* heading = paragraph(u"welcomeTitle"_s, title(), false);
    heading->setTypography(pageTitleFont);
    auto* signIn = new QPushButton(tr("&Sign in…"));
    signIn->setObjectName(u"welcomeSignIn"_s);
    signIn->setProperty("primary", true);
    auto* lookAround = new QPushButton(tr("&Look around in the sandbox"));
    lookAround->setObjectName(u"welcomeSandbox"_s);
    for (auto* button : {signIn, lookAround})
        button->setAutoDefault(true); // Return presses it
    m_first = signIn;

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(signIn);
    buttons->addWidget(lookAround);
    buttons->addStretch();
    auto* block = new QWidget;
    block->setMaximumWidth(std::max(textWidth, fontMetrics().averageCharWidth() * 72));
    auto* column = new QVBoxLayout(block);
    column->setSpacing(12);
    column->addWidget(mark);
    column->addWidget(heading);
    column->addWidget(paragraph(u"welcomeWhat"_s,
        tr("Create, watch and repair the automations of your W&B projects, registries and collections, and see every "
           "webhook with the request that was sent and the answer that came back. What was read stays on this "
           "computer, so it is there when the server is not."),
        false));
    column->addWidget(paragraph(u"welcomeSandboxText"_s,
        tr("The sandbox is a small server on your own computer with sample data. It really runs automations, and "
           "nothing you do there reaches anybody else."),
        true));
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(
        paragraph(u"welcomeIndependent"_s, tr("An independent project, not made by Weights & Biases."), true));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 10);
    row->addStretch(1);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(inside));
    connect(signIn, &QPushButton::clicked, this, &WelcomePage::signInRequested);
    connect(lookAround, &QPushButton::clicked, this, &WelcomePage::lookAroundRequested);
}

void WelcomePage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

QString WelcomePage::title()
{
    return tr("Welcome to Automation Desk");
}

} // namespace desk::ui
