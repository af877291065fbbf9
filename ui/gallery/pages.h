// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// All pages, in the order of the list.
[[nodiscard]] QList<GalleryPage> galleryPages();

} // namespace desk::ui
