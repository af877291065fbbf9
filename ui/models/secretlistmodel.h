// SPDX-License-Identifier: Apache-2.0
// The secrets of a team, filtered by words, as the list shows them: what the server says, what was written from here,
// who uses them. Chips are roles of rowroles.h.
#pragma once

#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/teamdata.h"
#include "ui/theme/tones.h"

#include <QHash>

#include <optional>

namespace desk::ui {

/// Whether this computer keeps the value.
enum class OnComputer { Unknown, Yes, No, Locked, NotAvailable };

struct SecretRow {
    TeamSecret secret;
    bool onServer = true; ///< false where the server does not list it and a copy is kept on this computer
    std::optional<SecretRecord> record;
    OnComputer local = OnComputer::Unknown;
    int webhooks = 0;
    int automations = 0;
    bool operator==(const SecretRow&) const = default;
};

/// By name. `search`: all words must occur in the name.
[[nodiscard]] QList<SecretRow> secretRows(const TeamFacts& facts, const QString& team,
    const QHash<QString, OnComputer>& copies = {}, const QString& search = {});

/// "Yes", "No", "Locked", "Not available"; empty while it is not known.
[[nodiscard]] QString onComputerWord(OnComputer local);
[[nodiscard]] Tone toneOf(OnComputer local);
/// Whether somebody else has set it since it was set from here.
[[nodiscard]] bool isChangedSince(const SecretRow& row);
/// "2 webhooks · 5 automations"; "not used" where there are none.
[[nodiscard]] QString usedByText(int webhooks, int automations);

class SecretListModel final : public RowsModel<SecretRow> {
    Q_OBJECT

public:
    enum Column { Name, Created, Local, UsedBy, LastSet, Menu, ColumnCount };

    enum Role { SortRole = Qt::UserRole + 1 };

    /// `clock` for what was stamped here, `serverClock` for what the server tells.
    explicit SecretListModel(
        const TeamData& data, Clock clock = systemNow, Clock serverClock = systemNow, QObject* parent = nullptr);

    void setTeam(const QString& team);
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_search; }
    /// What the keychain says, by name.
    void setCopies(const QHash<QString, OnComputer>& copies);
    /// Says the relative times anew.
    void tick();
    [[nodiscard]] int rowOf(const QString& name) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After the rows were made anew, whether they changed or not.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] QString text(const SecretRow& row, int column) const;
    [[nodiscard]] QString toolTip(const SecretRow& row, int column) const;
    [[nodiscard]] QString spoken(const SecretRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const SecretRow& row, int column) const;
    [[nodiscard]] QVariant chip(const SecretRow& row, int column, int role) const;

    const TeamData& m_data;
    Clock m_clock;
    Clock m_serverClock;
    QString m_team;
    QString m_search;
    QHash<QString, OnComputer> m_copies;
};

} // namespace desk::ui
