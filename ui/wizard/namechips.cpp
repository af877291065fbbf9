// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/namechips.h"

#include "ui/kit/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 30;
constexpr int gap = 6;
constexpr int padding = 8;
} // namespace

NameChips::NameChips(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NameChips::setNames(const QStringList& matching, const QStringList& others)
{
    m_chips.clear();
    for (const QString& name : matching.mid(0, mostShown))
        m_chips.append({name, true});
    for (const QString& name : others.mid(0, mostShown - m_chips.size()))
        m_chips.append({name, false});
    const qsizetype left = matching.size() + others.size() - m_chips.size();
    m_more = left > 0 ? tr("and %n more", nullptr, int(left)) : QString();
    QStringList said;
    if (!matching.isEmpty())
        said.append(tr("Matching: %1.").arg(matching.mid(0, mostShown).join(u", "_s)));
    if (!others.isEmpty())
        said.append(tr("Not matching: %1.").arg(others.mid(0, mostShown).join(u", "_s)));
    setAccessibleDescription(said.join(u' '));
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    update();
}

QFont NameChips::fontOf(const Chip& chip) const
{
    return chip.matches ? scaled(font(), 0.92, true) : smallFont(font());
}

QSize NameChips::sizeOf(const Chip& chip, int width) const
{
    const QFontMetrics metrics(fontOf(chip));
    const int icon = chip.matches ? metrics.height() + 2 : 0;
    return {std::min(metrics.horizontalAdvance(chip.text) + icon + 2 * padding + 2, width), metrics.height() + 6};
}

QList<QRect> NameChips::places(int width) const
{
    QList<QRect> found;
    QPoint at;
    int lineHeight = 0;
    const auto place = [&](const QSize& size) {
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + lineHeight + gap};
        found.append(QRect(at, size));
        at.rx() += size.width() + gap;
        lineHeight = size.height();
    };
    for (const Chip& chip : m_chips)
        place(sizeOf(chip, width));
    if (!m_more.isEmpty())
        place({fontMetrics().horizontalAdvance(m_more), fontMetrics().height() + 6});
    return found;
}

int NameChips::heightForWidth(int width) const
{
    const QList<QRect> all = places(std::max(width, fontMetrics().averageCharWidth() * 8));
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize NameChips::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, heightForWidth(width)};
}

QSize NameChips::minimumSizeHint() const
{
    return {0, m_chips.isEmpty() ? 0 : fontMetrics().height() + 6};
}

void NameChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void NameChips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones t = tones(palette());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Chip& chip = m_chips.at(i);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), all.at(i));
        QRect inside = box.adjusted(padding, 0, -padding, 0);
        const QFontMetrics metrics(fontOf(chip));
        if (chip.matches) {
            paintBox(painter, box, box.height() / 2.0, t.success.fill);
            const QRect mark(inside.topLeft(), QSize(metrics.height(), inside.height()));
            paintIcon(painter, QStyle::visualRect(layoutDirection(), inside, mark).adjusted(1, 1, -1, -1), "success"_L1,
                t.success.text);
            const QRect text = inside.adjusted(metrics.height() + 2, 0, 0, 0);
            inside = QStyle::visualRect(layoutDirection(), inside, text);
        } else {
            paintBox(painter, box, box.height() / 2.0, {}, t.hairline);
        }
        painter.setFont(fontOf(chip));
        painter.setPen(chip.matches ? t.success.text : t.muted);
        painter.drawText(inside, Qt::AlignCenter, metrics.elidedText(chip.text, Qt::ElideRight, inside.width()));
    }
    if (m_more.isEmpty())
        return;
    painter.setFont(smallFont(font()));
    painter.setPen(t.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), all.last()), Qt::AlignCenter, m_more);
}

} // namespace desk::ui
