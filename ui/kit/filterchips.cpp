// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/filterchips.h"

#include "ui/kit/filterchip.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/flowlayout.h"

#include <QLocale>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(const QString& id)
{
    return id.left(1).toUpper() + id.mid(1);
}

} // namespace

QString chipText(const Filter& filter)
{
    const auto first = std::find_if(filter.choices.begin(), filter.choices.end(),
        [&](const Choice& choice) { return filter.chosen.contains(choice.id); });
    if (first == filter.choices.end())
        return FilterChips::tr("%1: any").arg(filter.label);
    const QString words = FilterChips::tr("%1: %2").arg(filter.label, first->label);
    const qsizetype more = filter.chosen.size() - 1;
    return more < 1 ? words : FilterChips::tr("%1 +%2").arg(words, QLocale().toString(more));
}

FilterChips::FilterChips(const QString& name, QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_clear(new FlatButton(name + u"Clear"_s, tr("Clear filters")))
{
    setObjectName(name);
    // As high as its lines are, in the width there is.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->addWidget(m_clear);
    m_clear->setVisible(false);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::clear);
}

void FilterChips::setFilters(const QList<Filter>& filters)
{
    QList<FilterChip*> old = std::exchange(m_chips, {});
    m_layout->removeWidget(m_clear);
    for (const Filter& filter : filters) {
        const auto same = std::find_if(
            old.begin(), old.end(), [&](const FilterChip* chip) { return chip->filter().id == filter.id; });
        FilterChip* chip = same == old.end() ? nullptr : *same;
        if (chip) {
            old.erase(same);
            m_layout->removeWidget(chip);
        } else {
            chip = new FilterChip(objectName() + capitalised(filter.id), this);
            connect(chip, &FilterChip::chosen, this, &FilterChips::onChosen);
        }
        chip->setFilter(filter);
        m_layout->addWidget(chip);
        m_chips.append(chip);
    }
    qDeleteAll(old);
    m_layout->addWidget(m_clear);
    refresh();
}

QList<Filter> FilterChips::filters() const
{
    QList<Filter> list;
    for (const FilterChip* chip : m_chips)
        list.append(chip->filter());
    return list;
}

QStringList FilterChips::chosen(const QString& id) const
{
    for (const FilterChip* chip : m_chips) {
        if (chip->filter().id == id)
            return chip->filter().chosen;
    }
    return {};
}

void FilterChips::clear()
{
    const bool hadFocus = m_clear->hasFocus();
    {
        // One change, however many chips it is.
        const QSignalBlocker quiet(this);
        for (FilterChip* chip : std::as_const(m_chips)) {
            if (!chip->filter().chosen.isEmpty())
                chip->clear();
        }
    }
    if (hadFocus && !m_chips.isEmpty())
        m_chips.first()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FilterChips::onChosen()
{
    refresh();
    Q_EMIT changed();
}

void FilterChips::refresh()
{
    m_clear->setVisible(std::any_of(
        m_chips.begin(), m_chips.end(), [](const FilterChip* chip) { return !chip->filter().chosen.isEmpty(); }));
    updateGeometry();
}

} // namespace desk::ui
