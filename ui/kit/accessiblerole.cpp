// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QScrollArea>
#include <QVariant>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* property = "deskRole";

/// A button with a role of its own: a link.
class ButtonInRole final : public QAccessibleWidget {
public:
    ButtonInRole(QAbstractButton& button, QAccessible::Role role) : QAccessibleWidget(&button, role), m_button(button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const bool name = text == QAccessible::Name && m_button.accessibleName().isEmpty();
        return name ? m_button.text() : QAccessibleWidget::text(text);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& m_button;
};

QAccessibleInterface* inRole(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    if (!role.isValid())
        return nullptr;
    const auto wanted = QAccessible::Role(role.toInt());
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new ButtonInRole(*button, wanted);
    return new QAccessibleWidget(widget, wanted);
}

QAccessibleInterface* plainScrollArea(const QString& type, QObject* object)
{
    auto* area = type == "QScrollArea"_L1 ? qobject_cast<QScrollArea*>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void guardScrollAreas()
{
    static const bool installed = (QAccessible::installFactory(plainScrollArea), true);
    Q_UNUSED(installed)
}

void giveRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(inRole), true);
    Q_UNUSED(installed)
    widget->setProperty(property, int(role));
    // Qt may have asked already, while the widget was being made, and keeps what it got.
    if (QAccessibleInterface* old = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
}

} // namespace desk::ui
