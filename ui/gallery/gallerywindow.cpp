// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/gallerywindow.h"

#include "ui/kit/rule.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString schemeTitle(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return GalleryWindow::tr("Light");
    case Scheme::Dark:
        return GalleryWindow::tr("Dark");
    case Scheme::LightContrast:
        return GalleryWindow::tr("Light, high contrast");
    case Scheme::DarkContrast:
        return GalleryWindow::tr("Dark, high contrast");
    }
    Q_UNREACHABLE();
}

QComboBox* addChoice(QBoxLayout* row, const QString& name, const QString& text)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    auto* label = new QLabel(text);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    return combo;
}

} // namespace

GalleryWindow::GalleryWindow(QApplication& app, QList<GalleryPage> pages, const GalleryLook& look, bool longer)
    : m_app(app), m_pages(std::move(pages)), m_look(look), m_list(new QListWidget), m_page(new QScrollArea)
{
    setWindowTitle(tr("Gallery"));
    m_list->setObjectName(u"galleryPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const GalleryPage& page : m_pages)
        m_list->addItem(page.title);
    m_page->setObjectName(u"galleryPage"_s);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* switches = new QHBoxLayout;
    switches->setContentsMargins(12, 8, 12, 8);
    switches->setSpacing(8);
    layout->addLayout(switches);
    layout->addWidget(new Rule);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(m_page, 1);
    layout->addLayout(body, 1);
    buildSwitches(switches);
    auto* longerBox = addSwitch(switches, u"galleryLonger"_s, tr("Lon&ger texts"), longer);
    connect(longerBox, &QCheckBox::toggled, this, &GalleryWindow::setLonger);
    switches->addStretch();
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryWindow::rebuild);

    setLook(look);
    setLonger(longer);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(1280, 860);
}

void GalleryWindow::buildSwitches(QBoxLayout* row)
{
    auto* scheme = addChoice(row, u"galleryScheme"_s, tr("&Scheme"));
    for (const Scheme each : allSchemes)
        scheme->addItem(schemeTitle(each));
    scheme->setCurrentIndex(int(m_look.scheme));
    connect(scheme, &QComboBox::activated, this, [this](int index) {
        GalleryLook look = m_look;
        look.scheme = allSchemes.at(size_t(index));
        setLook(look);
    });
    auto* points = addChoice(row, u"galleryPoints"_s, tr("&Text size"));
    for (const int each : gallerySizes) {
        points->addItem(tr("%n point(s)", nullptr, each), each);
        if (each == m_look.points)
            points->setCurrentIndex(points->count() - 1);
    }
    connect(points, &QComboBox::activated, this, [this, points] {
        GalleryLook look = m_look;
        look.points = points->currentData().toInt();
        setLook(look);
    });
    auto* reverse = addSwitch(row, u"galleryReverse"_s, tr("&Right to left"), m_look.reverse);
    connect(reverse, &QCheckBox::toggled, this, [this](bool on) {
        GalleryLook look = m_look;
        look.reverse = on;
        setLook(look);
    });
}

QCheckBox* GalleryWindow::addSwitch(QBoxLayout* row, const QString& name, const QString& text, bool on)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(on);
    row->addSpacing(12);
    row->addWidget(box);
    return box;
}

void GalleryWindow::showPage(const QString& name)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).name == name)
            m_list->setCurrentRow(int(i));
    }
}

void GalleryWindow::setLook(const GalleryLook& look)
{
    m_look = look;
    applyGalleryLook(m_app, look);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + m_list->fontMetrics().height() * 3);
    rebuild();
}

void GalleryWindow::setLonger(bool longer)
{
    if (longer)
        QCoreApplication::installTranslator(&m_longer);
    else
        QCoreApplication::removeTranslator(&m_longer);
    rebuild();
}

void GalleryWindow::rebuild()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QWidget* page = m_pages.at(row).make();
    auto* ground = new QWidget;
    auto* layout = new QVBoxLayout(ground);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em * 3 / 2, em * 3 / 2, em * 3 / 2, em * 3 / 2);
    layout->addWidget(page);
    m_page->setWidget(ground);
}

} // namespace desk::ui
