// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/gallerylook.h"

#include "ui/kit/deskstyle.h"

#include <QApplication>
#include <QFont>
#include <QRegularExpression>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QChar marked(QChar letter)
{
    static const QString plain = u"aeiouAEIOU"_s;
    static const QString withMarks = u"äëïöüÄËÏÖÜ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : withMarks.at(at);
}

/// Every second letter stands twice, so that words keep their ends and lines can break where they could.
QString stretched(QStringView text)
{
    QString longer;
    qsizetype letters = 0;
    for (const QChar c : text) {
        longer.append(marked(c));
        if (c.isLetter() && ++letters % 2 == 0)
            longer.append(marked(c).toLower());
    }
    return longer;
}

} // namespace

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::LightContrast:
        return u"light-contrast"_s;
    case Scheme::DarkContrast:
        return u"dark-contrast"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Scheme> schemeCalled(const QString& name)
{
    for (const Scheme scheme : allSchemes) {
        if (schemeName(scheme) == name)
            return scheme;
    }
    return std::nullopt;
}

void applyGalleryLook(QApplication& app, const GalleryLook& look)
{
    applyLook(app, look.scheme);
    QApplication::setLayoutDirection(look.reverse ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font(u"Sans Serif"_s);
    font.setPointSize(look.points);
    QApplication::setFont(font);
}

QString lengthened(const QString& text)
{
    static const QRegularExpression kept(u"<[^>]*>|&\\w|&\\w+;|%L?\\d|%n|\\$\\{\\w*\\}"_s);
    QString longer;
    qsizetype end = 0;
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        longer += stretched(QStringView(text).sliced(end, match.capturedStart() - end)) + match.captured();
        end = match.capturedEnd();
    }
    return longer + stretched(QStringView(text).sliced(end));
}

bool LongerTexts::isEmpty() const
{
    return false;
}

QString LongerTexts::translate(const char*, const char* source, const char*, int) const
{
    return lengthened(QString::fromUtf8(source));
}

} // namespace desk::ui
