// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace desk::ui {

namespace {

/// The words of a widget as a notification: on Linux nothing else is read out while the focus is elsewhere.
class Announcement final : public QObject {
    Q_OBJECT

public:
    explicit Announcement(QWidget* widget) : QObject(widget) { }
    [[nodiscard]] QWidget* widget() const { return static_cast<QWidget*>(parent()); }
};

class SpokenAnnouncement final : public QAccessibleObject {
public:
    explicit SpokenAnnouncement(Announcement* announcement) : QAccessibleObject(announcement) { }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(static_cast<Announcement*>(object())->widget());
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? parent()->text(text) : QString();
    }
};

QAccessibleInterface* spoken(const QString&, QObject* object)
{
    auto* announcement = qobject_cast<Announcement*>(object);
    return announcement ? new SpokenAnnouncement(announcement) : nullptr;
}

void send(QObject* object, QAccessible::Event kind)
{
    QAccessibleEvent event(object, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announce(QWidget* widget)
{
    send(widget, QAccessible::NameChanged);
    send(widget, QAccessible::Alert);
    // A window that opens and what has the focus are read out without this.
    if (widget->isWindow() || widget->hasFocus())
        return;
    static const bool installed = (QAccessible::installFactory(spoken), true);
    Q_UNUSED(installed)
    auto* announcement = widget->findChild<Announcement*>(QString(), Qt::FindDirectChildrenOnly);
    send(announcement ? announcement : new Announcement(widget), QAccessible::ObjectShow);
}

} // namespace desk::ui

#include "announce.moc"
