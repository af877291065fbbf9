// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/conflict.h"
#include "ui/models/pendingmodel.h"

#include <optional>

class QPushButton;

namespace desk::ui {

class ChipLabel;
class CommandRegistry;
class CopyButton;
class ChangeView;
class PlainLabel;

/// One edit in full: what it changes, and the ways out where it is a conflict.
class PendingDetails final : public InspectorPane {
    Q_OBJECT

public:
    explicit PendingDetails(CommandRegistry& commands, QWidget* parent = nullptr);

    void show(const std::optional<PendingRow>& row, const PendingFacts& facts);
    /// Says the relative time anew.
    void tick();
    /// Why nothing can be decided now; empty when something can.
    void setObstacle(const QString& reason);
    /// The parts for which mine was chosen.
    [[nodiscard]] QList<PartChange::Part> chosen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void resolutionRequested(desk::ui::Resolution resolution);

private:
    struct Way {
        Resolution resolution;
        QPushButton* button;
    };

    void build(CommandRegistry& commands);
    [[nodiscard]] QWidget* buildWays();
    [[nodiscard]] QWidget* buildButtons(CommandRegistry& commands);
    void showWays();
    [[nodiscard]] QString wayObstacle(Resolution resolution) const;

    std::optional<PendingRow> m_row;
    Conflict m_conflict;
    QString m_obstacle;
    ChipLabel* m_chip = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_note = nullptr;
    PlainLabel* m_sentence = nullptr;
    ChangeView* m_parts = nullptr;
    QWidget* m_waysRow = nullptr;
    QList<Way> m_ways;
    CopyButton* m_copy = nullptr;
};

} // namespace desk::ui
