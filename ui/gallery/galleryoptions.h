// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerylook.h"

#include <QStringList>

namespace desk::ui {

struct GalleryOptions {
    QString shots; ///< the folder pictures go to; empty opens the window
    QStringList pages; ///< empty: all
    QList<Scheme> schemes{Scheme::Light, Scheme::Dark};
    int points = gallerySizes.front();
    int scale = 1;
    bool reverse = false;
    bool grey = false;
    bool longer = false;
    bool list = false;
    QString text; ///< printed instead of anything else
    int exitCode = 0;
};

[[nodiscard]] GalleryOptions parseGalleryOptions(const QStringList& arguments);

} // namespace desk::ui
