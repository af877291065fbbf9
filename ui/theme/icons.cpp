// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

// The resources are in a static library, whose initialisers a linker may drop. The macro must stand outside namespaces.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(desk_ui_theme_icons);
}

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/icons/"_s;
const QString applicationFile = u":/icons/app/io.github.automation_desk.AutomationDesk.svg"_s;

/// One picture as the cache knows it; `size` is in device pixels.
struct Picture {
    QLatin1StringView name;
    QSize size;
    QColor ink;
    bool mirrored = false;
};

QString fileOf(QLatin1StringView name)
{
    return folder + name + ".svg"_L1;
}

bool exists(QLatin1StringView name)
{
    initialiseIcons();
    return QFile::exists(fileOf(name));
}

/// Pointing along the line of reading, or showing where on the screen something is.
bool isDirectional(QLatin1StringView name)
{
    static constexpr std::array names{"action-slack"_L1, "action-webhook"_L1, "back"_L1, "chevron-right"_L1,
        "details"_L1, "forward"_L1, "next-pane"_L1, "open-external"_L1, "previous-pane"_L1, "sidebar"_L1, "sign-in"_L1,
        "sign-out"_L1, "undo"_L1};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool mirrors(QLatin1StringView name, Qt::LayoutDirection direction)
{
    if (direction == Qt::LayoutDirectionAuto)
        direction = QGuiApplication::layoutDirection();
    return direction == Qt::RightToLeft && isDirectional(name);
}

QRect middleSquare(const QRect& rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

void drawMissing(QPainter& painter, const QRectF& box)
{
    const qreal width = std::max(1.0, box.width() / 12);
    const QRectF frame = box.adjusted(width, width, -width, -width);
    painter.setPen(QPen(Qt::black, width));
    painter.drawRect(frame);
    painter.drawLine(frame.topLeft(), frame.bottomRight());
    painter.drawLine(frame.topRight(), frame.bottomLeft());
}

void drawShape(QPainter& painter, const Picture& picture)
{
    const QRect square = middleSquare({{}, picture.size});
    QSvgRenderer svg(fileOf(picture.name));
    if (svg.isValid())
        svg.render(&painter, square);
    else
        drawMissing(painter, square);
}

QPixmap drawn(const Picture& picture)
{
    initialiseIcons();
    QPixmap pixmap(picture.size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.mirrored) {
        painter.translate(picture.size.width(), 0);
        painter.scale(-1, 1);
    }
    drawShape(painter, picture);
    // The drawing gives the shape alone, so that a see-through ink is even where strokes cross.
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), picture.ink);
    return pixmap;
}

QString cacheKey(const Picture& picture)
{
    return u"desk-icon/%1/%2x%3/%4/%5"_s.arg(picture.name)
        .arg(picture.size.width())
        .arg(picture.size.height())
        .arg(picture.ink.rgba(), 0, 16)
        .arg(int(picture.mirrored));
}

QPixmap pixmapOf(const Picture& picture)
{
    if (picture.size.isEmpty())
        return {};
    const QString key = cacheKey(picture);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(picture);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor paletteInk(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

/// Without an ink of its own it takes that of the palette each time, so that a change of theme needs no new icon.
class Engine : public QIconEngine {
public:
    Engine(QLatin1StringView name, const QColor& ink) : m_latin1(name.data(), name.size()), m_ink(ink) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(*painter, rect, name(), inkFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return pixmapOf({name(), size, inkFor(mode), mirrors(name(), Qt::LayoutDirectionAuto)});
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine* clone() const override { return new Engine(*this); }
    QString key() const override { return u"desk"_s; }

private:
    [[nodiscard]] QLatin1StringView name() const { return QLatin1StringView(m_latin1); }

    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        return m_ink.isValid() && mode != QIcon::Disabled ? m_ink : paletteInk(mode);
    }

    QByteArray m_latin1; ///< an icon may outlive the name it was asked for by
    QColor m_ink;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return icon(name, QColor());
}

QIcon icon(QLatin1StringView name, const QColor& ink)
{
    Q_ASSERT_X(exists(name), "desk::ui::icon", qPrintable(QString(name)));
    return QIcon(new Engine(name, ink));
}

void paintIcon(QPainter& painter, const QRect& rect, QLatin1StringView name, const QColor& ink)
{
    Q_ASSERT_X(exists(name), "desk::ui::paintIcon", qPrintable(QString(name)));
    const QRect square = middleSquare(rect);
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = pixmapOf({name, square.size() * ratio, ink, mirrors(name, painter.layoutDirection())});
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

QStringList iconNames()
{
    initialiseIcons();
    QStringList names = QDir(folder).entryList({u"*.svg"_s}, QDir::Files);
    for (QString& name : names)
        name.chop(4);
    names.sort();
    return names;
}

QIcon applicationIcon()
{
    initialiseIcons();
    QSvgRenderer svg(applicationFile);
    QIcon result;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        svg.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace desk::ui
