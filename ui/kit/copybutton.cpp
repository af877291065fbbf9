// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/copybutton.h"

#include "ui/kit/announce.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CopyButton::CopyButton(const QString& name, const QString& text, std::function<QString()> content, QWidget* parent)
    : QPushButton(parent), m_label(text), m_content(std::move(content)), m_rest(new QTimer(this))
{
    setObjectName(name);
    setAutoDefault(false);
    m_rest->setSingleShot(true);
    m_rest->setInterval(2s);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(m_rest, &QTimer::timeout, this, &CopyButton::showLabel);
    showLabel();
}

void CopyButton::setLabel(const QString& text)
{
    m_label = text;
    updateGeometry();
    if (!m_rest->isActive())
        showLabel();
}

void CopyButton::setRest(std::chrono::milliseconds rest)
{
    m_rest->setInterval(rest);
}

QSize CopyButton::sizeHint() const
{
    const auto width = [this](const QString& text) { return fontMetrics().size(Qt::TextShowMnemonic, text).width(); };
    const int widest = std::max(width(m_label), width(tr("Copied")));
    return QPushButton::sizeHint() + QSize(widest - width(text()), 0);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_content());
    setText(tr("Copied"));
    setIcon(ui::icon("success"_L1));
    announce(this);
    m_rest->start();
}

void CopyButton::showLabel()
{
    setText(m_label);
    setIcon(ui::icon("copy"_L1));
}

} // namespace desk::ui
