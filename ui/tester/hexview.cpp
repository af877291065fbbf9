// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/hexview.h"

#include "ui/kit/tableview.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besides = 18; ///< at both sides of a cell

/// Letters of one width, from the left in every language; offset and text stand back.
class HexDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override
    {
        painter.setFont(codeFont(option.font));
        painter.setPen(index.column() == HexModel::Bytes ? tones.text : tones.muted);
        painter.drawText(
            area, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

HexView::HexView(const QString& name, QWidget* parent)
    : QWidget(parent), m_model(new HexModel(this)), m_table(new TableView(name, tr("Bytes of the body")))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HexDelegate(m_table));
    m_table->setProperty("deskPane", false);
    m_table->setLayoutDirection(Qt::LeftToRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void HexView::setPage(const MaskedPage& page)
{
    m_model->setPage(page);
    m_table->scrollToTop();
}

void HexView::fit()
{
    const QFontMetrics metrics(codeFont(QApplication::font()));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    const auto columns = [&](int bytes) {
        return QList<int>{metrics.horizontalAdvance(u'0') * 8 + besides,
            metrics.horizontalAdvance(u'0') * (bytes * 3 + (bytes > 8 ? 1 : 0)) + besides,
            metrics.horizontalAdvance(u'0') * bytes + besides};
    };
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width();
    const auto fits = [&](int bytes) {
        const QList<int> widths = columns(bytes);
        return widths[0] + widths[1] + widths[2] <= room;
    };
    const int bytes = fits(16) ? 16 : fits(8) ? 8 : 4;
    m_model->setWidth(bytes);
    const QList<int> widths = columns(bytes);
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HexView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace desk::ui
