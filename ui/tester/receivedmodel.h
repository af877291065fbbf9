// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"
#include "app/webhook/receiver.h"

#include <QAbstractTableModel>

namespace desk::ui {

/// What the receiver got, newest first, with secrets masked in all that is shown.
class ReceivedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Size, Signature, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Masked from now on, besides those that were given before.
    void setSecrets(const QList<NamedSecret>& secrets);
    /// Keeps as many as a receiver does.
    void add(const webhook::ReceivedRequest& request);
    void clear();
    /// The whole request as text: masked, control characters visible, very long lines broken.
    [[nodiscard]] QString rawText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const QByteArray& bytes) const;
    [[nodiscard]] QString text(const webhook::ReceivedRequest& request, int column) const;

    QList<webhook::ReceivedRequest> m_requests;
    QList<NamedSecret> m_secrets;
};

} // namespace desk::ui
