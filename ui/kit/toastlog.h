// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>

namespace desk::ui {

struct ToastMessage {
    Tone tone = Tone::Success;
    QString text;
    QString action; ///< "Undo"; empty without one
    bool operator==(const ToastMessage&) const = default;
};

struct ToastEntry {
    QDateTime at;
    ToastMessage message;
    bool operator==(const ToastEntry&) const = default;
};

/// What toasts said, newest first, so that nothing is missed by who looked away. The oldest go beyond a limit.
class ToastLog final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype limit = 200;

    explicit ToastLog(std::function<QDateTime()> now, QObject* parent = nullptr);

    void add(const ToastMessage& message);
    void clear();
    [[nodiscard]] const QList<ToastEntry>& entries() const { return m_entries; }

Q_SIGNALS:
    void changed();

private:
    std::function<QDateTime()> m_now;
    QList<ToastEntry> m_entries;
};

} // namespace desk::ui
