// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commands/paletteitems.h"

#include <QAbstractListModel>

namespace desk::ui {

/// The rows of the palette: all sources, filtered and ranked by the query. Sources are read anew when they change, but
/// only while the model is active, and must live as long as it.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< PaletteItem
        PositionsRole, ///< QList<int>: letters found, in the text
        SectionRole, ///< heading above this row; empty where it goes on or there is none
    };

    explicit PaletteModel(QObject* parent = nullptr);

    void addSource(PaletteSource& source);
    /// An inactive model is empty and reads nothing.
    void setActive(bool active);
    void setQuery(const QString& query);
    [[nodiscard]] QString query() const { return m_query; }

    /// Keys of what was used, the newest first.
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList& keys);
    void remember(const PaletteItem& item);

    [[nodiscard]] PaletteItem item(int row) const { return m_matches.value(row).item; }
    [[nodiscard]] int rowOf(const QString& key) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void read();
    void rerank();

    QList<PaletteSource*> m_sources;
    QList<PaletteItem> m_items;
    QList<PaletteMatch> m_matches;
    QStringList m_recent;
    QString m_query;
    bool m_active = false;
};

/// Everything a row shows, for those who hear it: "Sync now, Command, Ctrl+R".
[[nodiscard]] QString spokenText(const PaletteItem& item);

} // namespace desk::ui
