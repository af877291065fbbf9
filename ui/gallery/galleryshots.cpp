// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryshots.h"

#include "ui/gallery/galleryframe.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QWidget>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int fastPng = 70; ///< Qt's scale: bigger files, a third of the time
} // namespace

QString shotName(const GalleryPage& page, Scheme scheme, const GalleryOptions& options)
{
    QString name = u"gallery-%1-%2"_s.arg(page.name, schemeName(scheme));
    if (options.scale != 1)
        name += u"-%1x"_s.arg(options.scale);
    if (options.reverse)
        name += u"-reverse"_s;
    if (options.grey)
        name += u"-grey"_s;
    if (options.longer)
        name += u"-longer"_s;
    if (options.points != gallerySizes.front())
        name += u"-%1pt"_s.arg(options.points);
    return name + u".png"_s;
}

GalleryShots::GalleryShots(QApplication& app, QList<GalleryPage> pages, GalleryOptions options)
    : m_app(app), m_pages(std::move(pages)), m_options(std::move(options))
{
}

void GalleryShots::start()
{
    if (!QDir().mkpath(m_options.shots)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_options.shots));
        return;
    }
    next();
}

void GalleryShots::next()
{
    m_frame.reset();
    if (m_page == m_pages.size()) {
        m_page = 0;
        ++m_scheme;
    }
    if (m_scheme == m_options.schemes.size() || m_pages.isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    if (m_page == 0)
        applyGalleryLook(m_app, {m_options.schemes.at(m_scheme), m_options.points, m_options.reverse});
    m_frame = framedPage(m_pages.at(m_page));
    m_frame->show();
    // What the widgets have put off until now comes first.
    QTimer::singleShot(0, this, &GalleryShots::save);
}

void GalleryShots::save()
{
    QImage picture = m_frame->grab().toImage();
    if (m_options.grey)
        picture = picture.convertToFormat(QImage::Format_Grayscale8);
    const QString name = shotName(m_pages.at(m_page), m_options.schemes.at(m_scheme), m_options);
    if (!picture.save(QDir(m_options.shots).filePath(name), "PNG", fastPng)) {
        Q_EMIT finished(tr("%1 cannot be written.").arg(name));
        return;
    }
    ++m_page;
    next();
}

} // namespace desk::ui
