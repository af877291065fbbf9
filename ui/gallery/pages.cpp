// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/pages.h"

#include "ui/gallery/commandpages.h"
#include "ui/gallery/formpages.h"
#include "ui/gallery/listpages.h"
#include "ui/gallery/themepages.h"

namespace desk::ui {

QList<GalleryPage> galleryPages()
{
    return themePages() + listPages() + formPages() + commandPages();
}

} // namespace desk::ui
