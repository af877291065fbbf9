// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace desk::ui {

struct Progress {
    QString text; ///< "13 of 40 scopes"
    int done = 0;
    int total = 0; ///< 0: not known
    bool operator==(const Progress&) const = default;
};

/// How far something long has come, and a way to stop it. What is over within a second never shows.
class ProgressRow final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString& name, QWidget* parent = nullptr);

    /// Nothing: it is over.
    void setProgress(const std::optional<Progress>& progress);
    void setDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    void cancelled();

private:
    void reveal();

    std::optional<Progress> m_progress;
    QTimer* m_delay = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace desk::ui
