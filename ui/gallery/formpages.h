// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// What forms are made of: basic controls, fields, code, wizards and charts.
[[nodiscard]] QList<GalleryPage> formPages();

} // namespace desk::ui
