// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

class FlatButton;
class PlainLabel;

/// First, previous and next page with "2 of 25". Hidden where there is one.
class BodyPager final : public QWidget {
    Q_OBJECT

public:
    explicit BodyPager(QWidget* parent = nullptr);

    void setPage(int page, int count);

Q_SIGNALS:
    void chosen(int page);

private:
    FlatButton* m_first;
    FlatButton* m_previous;
    PlainLabel* m_label;
    FlatButton* m_next;
    int m_page = 0;
};

} // namespace desk::ui
