// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/accessiblerole.h"

#include <QStackedWidget>

namespace desk::ui {

/// Pages of which one is shown. A screen reader does not mention it: what counts is the page, and Qt's own "layered
/// pane" would be said at every step into it.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr) : QStackedWidget(parent) { giveRole(this, QAccessible::Client); }
};

} // namespace desk::ui
