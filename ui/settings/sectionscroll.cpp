// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/sectionscroll.h"

#include <QScreen>
#include <QScrollBar>

namespace desk::ui {

namespace {
constexpr int lines = 32;
constexpr int fewestLines = 8;
} // namespace

SectionScroll::SectionScroll(const QString& name, QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

QSize SectionScroll::sizeHint() const
{
    const int most = screen()->availableSize().height() * 3 / 5;
    return {minimumSizeHint().width(), std::min(fontMetrics().lineSpacing() * lines, most)};
}

QSize SectionScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
        fontMetrics().lineSpacing() * fewestLines};
}

} // namespace desk::ui
