// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

#include <memory>

namespace desk::ui {

/// The page under its title in a window of its own, as wide as text can be read and as high as it needs.
[[nodiscard]] std::unique_ptr<QWidget> framedPage(const GalleryPage& page);

} // namespace desk::ui
