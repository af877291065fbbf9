// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/aboutdialog.h"

#include "ui/kit/copybutton.h"
#include "ui/kit/accessiblerole.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QProxyStyle>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

QString styleName()
{
    const QStyle* style = QApplication::style();
    const auto* ours = qobject_cast<const QProxyStyle*>(style);
    return (ours ? ours->baseStyle() : style)->name();
}

QString windowFacts()
{
    QStringList facts{u"Platform: "_s + QGuiApplication::platformName(), u"Style: "_s + styleName()};
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        facts += u"Screen: %1 × %2 at %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio());
    }
    return facts.join(u'\n');
}

struct Part {
    QString name;
    QString licence;
};

/// Names and licences are the same in every language.
QList<Part> parts()
{
    return {{u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL-3.0"_s}, {u"QtKeychain"_s, u"BSD-3-Clause"_s},
        {u"QCoro"_s, u"MIT"_s}, {u"tl::expected"_s, u"CC0-1.0"_s}, {u"SQLite"_s, u"Public domain"_s}};
}

} // namespace

AboutDialog::AboutDialog(const QString& facts, QWidget* parent)
    : QDialog(parent), m_details(facts + u'\n' + windowFacts())
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Automation Desk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // what code stands out from
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->setDocumentMode(true);
    // Else Qt's "layered pane" is read out at every step into it.
    giveRole(tabs->findChild<QStackedWidget*>(), QAccessible::Client);
    tabs->tabBar()->setObjectName(u"aboutTabBar"_s);
    tabs->tabBar()->setAccessibleName(tr("Parts of this window"));
    tabs->tabBar()->setDrawBase(false);
    tabs->addTab(buildDetails(), tr("&Details"));
    tabs->addTab(buildLicences(), tr("&Licences"));
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(u"aboutClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, 16);
    layout->setSpacing(16);
    layout->addLayout(buildHead());
    layout->addWidget(tabs, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    layout->addStrut(fontMetrics().averageCharWidth() * 84);
    close->setFocus();
}

QLayout* AboutDialog::buildHead() const
{
    auto* mark = new QLabel;
    mark->setObjectName(u"aboutMark"_s);
    mark->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    mark->setAccessibleName(tr("The mark of Automation Desk"));
    auto* name = wrappingLabel(u"aboutName"_s, tr("Automation Desk"));
    name->setTypography(pageTitleFont);
    auto* version = wrappingLabel(u"aboutVersion"_s, tr("Version %1").arg(QStringLiteral(DESK_VERSION)));
    version->setForegroundRole(QPalette::PlaceholderText);
    auto* text = wrappingLabel(u"aboutText"_s,
        tr("A native client for W&B Automations. An independent project, not made by or affiliated with Weights & "
           "Biases."));
    auto* licence = wrappingLabel(u"aboutLicence"_s, tr("Licensed under the Apache License 2.0."));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(version);
    words->addSpacing(12);
    words->addWidget(text);
    words->addSpacing(4);
    words->addWidget(licence);
    auto* head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QWidget* AboutDialog::buildDetails()
{
    auto* view = new CodeView(u"aboutDetails"_s, tr("Details"));
    view->setCode(m_details);
    auto* copy = new CopyButton(u"aboutCopy"_s, tr("&Copy details"), [this] { return m_details; });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(view);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    layout->addStretch();
    return page;
}

QWidget* AboutDialog::buildLicences()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 16, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Part& part : parts()) {
        grid->addWidget(new PlainLabel(u"part%1"_s.arg(row), part.name), row, 0);
        auto* licence = new PlainLabel(u"licence%1"_s.arg(row), part.licence);
        licence->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(licence, row++, 1);
    }
    auto* fonts = wrappingLabel(u"licenceFonts"_s, tr("Fonts are those of the system; none come with the program."));
    fonts->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(fonts, row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row, 4);
    grid->setRowStretch(row + 2, 1);
    grid->setColumnStretch(1, 1);
    return page;
}

} // namespace desk::ui
