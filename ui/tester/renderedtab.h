// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

class Banner;
class ResponseCode;
class RequestState;

/// What the payload becomes for the event, with what has no value.
class RenderedTab final : public QWidget {
    Q_OBJECT

public:
    explicit RenderedTab(RequestState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To the first variable without a value.
    void jumpRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    RequestState& m_state;
    Banner* m_problem;
    ResponseCode* m_text;
};

} // namespace desk::ui
