// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/windowspicture.h"

#include "app/core/numbertext.h"
#include "ui/kit/box.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/wizard/eventwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A curve that wavers and climbs at the end; 0 is the bottom of the picture, 1 its top.
constexpr std::array climbing{0.34, 0.22, 0.30, 0.18, 0.27, 0.36, 0.24, 0.31, 0.20, 0.29, 0.23, 0.33, 0.26, 0.38, 0.47,
    0.66, 0.74, 0.70, 0.82, 0.78};
/// One that wavers around its middle, and ends far from it.
constexpr std::array spread{0.48, 0.55, 0.43, 0.52, 0.58, 0.46, 0.41, 0.53, 0.49, 0.57, 0.44, 0.50, 0.54, 0.47, 0.42,
    0.51, 0.56, 0.45, 0.49, 0.88};
constexpr int count = int(climbing.size());

/// As many points as a window of that many values takes in the picture.
int shownPoints(int window, int most)
{
    return std::clamp(window, 1, most);
}

} // namespace

/// Places and inks of one painting.
class WindowsPicture::Sketch {
public:
    Sketch(QPainter& painter, const WindowsPicture& picture)
        : m_painter(painter), m_tones(tones(picture.palette())), m_right(picture.layoutDirection() == Qt::RightToLeft),
          m_frame(picture.rect()), m_small(smallFont(picture.font()))
    {
        const int line = QFontMetrics(m_small).height();
        m_plot = QRectF(m_frame).adjusted(14, 10, -14, -line - 8);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_small);
        paintBox(painter, QRectF(m_frame), cardRadius, m_tones.base, m_tones.hairline);
    }

    [[nodiscard]] const Tones& inks() const { return m_tones; }

    /// Behind points first to last, with words under it.
    void band(int first, int last, const QColor& fill, const QString& words)
    {
        const QRectF box = mirrored(
            QRectF(QPointF(x(first) - step() / 2, m_plot.top()), QPointF(x(last) + step() / 2, m_plot.bottom())));
        paintBox(m_painter, box, 4, fill);
        const QFontMetricsF metrics(m_small);
        const double width = metrics.horizontalAdvance(words) + 2;
        QRectF text(box.center().x() - width / 2, m_plot.bottom() + 3, width, metrics.height());
        const QRectF inside = QRectF(m_frame).adjusted(8, 0, -8, 0);
        text.moveLeft(std::clamp(text.left(), inside.left(), std::max(inside.left(), inside.right() - width)));
        m_painter.setPen(m_tones.muted);
        m_painter.drawText(text, Qt::AlignCenter, words);
    }

    /// The curve, with the points from `strong` to `last` emphasised.
    void curve(const QList<double>& values, int strong, int last)
    {
        QPolygonF line;
        for (int i = 0; i < values.size(); ++i)
            line.append(point(i, values.at(i)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tones.muted, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tones.accent);
        for (int i = strong; i <= last; ++i)
            m_painter.drawEllipse(line.at(i), 2.6, 2.6);
    }

    void dot(int i, double value, const QColor& ink)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawEllipse(point(i, value), 4, 4);
    }

    /// Across the points first to last.
    void level(int first, int last, double value, const QColor& ink, Qt::PenStyle style, const QString& words = {})
    {
        const QPointF from = point(first, value) - QPointF(m_right ? -step() / 2 : step() / 2, 0);
        const QPointF to = point(last, value) + QPointF(m_right ? -step() / 2 : step() / 2, 0);
        m_painter.setPen(QPen(ink, 1.6, style));
        m_painter.drawLine(from, to);
        if (words.isEmpty())
            return;
        const QFontMetricsF metrics(m_small);
        const double width = metrics.horizontalAdvance(words) + 2;
        const QRectF text = mirrored(QRectF(m_plot.left(), y(value) - metrics.height() - 1, width, metrics.height()));
        m_painter.setPen(ink);
        m_painter.drawText(text, Qt::AlignCenter, words);
    }

    /// From one level to another, at a point.
    void arrow(int at, double from, double to, const QColor& ink)
    {
        const QPointF end = point(at, to);
        const double back = to > from ? 5 : -5;
        m_painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawLine(point(at, from), end);
        m_painter.drawPolyline(QPolygonF{{end + QPointF(-4, back), end, end + QPointF(4, back)}});
    }

private:
    [[nodiscard]] double step() const { return m_plot.width() / count; }
    /// From left to right.
    [[nodiscard]] double x(int i) const { return m_plot.left() + (i + 0.5) * step(); }
    [[nodiscard]] double y(double value) const { return m_plot.bottom() - value * m_plot.height(); }
    [[nodiscard]] QPointF point(int i, double value) const
    {
        return {m_right ? m_frame.width() - x(i) : x(i), y(value)};
    }
    [[nodiscard]] QRectF mirrored(QRectF box) const
    {
        if (m_right)
            box.moveLeft(m_frame.width() - box.right());
        return box;
    }

    QPainter& m_painter;
    Tones m_tones;
    bool m_right;
    QRect m_frame;
    QRectF m_plot;
    QFont m_small;
};

namespace {

QList<double> curveOf(const std::array<double, count>& values, bool down)
{
    QList<double> curve(values.begin(), values.end());
    if (down)
        std::transform(curve.begin(), curve.end(), curve.begin(), [](double v) { return 1 - v; });
    return curve;
}

double summary(const QList<double>& values, int first, int last, const QString& aggregation)
{
    const auto begin = values.begin() + first;
    const auto end = values.begin() + last + 1;
    if (aggregation == "MIN"_L1)
        return *std::min_element(begin, end);
    if (aggregation == "MAX"_L1)
        return *std::max_element(begin, end);
    return std::accumulate(begin, end, 0.0) / double(last - first + 1);
}

} // namespace

WindowsPicture::WindowsPicture(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(tr("What is looked at"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void WindowsPicture::setCondition(const QString& eventType, const MetricFields& fields)
{
    m_type = eventType;
    m_fields = fields;
    setAccessibleDescription(firingSentence(eventType, fields));
    update();
}

QSize WindowsPicture::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 20, line * 6 + 12};
}

QSize WindowsPicture::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void WindowsPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Sketch sketch(painter, *this);
    const Tones& t = sketch.inks();
    const QColor limit = t.warning.text;
    const int newest = count - 1;
    const QLocale locale;
    const bool single = m_fields.aggregation.isEmpty() && m_type != "RUN_METRIC_ZSCORE"_L1;

    if (m_type == "RUN_METRIC_ZSCORE"_L1) {
        const bool down = m_fields.direction == "DECREASE"_L1;
        const QList<double> values = curveOf(spread, down);
        const int first = newest - shownPoints(m_fields.window, 14);
        sketch.band(first, newest - 1, t.selection, tr("last %1").arg(locale.toString(m_fields.window)));
        const double mean = summary(values, first, newest - 1, {});
        sketch.level(first, newest, mean, t.accent, Qt::SolidLine);
        const QString sigma = m_fields.value.isEmpty() ? tr("z σ") : tr("%1 σ").arg(m_fields.value);
        if (!down)
            sketch.level(0, newest, mean + 0.22, limit, Qt::DashLine, u'+' + sigma);
        if (down || m_fields.direction == "ANY"_L1)
            sketch.level(0, newest, mean - 0.22, limit, Qt::DashLine, u'\u2212' + sigma);
        sketch.curve(values, first, newest - 1);
        return sketch.dot(newest, values.last(), limit);
    }
    if (m_type == "RUN_METRIC_CHANGE"_L1) {
        const QList<double> values = curveOf(climbing, m_fields.direction == "DECREASE"_L1);
        const int current = single ? 1 : shownPoints(m_fields.window, 5);
        const int prior = single ? 1 : shownPoints(m_fields.priorWindow, 12);
        const int edge = newest - current + 1;
        sketch.band(edge - prior, edge - 1, t.chip,
            single ? QString() : tr("prior %1").arg(locale.toString(m_fields.priorWindow)));
        sketch.band(edge, newest, t.selection,
            single ? tr("each value") : tr("current %1").arg(locale.toString(m_fields.window)));
        sketch.curve(values, edge - prior, newest);
        const double before = summary(values, edge - prior, edge - 1, m_fields.aggregation);
        const double now = summary(values, edge, newest, m_fields.aggregation);
        sketch.level(edge - prior, newest, before, limit, Qt::DashLine);
        sketch.level(edge, newest, now, t.accent, Qt::SolidLine);
        return sketch.arrow(newest, before, now, limit);
    }
    const bool down = m_fields.comparison.startsWith("$lt"_L1);
    const QList<double> values = curveOf(climbing, down);
    const int first = single ? newest : newest - shownPoints(m_fields.window, 12) + 1;
    sketch.band(
        first, newest, t.selection, single ? tr("each value") : tr("last %1").arg(locale.toString(m_fields.window)));
    sketch.curve(values, first, newest);
    sketch.level(0, newest, 0.5, limit, Qt::DashLine, m_fields.value);
    if (!single)
        sketch.level(first, newest, summary(values, first, newest, m_fields.aggregation), t.accent, Qt::SolidLine);
}

} // namespace desk::ui
