// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QTimer;

namespace desk::ui {

class FlatButton;

/// A dot in a tone, and the word it stands for. What runs longer than a second can be stopped; from then until it has
/// ended it says that it is stopping.
class StatusIndicator final : public QWidget {
    Q_OBJECT

public:
    explicit StatusIndicator(QWidget* parent = nullptr);

    /// `spoken`: the same for who only hears it, where the words alone are too short; read when asked for, and not
    /// announced.
    void setStatus(Tone tone, const QString& text, const QString& spoken = {});
    [[nodiscard]] QString text() const;
    /// Whether what the words say is still going on.
    void setRunning(bool running);
    void setStopDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void onStop();
    void setStopping(bool stopping);

    Tone m_tone = Tone::Neutral;
    bool m_running = false;
    QLabel* m_label = nullptr;
    FlatButton* m_stop = nullptr;
    QTimer* m_stopDelay = nullptr;
};

} // namespace desk::ui
