// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::GalleryCli)
};

GalleryOptions say(const QString& text, int exitCode)
{
    GalleryOptions options;
    options.text = text;
    options.exitCode = exitCode;
    return options;
}

GalleryOptions refuse(const QString& problem)
{
    return say(Cli::tr("%1\nSee desk-gallery --help.").arg(problem), 2);
}

QString schemeNames()
{
    QStringList names;
    for (const Scheme scheme : allSchemes)
        names.append(schemeName(scheme));
    return names.join(u", "_s);
}

} // namespace

GalleryOptions parseGalleryOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Shows every part the pages are built from, in all its states."));
    const QCommandLineOption shots(u"shots"_s, Cli::tr("Save a picture of each page and end."), Cli::tr("folder"));
    const QCommandLineOption page(u"page"_s, Cli::tr("Only this page; may be repeated."), Cli::tr("name"));
    const QCommandLineOption scheme(
        u"scheme"_s, Cli::tr("One of %1; may be repeated.").arg(schemeNames()), Cli::tr("scheme"));
    const QCommandLineOption points(u"points"_s, Cli::tr("The size of text."), Cli::tr("points"), u"10"_s);
    const QCommandLineOption scale(u"scale"_s, Cli::tr("Device pixels a pixel."), Cli::tr("factor"), u"1"_s);
    const QCommandLineOption reverse(u"reverse"_s, Cli::tr("From right to left."));
    const QCommandLineOption grey(u"grey"_s, Cli::tr("Pictures without colour."));
    const QCommandLineOption longer(u"longer"_s, Cli::tr("Texts half as long again."));
    const QCommandLineOption list(u"list"_s, Cli::tr("Print the names of the pages."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Cli::tr("Show this help."));
    parser.addOptions({shots, page, scheme, points, scale, reverse, grey, longer, list, help});

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return say(parser.helpText().trimmed(), 0);

    GalleryOptions options;
    options.shots = parser.value(shots);
    options.pages = parser.values(page);
    options.points = parser.value(points).toInt();
    options.scale = parser.value(scale).toInt();
    options.reverse = parser.isSet(reverse);
    options.grey = parser.isSet(grey);
    options.longer = parser.isSet(longer);
    options.list = parser.isSet(list);
    if (options.points < 6 || options.points > 40)
        return refuse(Cli::tr("--points takes 6 to 40"));
    if (options.scale < 1 || options.scale > 4)
        return refuse(Cli::tr("--scale takes 1 to 4"));
    if (parser.isSet(scheme))
        options.schemes.clear();
    for (const QString& name : parser.values(scheme)) {
        const auto known = schemeCalled(name);
        if (!known)
            return refuse(Cli::tr("%1 is none of %2").arg(name, schemeNames()));
        options.schemes.append(*known);
    }
    return options;
}

} // namespace desk::ui
