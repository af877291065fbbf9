// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// Colours, type and icons: what the parts are made of.
[[nodiscard]] QList<GalleryPage> themePages();

} // namespace desk::ui
