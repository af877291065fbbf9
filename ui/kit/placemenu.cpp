// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/placemenu.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct PlaceMenu {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PlaceMenu)
};
} // namespace

QMenu* newPlaceMenu(const PlaceMenuActions& actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"placeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& name, QLatin1StringView iconName, const QString& text,
                         const std::function<void()>& run) {
        QAction* action = menu->addAction(icon(iconName), text, menu, run);
        action->setObjectName(name);
        return action;
    };
    add(u"placeOpen"_s, "forward"_L1, PlaceMenu::tr("&Open"), actions.open);
    QAction* create = add(u"placeCreate"_s, "create"_L1, PlaceMenu::tr("&Create automation"), actions.create);
    create->setEnabled(actions.createObstacle.isEmpty());
    create->setToolTip(actions.createObstacle);
    add(u"placeHistory"_s, "history"_L1, PlaceMenu::tr("Show &history"), actions.history);
    return menu;
}

} // namespace desk::ui
