// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"
#include "app/webhook/delivery.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

/// A header and its place: names may be there twice.
struct RequestHeaderRow {
    webhook::SentHeader sent;
    qsizetype place = 0;
    bool operator==(const RequestHeaderRow&) const = default;
};

/// The headers of a request, each with who wanted it. Those that are the person's own can be edited.
class RequestHeaderModel final : public RowsModel<RequestHeaderRow> {
    Q_OBJECT

public:
    enum Column { Name, Value, Origin, ColumnCount };

    using RowsModel::RowsModel;

    void setHeaders(const QList<webhook::SentHeader>& headers, const QList<NamedSecret>& secrets);
    /// Which of the person's own it is; -1 for another.
    [[nodiscard]] int ownIndex(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A person changed one of their own.
    void edited(int ownIndex, const desk::wire::Header& header);

private:
    QList<NamedSecret> m_secrets;
};

/// "Yours", "W&B's rule", "Added by the client".
[[nodiscard]] QString originText(webhook::HeaderOrigin origin);

} // namespace desk::ui
