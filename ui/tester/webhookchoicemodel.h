// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/models/teamdata.h"

namespace desk::ui {

/// Every webhook the account can see, by name; the team stands beside it where there are several.
class WebhookChoiceModel final : public RowsModel<Webhook> {
    Q_OBJECT

public:
    explicit WebhookChoiceModel(const TeamData& data, QObject* parent = nullptr);

    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    const TeamData& m_data;
    bool m_severalTeams = false;
};

} // namespace desk::ui
