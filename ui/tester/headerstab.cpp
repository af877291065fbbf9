// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/headerstab.h"

#include "ui/kit/labels.h"
#include "ui/kit/tableview.h"
#include "ui/models/requesttext.h"
#include "ui/tester/requestheadermodel.h"
#include "ui/tester/requeststate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is shown while the request cannot be put together: the person's own, so that they can be corrected.
QList<webhook::SentHeader> ownHeaders(const wire::Headers& headers)
{
    QList<webhook::SentHeader> own;
    for (const wire::Header& header : headers)
        own.append({header, webhook::HeaderOrigin::Yours});
    return own;
}

/// A name that no other header of the request has.
QByteArray freeName(const wire::Headers& headers)
{
    for (int number = 1;; ++number) {
        const QByteArray name = "X-Header-" + QByteArray::number(number);
        if (wire::headerValue(headers, name).isNull())
            return name;
    }
}

} // namespace

HeadersTab::HeadersTab(RequestState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new RequestHeaderModel(this)),
      m_table(new TableView(u"testerHeaders"_s, tr("Headers of the request"))),
      m_problem(wrappingLabel(u"testerHeadersProblem"_s)), m_add(new QPushButton(tr("Add header"))),
      m_remove(new QPushButton(tr("Remove header")))
{
    setObjectName(u"testerHeadersTab"_s);
    m_add->setObjectName(u"testerAddHeader"_s);
    m_remove->setObjectName(u"testerRemoveHeader"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setColumnWeights({30, 45, 25});
    m_table->setRowLines(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &HeadersTab::addHeader);
    connect(m_remove, &QPushButton::clicked, this, &HeadersTab::removeHeader);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, &HeadersTab::removeHeader);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { m_remove->setEnabled(m_model->ownIndex(now.row()) >= 0); });
    connect(m_model, &RequestHeaderModel::edited, this, [this](int own, const wire::Header& header) {
        wire::Headers headers = m_state.setup().headers;
        if (own >= headers.size())
            return;
        headers[own] = header;
        m_state.setHeaders(headers);
    });
    connect(&state, &RequestState::changed, this, &HeadersTab::refresh);
    refresh();
}

void HeadersTab::refresh()
{
    const auto& prepared = m_state.prepared();
    m_model->setHeaders(prepared ? prepared->headers : ownHeaders(m_state.setup().headers), m_state.secrets());
    const QString problem = prepared ? QString() : requestProblem(prepared.error());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_remove->setEnabled(m_model->ownIndex(m_table->currentIndex().row()) >= 0);
}

void HeadersTab::addHeader()
{
    wire::Headers headers = m_state.setup().headers;
    headers.append({freeName(headers), "value"});
    m_state.setHeaders(headers);
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (m_model->ownIndex(row) != int(headers.size()) - 1)
            continue;
        m_table->setCurrentIndex(m_model->index(row, RequestHeaderModel::Name));
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->edit(m_table->currentIndex());
        return;
    }
}

void HeadersTab::removeHeader()
{
    const int own = m_model->ownIndex(m_table->currentIndex().row());
    if (own < 0 || own >= int(m_state.setup().headers.size()))
        return;
    wire::Headers headers = m_state.setup().headers;
    headers.removeAt(own);
    m_state.setHeaders(headers);
}

} // namespace desk::ui
