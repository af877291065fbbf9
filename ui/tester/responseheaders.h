// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tester/headermodel.h"

#include <QWidget>

namespace desk::ui {

class CodeView;
class CopyButton;
class SearchField;
class TableView;

/// The headers of an answer as they came, with a filter; the chosen one can be read whole.
class ResponseHeaders final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseHeaders(QWidget* parent = nullptr);

    void setRows(const QList<HeaderRow>& rows);

private:
    void build();
    void showCurrent();
    void copyCurrent();

    HeaderModel* m_model;
    SearchField* m_filter;
    CopyButton* m_copy;
    TableView* m_table;
    CodeView* m_whole;
};

} // namespace desk::ui
