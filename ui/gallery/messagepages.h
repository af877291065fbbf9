// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// Banners, toasts, states, questions and progress.
[[nodiscard]] QList<GalleryPage> messagePages();

} // namespace desk::ui
