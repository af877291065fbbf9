// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/galleryframe.h"

#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace desk::ui {

std::unique_ptr<QWidget> framedPage(const GalleryPage& page)
{
    auto frame = std::make_unique<QWidget>();
    frame->setObjectName(page.name);
    frame->setWindowTitle(page.title);
    const int em = frame->fontMetrics().height();
    auto* layout = new QVBoxLayout(frame.get());
    layout->setContentsMargins(em * 3 / 2, em * 3 / 2, em * 3 / 2, em * 3 / 2);
    layout->setSpacing(em);
    auto* title = new PlainLabel({});
    title->setText(page.title);
    title->setFont(pageTitleFont(frame->font()));
    layout->addWidget(title);
    layout->addWidget(page.make(), 1);

    const QSize wanted = layout->totalSizeHint();
    const int width = std::max(std::clamp(wanted.width(), em * 60, em * 100), layout->totalMinimumSize().width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : wanted.height();
    frame->resize(width, std::max(height, em * 20));
    return frame;
}

} // namespace desk::ui
