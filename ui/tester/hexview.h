// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tester/hexmodel.h"

#include <QWidget>

namespace desk::ui {

class TableView;

/// A page of bytes as a table: as many in a row as there is room for.
class HexView final : public QWidget {
    Q_OBJECT

public:
    explicit HexView(const QString& name, QWidget* parent = nullptr);

    void setPage(const MaskedPage& page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    HexModel* m_model;
    TableView* m_table;
};

} // namespace desk::ui
