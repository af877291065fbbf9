// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace desk::ui {

class RequestHeaderModel;
class PlainLabel;
class RequestState;
class TableView;

/// Every header that is sent, and the person's own to be written.
class HeadersTab final : public QWidget {
    Q_OBJECT

public:
    explicit HeadersTab(RequestState& state, QWidget* parent = nullptr);

private:
    void refresh();
    void addHeader();
    void removeHeader();

    RequestState& m_state;
    RequestHeaderModel* m_model;
    TableView* m_table;
    PlainLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace desk::ui
