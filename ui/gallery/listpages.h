// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// The parts that lists, pages and messages are made of.
[[nodiscard]] QList<GalleryPage> listPages();

} // namespace desk::ui
