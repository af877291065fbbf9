// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/toastlog.h"
#include "ui/models/relativetime.h"

#include <QAbstractListModel>

namespace desk::ui {

/// What toasts said, newest first, with the roles of ui/models/rowroles.h.
class NotificationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit NotificationModel(const ToastLog& log, Clock clock = systemNow, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void reload();

    const ToastLog& m_log;
    Clock m_clock;
    QList<ToastEntry> m_entries;
};

} // namespace desk::ui
