// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryshots.h"

#include "ui/gallery/galleryframe.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int fastPng = 70; ///< Qt's scale: bigger files, a third of the time
constexpr auto untilAllIsShown = 500ms; ///< a page waits this long before it says that it is loading
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
    showAll();
}

void GalleryShots::showAll()
{
    m_frames.clear();
    if (m_scheme == m_options.schemes.size()) {
        Q_EMIT finished({});
        return;
    }
    applyGalleryLook(m_app, {m_options.schemes.at(m_scheme), m_options.points, m_options.reverse});
    for (const GalleryPage& page : m_pages) {
        m_frames.push_back(framedPage(page));
        m_frames.back()->show();
    }
    QTimer::singleShot(untilAllIsShown, this, &GalleryShots::saveAll);
}

void GalleryShots::saveAll()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QImage picture = m_frames[size_t(i)]->grab().toImage();
        if (m_options.grey)
            picture = picture.convertToFormat(QImage::Format_Grayscale8);
        const QString name = shotName(m_pages.at(i), m_options.schemes.at(m_scheme), m_options);
        if (!picture.save(QDir(m_options.shots).filePath(name), "PNG", fastPng)) {
            Q_EMIT finished(tr("%1 cannot be written.").arg(name));
            return;
        }
    }
    ++m_scheme;
    showAll();
}

} // namespace desk::ui
