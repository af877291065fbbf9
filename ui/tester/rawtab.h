// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace desk::ui {

class ResponseCode;
class HexView;
class PageStack;
class PlainLabel;
class RequestState;

/// The exact bytes that are handed to the socket, with secrets masked by name; as text or as hex.
class RawTab final : public QWidget {
    Q_OBJECT

public:
    explicit RawTab(RequestState& state, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    RequestState& m_state;
    PageStack* m_views;
    ResponseCode* m_text;
    HexView* m_bytes;
    PlainLabel* m_size;
    QToolButton* m_lineEnds;
    QToolButton* m_hex;
};

} // namespace desk::ui
