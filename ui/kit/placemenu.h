// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace desk::ui {

/// What the menu of a place offers; each runs when it is chosen.
struct PlaceMenuActions {
    std::function<void()> open;
    std::function<void()> create;
    std::function<void()> history;
    QString createObstacle; ///< why no automation can be made there; empty when one can
};

/// The "…" of a place, wherever places are listed. Deletes itself when it closes.
[[nodiscard]] QMenu* newPlaceMenu(const PlaceMenuActions& actions, QWidget* parent);

} // namespace desk::ui
