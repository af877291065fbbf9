// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/emptystate.h"

#include "ui/theme/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int textWidth = 420;
} // namespace

EmptyState::EmptyState(const QString& name, QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_action(new QPushButton)
{
    setObjectName(name);
    m_title->setObjectName(name + u"Title"_s);
    m_title->setFont(emptyTitleFont(font()));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_action->setObjectName(name + u"Action"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString& title, const QString& text, const QString& action, bool primary)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setProperty("primary", primary);
    m_action->updateGeometry();
}

void EmptyState::setActionEnabled(bool enabled, const QString& why)
{
    m_action->setEnabled(enabled);
    m_action->setToolTip(enabled ? QString() : why);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace desk::ui
