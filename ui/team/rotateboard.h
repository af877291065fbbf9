// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/team/rotatetable.h"

#include <QWidget>

namespace desk::ui {

class PlainLabel;
class ToneIcon;

/// Where a rotation stands, in a sentence that is read out when it changes, over the results of its tests.
class RotateBoard final : public QWidget {
    Q_OBJECT

public:
    RotateBoard(const QString& name, const RotateTableModel::Results& first, const RotateTableModel::Results& second,
        QWidget* parent = nullptr);

    void show(const Rotation& rotation);

private:
    ToneIcon* m_icon;
    PlainLabel* m_sentence;
    RotateTableModel* m_model;
    TableView* m_table;
};

} // namespace desk::ui
