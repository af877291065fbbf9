// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandpalette.h"

#include "ui/commands/palettedelegate.h"
#include "ui/commands/palettemodel.h"
#include "ui/kit/announce.h"
#include "ui/kit/labels.h"
#include "ui/kit/statepage.h"
#include "ui/kit/rule.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadow = 24; ///< room around the panel
constexpr qreal radius = 12;

/// Soft, further down than up; nothing more than strokes that grow fainter.
void paintShadow(QPainter& painter, const QRectF& panel, const QColor& colour)
{
    constexpr int drop = 6;
    painter.setPen(Qt::NoPen);
    for (int i = shadow - drop; i > 0; --i) {
        QColor faint = colour;
        faint.setAlphaF(0.013F * (1.F - float(i) / (shadow - drop)));
        painter.setBrush(faint);
        painter.drawRoundedRect(panel.adjusted(-i, -i, i, i).translated(0, drop), radius + i, radius + i);
    }
}

/// Where pages begin, below the menu bar.
int topOf(const QWidget& window)
{
    const auto* main = qobject_cast<const QMainWindow*>(&window);
    return main && main->centralWidget() ? main->centralWidget()->y() : 0;
}

} // namespace

CommandPalette::CommandPalette(PaletteModel& model, QWidget& window) : QFrame(&window), m_model(model)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search everything"));
    hide();
    build();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, &m_model, &PaletteModel::setQuery);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::showResults);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
}

CommandPalette::~CommandPalette()
{
    // The field loses the focus when it goes, and by then this is no palette any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void CommandPalette::build()
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setPlaceholderText(tr("Search commands, places, automations…"));
    m_field->setFrame(false);
    m_field->setFont(scaled(font(), 1.1, false));
    m_field->setMinimumHeight(m_field->fontMetrics().height() + 26);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new StatePage(u"paletteEmpty"_s);
    m_count = new PlainLabel(u"paletteCount"_s);
    m_hint = wrappingLabel(u"paletteHint"_s);
    for (PlainLabel* label : {m_count, m_hint}) {
        label->setTypography(smallFont);
        label->setForegroundRole(QPalette::PlaceholderText);
    }

    m_results = new QStackedLayout;
    m_results->addWidget(m_list);
    m_results->addWidget(m_nothing);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(12);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + 1);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(new Rule);
    layout->addSpacing(6);
    layout->addLayout(m_results, 1);
    layout->addSpacing(6);
    layout->addWidget(new Rule);
    layout->addLayout(foot);
    const int mark = m_field->fontMetrics().height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_field->setTextMargins(mirrored ? 8 : mark + 18, 0, mirrored ? mark + 18 : 8, 0);
}

void CommandPalette::open(const QString& query)
{
    if (!isOpen())
        m_focusBefore = QApplication::focusWidget();
    m_model.setActive(true);
    m_field->setText(query);
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    showResults();
}

void CommandPalette::close()
{
    qApp->removeEventFilter(this);
    hide();
    m_field->clear();
    m_model.setActive(false);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    // While the palette still has it: hiding would hand the focus to whatever is next.
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    if (isOpen())
        close();
}

void CommandPalette::place()
{
    const QWidget& window = *parentWidget();
    const int top = topOf(window) + 6;
    const QSize wanted(
        std::max(fontMetrics().height() * 36, window.width() * 10 / 24), std::max(250, window.height() / 2));
    const QSize panel = wanted.boundedTo({window.width() - 12, window.height() - top - 12});
    setGeometry((window.width() - panel.width()) / 2 - shadow, top - shadow, panel.width() + 2 * shadow,
        panel.height() + 2 * shadow);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (!isOpen())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return key->modifiers().testFlag(Qt::ShiftModifier) ? false : moveByKey(key->key());
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* pressed = static_cast<QWidget*>(watched);
        const QRect panel = rect().adjusted(shadow, shadow, -shadow, -shadow);
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        if (pressed->window() == window() && !panel.contains(at))
            dismiss();
    }
    return false;
}

bool CommandPalette::moveByKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int last = m_model.rowCount() - 1;
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        moveTo(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(std::min(row + page, last));
        return true;
    case Qt::Key_PageUp:
        moveTo(std::max(row - page, 0));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(last);
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveTo(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    // The heading of the first section belongs to its row.
    if (row == 0)
        m_list->scrollToTop();
    // The row is what the user is at, though the field keeps the keys.
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid() || !isOpen())
        return;
    const PaletteItem item = m_model.item(index.row());
    if (!item.obstacle.isEmpty()) {
        sayObstacle(item.obstacle);
        return;
    }
    m_model.remember(item);
    dismiss();
    Q_EMIT chosen(item);
}

/// There is nowhere to go but the field.
bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

void CommandPalette::onFocusChanged(QWidget* now)
{
    // Nothing has the focus while another program has it: the palette waits.
    if (isOpen() && now && now != this && now->window() == window() && !isAncestorOf(now))
        close();
}

void CommandPalette::showResults()
{
    if (!isOpen())
        return;
    const int count = m_model.rowCount();
    m_results->setCurrentIndex(count > 0 ? 0 : 1);
    m_nothing->say(
        {StatePage::Kind::NoMatch, tr("No matches"), tr("Try fewer letters, or only the first ones of each word.")});
    m_count->setText(tr("%n result(s)", nullptr, count));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    showCurrent();
}

void CommandPalette::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setPalette(palette());
    // A reason may be longer than its row.
    const QString obstacle = m_model.item(index.row()).obstacle;
    m_hint->setText(obstacle.isEmpty() ? tr("↑ ↓ to move, Enter to choose, Esc to close") : obstacle);
    m_field->setAccessibleDescription(index.isValid() ? tr("%1; %2 of %3", "palette row, its number, all")
                                                            .arg(index.data(Qt::AccessibleTextRole).toString())
                                                            .arg(index.row() + 1)
                                                            .arg(m_model.rowCount())
                                                      : tr("No matches"));
}

void CommandPalette::sayObstacle(const QString& obstacle)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tones(palette()).of(Tone::Warning).text);
    m_hint->setForegroundRole(QPalette::WindowText);
    m_hint->setPalette(colours);
    m_hint->setText(obstacle);
    announce(m_hint);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    const QRectF panel = QRectF(rect()).adjusted(shadow + 0.5, shadow + 0.5, -shadow - 0.5, -shadow - 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, panel, t.shadow);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(t.base);
    painter.drawRoundedRect(panel, radius, radius);
    const int mark = m_field->fontMetrics().height();
    const QRect head = m_field->geometry();
    painter.setLayoutDirection(layoutDirection());
    paintIcon(painter,
        QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {mark, mark}, head.adjusted(14, 0, -14, 0)),
        "search"_L1, t.muted);
}

} // namespace desk::ui
