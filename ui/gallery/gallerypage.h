// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace desk::ui {

/// One page of the gallery: a part of the kit in all its states.
struct GalleryPage {
    QString name; ///< of its pictures: "banner"
    QString title; ///< for the window and for people: "Banner"
    std::function<QWidget*()> make;
};

} // namespace desk::ui
