// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/galleryoptions.h"
#include "ui/gallery/gallerypage.h"

#include <QObject>

#include <memory>
#include <vector>

class QApplication;

namespace desk::ui {

/// gallery-NAME-SCHEME[-2x][-reverse][-grey][-longer][-20pt].png
[[nodiscard]] QString shotName(const GalleryPage& page, Scheme scheme, const GalleryOptions& options);

/// Saves a picture of every page in every scheme that is asked for. All pages of a scheme are shown together, so that
/// what appears late on some of them is waited for once.
class GalleryShots final : public QObject {
    Q_OBJECT

public:
    GalleryShots(QApplication& app, QList<GalleryPage> pages, GalleryOptions options);

    void start();

Q_SIGNALS:
    /// `problem` is empty when every picture is there.
    void finished(const QString& problem);

private:
    void showAll();
    void saveAll();

    QApplication& m_app;
    QList<GalleryPage> m_pages;
    GalleryOptions m_options;
    qsizetype m_scheme = 0;
    std::vector<std::unique_ptr<QWidget>> m_frames;
};

} // namespace desk::ui
