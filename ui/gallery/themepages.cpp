// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/themepages.h"

#include "ui/kit/labels.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ThemePages {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ThemePages)
};

QLabel* label(const QString& text, const QFont& font = {})
{
    auto* made = new PlainLabel({});
    made->setText(text);
    made->setFont(font);
    return made;
}

/// Text in one colour of the table on another.
QLabel* sample(const QString& text, const QColor& ink, const QColor& ground)
{
    QLabel* made = label(text);
    QPalette palette = made->palette();
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    made->setPalette(palette);
    made->setAutoFillBackground(true);
    const int space = made->fontMetrics().height() / 3;
    made->setContentsMargins(space * 2, space, space * 2, space);
    return made;
}

QWidget* swatch(const QColor& colour, const QColor& line)
{
    auto* made = new QFrame;
    made->setFrameShape(QFrame::Box);
    QPalette palette = made->palette();
    palette.setColor(QPalette::Window, colour);
    palette.setColor(QPalette::WindowText, line);
    made->setPalette(palette);
    made->setAutoFillBackground(true);
    made->setMinimumWidth(made->fontMetrics().height() * 3);
    return made;
}

QString ratioText(const ContrastRule& rule, double ratio)
{
    const QString figure = QLocale().toString(ratio, 'f', 1);
    return ratio < rule.least ? ThemePages::tr("%1: %2, too low").arg(rule.ground, figure)
                              : ThemePages::tr("%1: %2").arg(rule.ground, figure);
}

/// The token's own colour, its name and value, and then the token on every ground it is used on.
void addToken(QGridLayout* grid, const QString& name, Scheme scheme)
{
    const QColor colour = toneNamed(name, scheme);
    const int row = grid->rowCount();
    QLabel* title = label(name);
    grid->addWidget(swatch(colour, toneNamed(u"hairline"_s, scheme)), row, 0);
    grid->addWidget(title, row, 1);
    grid->addWidget(label(colour.name(), codeFont(title->font())), row, 2);
    int column = 3;
    for (const ContrastRule& rule : contrastRules()) {
        if (rule.ink != name)
            continue;
        const QColor ground = toneNamed(rule.ground, scheme);
        const QString text = ratioText(rule, contrastRatio(colour, ground));
        grid->addWidget(sample(text, colour, ground), row, column++);
    }
}

QWidget* coloursPage()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins({});
    const Scheme scheme = schemeOf(page->palette());
    for (const QString& name : toneNames())
        addToken(grid, name, scheme);
    grid->setColumnStretch(grid->columnCount(), 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

struct TypeSize {
    QString name;
    QFont font;
};

QList<TypeSize> typeSizes(const QFont& font)
{
    return {
        {ThemePages::tr("Page title"), pageTitleFont(font)},
        {ThemePages::tr("Title of an empty page"), emptyTitleFont(font)},
        {ThemePages::tr("Title in a pane"), paneTitleFont(font)},
        {ThemePages::tr("Strong"), strongFont(font)},
        {ThemePages::tr("Body"), font},
        {ThemePages::tr("Small"), smallFont(font)},
        {ThemePages::tr("Code"), codeFont(font)},
    };
}

QWidget* typePage()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(page->fontMetrics().height() * 2);
    grid->setVerticalSpacing(page->fontMetrics().height());
    for (const TypeSize& size : typeSizes(page->font())) {
        const int row = grid->rowCount();
        QLabel* name = label(size.name);
        name->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(name, row, 0);
        const QString points = QLocale().toString(size.font.pointSizeF(), 'f', 1);
        grid->addWidget(label(ThemePages::tr("%1 pt").arg(points)), row, 1);
        grid->addWidget(label(ThemePages::tr("Deploy production alias 0123456789"), size.font), row, 2);
    }
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

QWidget* iconCell(const QString& name)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    auto* picture = new QLabel;
    const int size = cell->fontMetrics().height() * 3 / 2;
    picture->setPixmap(icon(QLatin1StringView(name.toLatin1())).pixmap(QSize(size, size), cell->devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(label(name, smallFont(cell->font())), 0, Qt::AlignHCenter);
    return cell;
}

QWidget* iconsPage()
{
    constexpr int columns = 5;
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(page->fontMetrics().height());
    int at = 0;
    for (const QString& name : iconNames()) {
        grid->addWidget(iconCell(name), at / columns, at % columns);
        ++at;
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

} // namespace

QList<GalleryPage> themePages()
{
    return {
        {u"colours"_s, ThemePages::tr("Colours"), coloursPage},
        {u"type"_s, ThemePages::tr("Type"), typePage},
        {u"icons"_s, ThemePages::tr("Icons"), iconsPage},
    };
}

} // namespace desk::ui
