// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace desk::ui {

/// Lends a secret to the clipboard for a short while. It is marked so that clipboard managers do not keep it, and is
/// taken back after its time, when this object goes and when the program ends, unless something else is there by then.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualTime{30};

    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret& value);
    void takeBack();
    /// Rounded up; 0 when nothing of ours is lent.
    [[nodiscard]] int secondsLeft() const;
    void setTimes(std::chrono::milliseconds lent, std::chrono::milliseconds tick);

Q_SIGNALS:
    /// A second less, or over.
    void changed();

private:
    [[nodiscard]] bool holdsOurs() const;
    void watch();

    QTimer* m_lent;
    QTimer* m_tick;
    QByteArray m_salt;
    QByteArray m_fingerprint; ///< of what was copied: the value itself is not kept
};

} // namespace desk::ui
