// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

/// What stands where no answer is yet: what to do, and the keys to do it with.
class ResponseKeys final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseKeys(QWidget* parent = nullptr);
};

} // namespace desk::ui
