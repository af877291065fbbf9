// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryshots.h"
#include "ui/gallery/gallerywindow.h"
#include "ui/gallery/pages.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

int say(const QString& text, int exitCode)
{
    std::fprintf(exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(text));
    return exitCode;
}

QStringList namesOf(const QList<GalleryPage>& pages)
{
    QStringList names;
    for (const GalleryPage& page : pages)
        names.append(page.name);
    return names;
}

QList<GalleryPage> chosenPages(const QStringList& names)
{
    QList<GalleryPage> pages = galleryPages();
    if (!names.isEmpty())
        pages.removeIf([&names](const GalleryPage& page) { return !names.contains(page.name); });
    return pages;
}

int takeShots(QApplication& app, const GalleryOptions& options)
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // each page is a window
    app.setProperty("reducedMotion", true); // nothing is caught half way
    LongerTexts longer;
    if (options.longer)
        QCoreApplication::installTranslator(&longer);
    GalleryShots shots(app, chosenPages(options.pages), options);
    QObject::connect(
        &shots, &GalleryShots::finished, &app,
        [](const QString& problem) { QCoreApplication::exit(problem.isEmpty() ? 0 : say(problem, 1)); },
        Qt::QueuedConnection);
    shots.start();
    return QApplication::exec();
}

int showWindow(QApplication& app, const GalleryOptions& options)
{
    GalleryWindow window(
        app, galleryPages(), {options.schemes.first(), options.points, options.reverse}, options.longer);
    if (!options.pages.isEmpty())
        window.showPage(options.pages.first());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const GalleryOptions options = parseGalleryOptions(arguments);
    if (!options.text.isEmpty())
        return say(options.text, options.exitCode);
    if (options.list)
        return say(namesOf(galleryPages()).join(u'\n'), 0);
    for (const QString& name : options.pages) {
        if (!namesOf(galleryPages()).contains(name))
            return say(u"desk-gallery: no page "_s + name, 2);
    }
    // Pictures need no display, and are the same on each.
    if (!options.shots.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    // Qt would take -reverse out of the arguments by itself; ours is read already.
    int ownArguments = 1;
    QApplication app(ownArguments, argv);
    QCoreApplication::setApplicationName(u"desk-gallery"_s);
    return options.shots.isEmpty() ? showWindow(app, options) : takeShots(app, options);
}
