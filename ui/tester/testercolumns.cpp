// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testercolumns.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listsWidth = 230;
/// Heights of the font, as wide as which request and response stand beside each other.
constexpr int sideBySide = 50;

QList<int> widths(const QJsonValue& json)
{
    QList<int> sizes;
    for (const QVariant& size : json.toVariant().toList())
        sizes.append(size.toInt());
    return sizes;
}

/// The last one has the room that is left.
QWidget* stacked(std::initializer_list<QWidget*> parts)
{
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->setStretch(column->count() - 1, 1);
    return made;
}

} // namespace

TesterColumns::TesterColumns(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_columns(new QSplitter), m_panes(new QSplitter)
{
    m_panes->setObjectName(u"testerPanes"_s);
    m_panes->addWidget(parts.request);
    m_panes->addWidget(stacked({parts.vantages, parts.response}));
    m_panes->setSizes({500, 500});
    m_columns->setObjectName(u"testerColumns"_s);
    m_columns->addWidget(parts.lists);
    m_columns->addWidget(stacked({parts.bar, parts.problem, m_panes}));
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({listsWidth, 1000});
    for (QSplitter* splitter : {m_columns, m_panes}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
}

void TesterColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() - listsWidth < sideBySide * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal;
    if (m_panes->orientation() == wanted)
        return;
    m_panes->setOrientation(wanted);
    m_panes->setSizes({500, 500});
}

QJsonObject TesterColumns::look() const
{
    const auto sizes = [](const QSplitter& splitter) {
        QVariantList list;
        for (const int size : splitter.sizes())
            list.append(size);
        return QJsonValue::fromVariant(list);
    };
    return {{u"columns"_s, sizes(*m_columns)}, {u"panes"_s, sizes(*m_panes)}};
}

void TesterColumns::restoreLook(const QJsonObject& look)
{
    for (const auto& [splitter, name] : {std::pair{m_columns, "columns"_L1}, std::pair{m_panes, "panes"_L1}}) {
        if (const QList<int> sizes = widths(look.value(name)); sizes.size() == splitter->count())
            splitter->setSizes(sizes);
    }
}

} // namespace desk::ui
