// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebar.h"

#include "ui/kit/labels.h"
#include "ui/kit/placemenu.h"
#include "ui/models/sidebarmodel.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/sidebarview.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first letter of the account on the accent colour; says nothing to a screen reader that the name does not.
class Initial final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(rect(), 6, 6);
        painter.setPen(t.onAccent);
        painter.setFont(strongFont(font()));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

/// Up to this many rows everything is shown at once.
constexpr int unfoldLimit = 80;

} // namespace

Sidebar::Sidebar(SidebarModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_search(new SearchButton(this)), m_view(new SidebarView(this)),
      m_badge(new Initial(this)), m_name(new ElidedLabel(u"accountName"_s, this)),
      m_detail(new ElidedLabel(u"accountDetail"_s, this))
{
    setObjectName(u"sidebar"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 25);
    m_name->setTypography(strongFont);
    m_detail->setTypography(smallFont);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_badge->setFixedSize(fontMetrics().height() + 12, fontMetrics().height() + 12);
    m_search->setObjectName(u"searchEverything"_s);
    m_view->setObjectName(u"places"_s);
    m_view->setAccessibleName(tr("Places"));
    m_view->setModel(&model);
    m_view->setProperty("deskPane", true);

    auto* head = new QGridLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(0);
    head->addWidget(m_badge, 0, 0, 2, 1);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_detail, 1, 1);
    head->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(12, 0, 12, 8);
    search->addWidget(m_search);
    layout->addLayout(head);
    layout->addLayout(search);
    layout->addWidget(m_view, 1);

    QItemSelectionModel* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &Sidebar::onChosen);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &Sidebar::onChosen);
    connect(m_view, &SidebarView::menuRequested, this, &Sidebar::openMenu);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { remember(index, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { remember(index, false); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Sidebar::onRowsChanged);
    connect(&model, &SidebarModel::accountChanged, this, &Sidebar::showAccount);
    onRowsChanged();
    showAccount();
    setPlace(m_place);
}

void Sidebar::setPlace(const std::optional<Place>& place)
{
    m_place = place;
    const QScopedValueRollback quiet(m_quiet, true);
    if (!place)
        return m_view->selectionModel()->clear();
    const QModelIndex index = m_model.indexOf(*place);
    if (!index.isValid() || m_view->selectionModel()->isSelected(index))
        return;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
}

void Sidebar::onChosen()
{
    const QModelIndex current = m_view->currentIndex();
    const QVariant place = current.data(SidebarModel::PlaceRole);
    // The current row may change without being chosen: when the focus comes, or when the one before is gone.
    if (m_quiet || !place.isValid() || !m_view->selectionModel()->isSelected(current))
        return;
    if (place.value<Place>() == m_place)
        return;
    m_place = place.value<Place>();
    Q_EMIT placeSelected(*m_place);
}

void Sidebar::openMenu(const QModelIndex& index, const QPoint& at)
{
    const auto place = index.data(SidebarModel::PlaceRole).value<Place>();
    const PlaceMenuActions actions{[this, place] {
                                       m_view->setFocus(Qt::OtherFocusReason);
                                       m_view->setCurrentIndex(m_model.indexOf(place));
                                   },
        [this, place] { Q_EMIT createRequested(place); }, [this, place] { Q_EMIT historyRequested(place); },
        m_model.createObstacle(place, m_readOnly)};
    newPlaceMenu(actions, this)->popup(at);
}

void Sidebar::unfold(const QModelIndex& parent)
{
    for (int i = 0; i < m_model.rowCount(parent); ++i) {
        const QModelIndex child = m_model.index(i, 0, parent);
        const bool section = child.data(SidebarModel::IsSectionRole).toBool();
        const bool small = section || m_model.rowCount(child) < unfoldLimit;
        m_view->setExpanded(child, small && !m_folded.contains(child.data(SidebarModel::KeyRole).toString()));
        unfold(child);
    }
}

void Sidebar::remember(const QModelIndex& section, bool folded)
{
    const QString key = section.data(SidebarModel::KeyRole).toString();
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
}

QStringList Sidebar::folded() const
{
    QStringList keys(m_folded.begin(), m_folded.end());
    keys.sort();
    return keys;
}

void Sidebar::setFolded(const QStringList& keys)
{
    m_folded = QSet<QString>(keys.begin(), keys.end());
    unfold({});
}

void Sidebar::onRowsChanged()
{
    unfold({});
    // The place was chosen before its row was read from the store.
    setPlace(m_place);
}

void Sidebar::showAccount()
{
    m_name->setText(m_model.accountName().isEmpty() ? tr("Automation Desk") : m_model.accountName());
    m_detail->setText(m_model.accountDetail());
    m_badge->setText(m_name->text().left(1).toUpper());
}

} // namespace desk::ui
