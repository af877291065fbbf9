// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/filterchip.h"

#include "ui/kit/box.h"
#include "ui/kit/choicemenu.h"
#include "ui/kit/rowpainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int inset = 12;
constexpr int gap = 4;

int arrowSize(const QFontMetrics& metrics)
{
    return metrics.height() * 7 / 8;
}
} // namespace

FilterChip::FilterChip(const QString& name, QWidget* parent) : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setProperty("elides", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* menu = new ChoiceMenu(this);
    menu->setObjectName(name + u"Menu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToHide, this, [this] { update(); });
}

void FilterChip::setFilter(const Filter& filter)
{
    const bool sameMenu = filter.choices == m_filter.choices && filter.multiple == m_filter.multiple;
    m_filter = filter;
    if (!sameMenu || !m_any)
        fillMenu();
    showChosen();
}

void FilterChip::showChosen()
{
    setText(chipText(m_filter).replace(u'&', u"&&"_s));
    setAccessibleName(chipText(m_filter));
    m_any->setChecked(m_filter.chosen.isEmpty());
    QStringList labels;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const Choice& choice = m_filter.choices[i];
        m_actions[i]->setChecked(m_filter.chosen.contains(choice.id));
        if (m_actions[i]->isChecked())
            labels.append(choice.label);
    }
    m_chosenLabels = labels.join(u", "_s);
    showTip();
    updateGeometry();
    update();
}

/// What cannot be read on the chip: several choices, or one that is cut short.
void FilterChip::showTip()
{
    const bool cut = width() < sizeHint().width();
    setToolTip(m_filter.chosen.size() > 1 ? m_chosenLabels : cut ? chipText(m_filter) : QString());
}

void FilterChip::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showTip();
}

void FilterChip::fillMenu()
{
    for (QAction* action : menu()->actions()) {
        menu()->removeAction(action);
        // It may be the one that was just chosen.
        action->deleteLater();
    }
    m_actions.clear();
    m_any = addChoice(tr("Any"));
    connect(m_any, &QAction::triggered, this, &FilterChip::clear);
    menu()->addSeparator();
    for (const Choice& choice : std::as_const(m_filter.choices)) {
        QAction* action = addChoice(choice.label);
        // Several may be chosen in one visit.
        action->setProperty(ChoiceMenu::stays, m_filter.multiple);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { toggle(id); });
    }
}

QAction* FilterChip::addChoice(const QString& label)
{
    QAction* action = menu()->addAction(QString(label).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    return action;
}

void FilterChip::toggle(const QString& id)
{
    if (!m_filter.multiple) {
        choose({id});
        return;
    }
    QStringList ids;
    for (const Choice& choice : std::as_const(m_filter.choices)) {
        if (m_filter.chosen.contains(choice.id) != (choice.id == id))
            ids.append(choice.id);
    }
    choose(ids);
}

void FilterChip::clear()
{
    choose({});
}

void FilterChip::choose(const QStringList& ids)
{
    m_filter.chosen = ids;
    showChosen();
    Q_EMIT chosen();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(m_filter.chosen.isEmpty() ? font() : strongFont(font()));
    const int words = metrics.horizontalAdvance(chipText(m_filter));
    return {2 * inset + words + gap + arrowSize(fontMetrics()), fontMetrics().height() + 14};
}

QSize FilterChip::minimumSizeHint() const
{
    // A long choice is cut short rather than running out of the window.
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16), sizeHint().height()};
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && !m_filter.chosen.isEmpty())
        clear();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    const bool set = !m_filter.chosen.isEmpty();
    const bool pressed = isDown() || menu()->isVisible();
    const QColor ground = set || pressed ? t.selection : underMouse() && isEnabled() ? t.hover : t.base;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, rect(), controlRadius, ground, set && isEnabled() ? t.accent : t.hairline);
    const int arrow = arrowSize(fontMetrics());
    const QRect area = rect().adjusted(inset, 0, -inset, 0);
    const QColor ink = isEnabled() ? t.text : t.disabled;
    paintText(painter, before(area, arrow + gap - 2, layoutDirection()), chipText(m_filter),
        set ? strongFont(font()) : font(), ink);
    paintIcon(painter, trailing(area.adjusted(-2, 0, 2, 0), {arrow, arrow}, layoutDirection()), "chevron-down"_L1,
        isEnabled() ? t.muted : t.disabled);
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius, t.accent);
}

} // namespace desk::ui
