// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/conflictmodel.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace desk::ui {

class CodeView;
class PlainLabel;
class TableView;

/// What an edit changes, a row a part; the selected part in full below; and, where both sides changed it, which of them
/// is taken.
class ChangeView final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeView(QWidget* parent = nullptr);

    void setParts(PartsShown shown, const QList<PartChange>& parts);
    /// Why nothing can be chosen; empty when something can.
    void setReadOnly(const QString& reason);
    [[nodiscard]] const ConflictModel& model() const { return *m_model; }

Q_SIGNALS:
    void choiceChanged();

private:
    struct Whole {
        ConflictModel::Column column;
        PlainLabel* heading;
        CodeView* text;
    };

    void build();
    [[nodiscard]] QWidget* buildChoice();
    void arrange();
    void showCurrent();
    void choose(ConflictModel::Side side);
    void turn(int row);

    ConflictModel* m_model;
    TableView* m_table;
    QWidget* m_choice = nullptr;
    PlainLabel* m_choiceText = nullptr;
    QPushButton* m_takeMine = nullptr;
    QPushButton* m_takeTheirs = nullptr;
    std::array<Whole, 3> m_whole{};
    QString m_readOnly;
    std::optional<PartsShown> m_arranged; ///< what the columns are laid out for
};

} // namespace desk::ui
