// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/shortcutoverlay.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/commands/keycaps.h"
#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/labels.h"
#include "ui/kit/statepage.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A command and its keys on one line; a label, so that screen readers find its text.
class ShortcutRow final : public QLabel {
    Q_OBJECT

public:
    explicit ShortcutRow(const CommandSpec& command) : QLabel(withoutMnemonic(command.text))
    {
        setObjectName(u"shortcut-"_s + command.id);
        setTextFormat(Qt::PlainText);
        QStringList spoken;
        for (const QKeySequence& keys : command.shortcuts) {
            m_caps.append(keyCaps(keys));
            spoken.append(keys.toString(QKeySequence::NativeText));
        }
        setAccessibleName(tr("%1: %2", "command: shortcut").arg(text(), spoken.join(tr(" or ", "between shortcuts"))));
        m_searched = accessibleName() + u' ' + command.keywords;
    }

    [[nodiscard]] const QString& searched() const { return m_searched; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + gap + capsWidth(), fontMetrics().height() + 14};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QRect area = rect();
        for (auto caps = m_caps.rbegin(); caps != m_caps.rend(); ++caps) {
            paintKeyCaps(painter, area, *caps, font(), t);
            area = before(area, keyCapsSize(*caps, font()).width());
            if (std::next(caps) == m_caps.rend())
                break;
            painter.setPen(t.muted);
            painter.setFont(smallFont(font()));
            painter.drawText(before(area, gap / 2), int(Qt::AlignTrailing | Qt::AlignVCenter), tr("or"));
            area = before(area, orWidth());
        }
        area = before(area, gap);
        painter.setPen(t.text);
        painter.setFont(font());
        painter.drawText(area, int(Qt::AlignLeading | Qt::AlignVCenter),
            fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    }

private:
    static constexpr int gap = 12;

    [[nodiscard]] QRect before(const QRect& area, int width) const
    {
        return QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -width, 0));
    }

    [[nodiscard]] int orWidth() const { return QFontMetrics(smallFont(font())).horizontalAdvance(tr("or")) + gap; }

    [[nodiscard]] int capsWidth() const
    {
        int width = -orWidth();
        for (const QStringList& caps : m_caps)
            width += keyCapsSize(caps, font()).width() + orWidth();
        return width;
    }

    QList<QStringList> m_caps;
    QString m_searched;
};

constexpr int columnGap = 48;
constexpr int groupGap = 20;

} // namespace

ShortcutOverlay::ShortcutOverlay(const CommandRegistry& commands, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit), m_count(new PlainLabel(u"shortcutCount"_s)), m_page(new QWidget),
      m_left(new QVBoxLayout), m_right(new QVBoxLayout), m_nothing(new StatePage(u"shortcutsEmpty"_s))
{
    setObjectName(u"shortcutOverlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setObjectName(u"shortcutSearch"_s);
    m_field->setAccessibleName(tr("Search shortcuts"));
    m_field->setPlaceholderText(tr("Search shortcuts"));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto* columns = new QHBoxLayout(m_page);
    columns->setContentsMargins(24, 16, 24, 24);
    columns->setSpacing(columnGap);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setSpacing(groupGap);
        columns->addLayout(column, 1);
    }
    m_nothing->say({StatePage::Kind::NoMatch, tr("No matches"), tr("No shortcut is called like that.")});
    auto* area = new QScrollArea;
    area->setObjectName(u"shortcutArea"_s);
    area->setAccessibleName(tr("Shortcuts"));
    giveRole(area, QAccessible::Grouping);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_page);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 4);
    head->setSpacing(12);
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    layout->addWidget(m_nothing, 1);

    QList<CommandSpec> withKeys;
    for (const CommandSpec& command : commands.commands()) {
        if (!command.shortcuts.isEmpty() && commands.action(command.id)->isVisible())
            withKeys.append(command);
    }
    for (const CommandGroup& group : byCategory(withKeys))
        addGroup(withoutMnemonic(categoryTitle(group.category)), group.commands);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutOverlay::filter);
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(110 * character, parent ? parent->width() - 48 : 110 * character), 30 * fontMetrics().height());
    filter({});
}

void ShortcutOverlay::addGroup(const QString& title, const QList<CommandSpec>& commands)
{
    Group group{new QWidget, {}};
    auto* layout = new QVBoxLayout(group.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new PlainLabel({}, title);
    heading->setTypography(paneTitleFont);
    layout->addWidget(heading);
    layout->addSpacing(4);
    for (const CommandSpec& command : commands) {
        auto* row = new ShortcutRow(command);
        layout->addWidget(row);
        group.rows.push_back(row);
    }
    m_groups.push_back(std::move(group));
}

int ShortcutOverlay::shown() const
{
    int count = 0;
    for (const Group& group : m_groups)
        count += int(
            std::count_if(group.rows.begin(), group.rows.end(), [](const QWidget* row) { return !row->isHidden(); }));
    return count;
}

void ShortcutOverlay::filter(const QString& query)
{
    for (const Group& group : m_groups) {
        bool any = false;
        for (QWidget* row : group.rows) {
            const bool matches = fuzzyMatch(query, static_cast<ShortcutRow*>(row)->searched()).has_value();
            row->setHidden(!matches);
            any = any || matches;
        }
        group.box->setHidden(!any);
    }
    const int count = shown();
    m_nothing->setVisible(count == 0);
    findChild<QScrollArea*>()->setVisible(count > 0);
    m_count->setText(tr("%n shortcut(s)", nullptr, count));
    m_field->setAccessibleDescription(m_count->text());
    announce(m_count);
    m_columns = 0;
    arrange();
}

int ShortcutOverlay::widestRow() const
{
    int widest = 0;
    for (const Group& group : m_groups) {
        for (const QWidget* row : group.rows)
            widest = std::max(widest, row->sizeHint().width());
    }
    return widest;
}

void ShortcutOverlay::arrange()
{
    const QMargins margins = m_page->layout()->contentsMargins();
    const int room = (width() - margins.left() - margins.right() - columnGap) / 2;
    const int columns = room >= widestRow() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout* column : {m_left, m_right}) {
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    }
    const int half = shown() / 2;
    int placed = 0;
    for (const Group& group : m_groups) {
        (columns == 1 || placed < half || placed == 0 ? m_left : m_right)->addWidget(group.box);
        placed += int(
            std::count_if(group.rows.begin(), group.rows.end(), [](const QWidget* row) { return !row->isHidden(); }));
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
    auto* row = static_cast<QHBoxLayout*>(m_page->layout());
    row->setStretchFactor(m_right, columns == 1 ? 0 : 1);
    row->setSpacing(columns == 1 ? 0 : columnGap);
}

void ShortcutOverlay::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace desk::ui

#include "shortcutoverlay.moc"
