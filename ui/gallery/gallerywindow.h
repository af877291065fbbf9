// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerylook.h"
#include "ui/gallery/gallerypage.h"

#include <QWidget>

class QApplication;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QListWidget;
class QScrollArea;

namespace desk::ui {

/// All pages, and switches for how they look.
class GalleryWindow final : public QWidget {
    Q_OBJECT

public:
    GalleryWindow(QApplication& app, QList<GalleryPage> pages, const GalleryLook& look, bool longer);

    void showPage(const QString& name);

private:
    void buildSwitches(QBoxLayout* row);
    [[nodiscard]] QCheckBox* addSwitch(QBoxLayout* row, const QString& name, const QString& text, bool on);
    void setLook(const GalleryLook& look);
    void setLonger(bool longer);
    void rebuild();

    QApplication& m_app;
    QList<GalleryPage> m_pages;
    GalleryLook m_look;
    LongerTexts m_longer;
    QListWidget* m_list;
    QScrollArea* m_page;
};

} // namespace desk::ui
