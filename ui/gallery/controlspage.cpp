// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/formparts.h"
#include "ui/kit/formfield.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* push(const QString& text, const char* property = nullptr)
{
    auto* button = named(new QPushButton(text), u"push"_s + text, text);
    if (property)
        button->setProperty(property, true);
    return button;
}

template <typename Widget>
Widget* off(Widget* widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget* pushButtons()
{
    QPushButton* pressed = push(u"Pressed"_s);
    pressed->setDown(true);
    return inRow({push(u"Create automation"_s, "primary"), push(u"Show history"_s), pressed,
        push(u"Delete automation…"_s, "danger"), off(push(u"Cannot create"_s, "primary")),
        off(push(u"Cannot show"_s))});
}

QToolButton* tool(const QString& text, QLatin1StringView iconName, Qt::ToolButtonStyle style)
{
    auto* button = named(new QToolButton, u"tool"_s + text, text);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    return button;
}

QWidget* toolButtons()
{
    QToolButton* checked = tool(u"Checked"_s, "pin"_L1, Qt::ToolButtonTextBesideIcon);
    checked->setCheckable(true);
    checked->setChecked(true);
    QToolButton* menu = tool(u"Insert variable"_s, "more"_L1, Qt::ToolButtonTextOnly);
    menu->setAutoRaise(false);
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(new QMenu(menu));
    QToolButton* split = tool(u"Fire"_s, "fire"_L1, Qt::ToolButtonTextBesideIcon);
    split->setAutoRaise(false);
    split->setPopupMode(QToolButton::MenuButtonPopup);
    split->setMenu(new QMenu(split));
    return inRow({tool(u"Search"_s, "search"_L1, Qt::ToolButtonIconOnly), checked,
        tool(u"Sync"_s, "sync"_L1, Qt::ToolButtonTextBesideIcon), menu, split,
        off(tool(u"Undo"_s, "undo"_L1, Qt::ToolButtonTextBesideIcon))});
}

QWidget* checks()
{
    const auto check = [](const QString& text, Qt::CheckState state) {
        auto* box = named(new QCheckBox(text), u"check"_s + text, text);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        return box;
    };
    const auto radio = [](const QString& text, bool on) {
        auto* button = named(new QRadioButton(text), u"radio"_s + text, text);
        button->setAutoExclusive(false);
        button->setChecked(on);
        return button;
    };
    return inColumn(
        {inRow({check(u"Off"_s, Qt::Unchecked), check(u"On"_s, Qt::Checked), check(u"Partly"_s, Qt::PartiallyChecked),
             off(check(u"Off for now"_s, Qt::Unchecked)), off(check(u"On for now"_s, Qt::Checked))}),
            inRow({radio(u"This"_s, true), radio(u"That"_s, false), off(radio(u"Not this"_s, true)),
                off(radio(u"Not that"_s, false))})});
}

QWidget* combo(const QString& name, const QString& label, bool editable)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->addItem(icon("webhook"_L1), u"Webhooks"_s);
    box->addItem(icon("slack-channel"_L1), u"Slack notification"_s);
    box->setEditable(editable);
    auto* field = new FormField(label, box);
    field->setWithoutNote();
    return field;
}

QWidget* fields()
{
    auto* line = named(new QLineEdit, u"lineEmpty"_s, u"Empty line"_s);
    line->setPlaceholderText(u"^production$"_s);
    auto* filled = named(new QLineEdit(u"Ship to production"_s), u"lineFilled"_s, u"Filled line"_s);
    auto* spin = named(new QSpinBox, u"spin"_s, u"Window"_s);
    spin->setSuffix(u" runs"_s);
    spin->setValue(5);
    return inColumn({inRow({line, filled, off(named(new QLineEdit(u"Not now"_s), u"lineOff"_s, u"Disabled line"_s))}),
        inRow({combo(u"combo"_s, u"Action type"_s, false), combo(u"comboEditable"_s, u"Editable"_s, true),
            off(combo(u"comboOff"_s, u"Disabled"_s, false))}),
        inRow({spin, off(named(new QSpinBox, u"spinOff"_s, u"Disabled number"_s))})});
}

QWidget* bars()
{
    const auto progress = [](const QString& name, int value, int maximum) {
        auto* bar = named(new QProgressBar, name, name);
        bar->setRange(0, maximum);
        bar->setValue(value);
        return bar;
    };
    auto* across = named(new QScrollBar(Qt::Horizontal), u"scrollBar"_s, u"Scroll bar"_s);
    across->setRange(0, 100);
    across->setPageStep(40);
    across->setValue(30);
    auto* tabs = named(new QTabBar, u"tabs"_s, u"Tabs"_s);
    for (const QString& text : {u"Automations"_s, u"History"_s, u"Drafts"_s})
        tabs->addTab(text);
    tabs->setExpanding(false);
    return inColumn({tabs, progress(u"Pulling"_s, 40, 100), progress(u"Waiting"_s, 0, 0), across});
}

/// An open menu, which else would hang over the window.
class MenuPicture final : public QWidget {
public:
    MenuPicture()
    {
        m_menu.addAction(icon("edit"_L1), u"&Edit automation…"_s)->setShortcut(QKeySequence(u"Ctrl+E"_s));
        m_menu.addAction(icon("duplicate"_L1), u"D&uplicate"_s);
        QAction* on = m_menu.addAction(u"&Enabled"_s);
        on->setCheckable(true);
        on->setChecked(true);
        QAction* current = m_menu.addAction(u"&History"_s);
        m_menu.addSeparator();
        m_menu.addMenu(u"&Copy"_s)->setIcon(icon("copy"_L1));
        m_menu.addAction(icon("undo"_L1), u"Undo"_s)->setEnabled(false);
        m_menu.addAction(icon("delete"_L1), u"&Delete…"_s)->setShortcut(QKeySequence(Qt::Key_Delete));
        m_menu.setActiveAction(current);
        m_menu.resize(m_menu.sizeHint());
        setFixedSize(m_menu.size());
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawPixmap(0, 0, m_menu.grab()); }

private:
    QMenu m_menu;
};

} // namespace

QWidget* controlsPage()
{
    auto* text = named(new QPlainTextEdit(u"Text of more than one line.\nIt can be changed."_s), u"text"_s, u"Text"_s);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().height() * 4);
    auto* group = named(new QGroupBox(u"Notifications"_s), u"group"_s, u"Notifications"_s);
    auto* inside = new QVBoxLayout(group);
    inside->addWidget(
        named(new QCheckBox(u"When an execution fails"_s), u"groupCheck"_s, u"When an execution fails"_s));
    return inColumn({caption(u"Push buttons"_s), pushButtons(), caption(u"Tool buttons"_s), toolButtons(),
        caption(u"Boxes to tick"_s), checks(), caption(u"Fields"_s), fields(), text, caption(u"Bars"_s), bars(),
        caption(u"Group"_s), group});
}

QWidget* menusPage()
{
    auto* list = named(new QListWidget, u"list"_s, u"List"_s);
    for (int i = 1; i <= 20; ++i) {
        auto* item = new QListWidgetItem(icon("automation"_L1), u"Automation %1"_s.arg(i), list);
        item->setData(Qt::AccessibleTextRole, item->text());
    }
    list->item(2)->setFlags(Qt::NoItemFlags);
    list->item(3)->setCheckState(Qt::Checked);
    list->setCurrentRow(1);
    list->setFixedHeight(list->fontMetrics().height() * 12);

    auto* tip = new PlainLabel(u"tip"_s, u"Mon 3 Nov: 4 finished, 1 failed"_s);
    tip->setToolTip(tip->text());
    return inColumn(
        {caption(u"Menu"_s), inRow({new MenuPicture}), caption(u"List"_s), list, caption(u"Has a tooltip"_s), tip});
}

} // namespace desk::ui
