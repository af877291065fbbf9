// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace desk::ui {

struct Notification {
    QString topic; ///< a later one of the same topic takes the place of the earlier one
    QString title;
    QString text;
    bool operator==(const Notification&) const = default;
};

/// Tells the desktop about what needs the person, and only while no window of ours is active: in front of a window the
/// page itself says it. Without a notification service nothing is shown.
class Notifier final : public QObject {
    Q_OBJECT

public:
    /// `isActive` says whether the person looks at the program now; tests give their own.
    explicit Notifier(std::function<bool()> isActive, QObject* parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    void notify(const Notification& notification);

Q_SIGNALS:
    /// The person pressed the notification of that topic.
    void activated(const QString& topic);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    std::function<bool()> m_isActive;
    bool m_enabled = true;
    bool m_listening = false;
    QHash<QString, uint> m_shown; ///< by topic
};

} // namespace desk::ui
