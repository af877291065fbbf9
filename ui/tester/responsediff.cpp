// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsediff.h"

#include "app/core/deliver.h"
#include "ui/kit/announce.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/statepage.h"
#include "ui/models/errortext.h"
#include "ui/models/outcometext.h"
#include "ui/models/relativetime.h"
#include "ui/tester/diffmodel.h"
#include "ui/tester/responsework.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailLines = 6;

/// Pinned ones first, else as they were.
QList<tester::RunSummary> pinnedFirst(QList<tester::RunSummary> runs)
{
    std::stable_partition(runs.begin(), runs.end(), [](const tester::RunSummary& run) { return run.pinned; });
    return runs;
}

webhook::RunSide hidden(const webhook::RunSide& side, const ResponseMask& mask)
{
    webhook::RunSide masked = webhook::masked(side, [&](const QByteArray& bytes) { return mask.bytes(bytes); });
    // The beginning of a secret may stand where the body was cut.
    if (side.bodyCut)
        masked.body = desk::masked(side.body, secretSpans(side.body, mask.secrets(), Ending::Cut)).bytes;
    return masked;
}

QString summaryOf(const QList<DiffRow>& rows)
{
    const auto count =
        std::count_if(rows.begin(), rows.end(), [](const DiffRow& row) { return row.kind != DiffRow::Kind::Section; });
    return ResponseDiff::tr("%n row(s) of differences", nullptr, int(count));
}

} // namespace

ResponseDiff::ResponseDiff(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_summary(wrappingLabel(u"diffSummary"_s)), m_pages(new PageStack),
      m_model(new DiffModel(this)), m_table(new TableView(u"diffTable"_s, tr("Differences"))),
      m_details(new CodeView(u"diffDetails"_s, tr("The selected difference"))),
      m_nothing(new StatePage(u"diffNothing"_s))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ResponseDiff::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResponseDiff::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResponseDiff::fitRows);
}

void ResponseDiff::build()
{
    auto* label = new PlainLabel({}, tr("C&ompare with:"));
    m_choice->setObjectName(u"diffChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_choice->setProperty("elides", true);
    label->setBuddy(m_choice);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DiffDelegate(m_table));
    m_table->setProperty("deskPane", false);
    m_table->setColumnWeights({-13, 1});
    m_table->setRowLines(2);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_details->setMaxLines(detailLines);
    m_details->hide();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(label);
    tools->addWidget(m_choice, 1);
    m_summary->setTypography(smallFont);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addWidget(m_details);
    m_summary->hide();
}

void ResponseDiff::setRun(const webhook::TestRun& run, const ResponseMask& mask)
{
    m_run = run;
    m_mask = mask;
    m_asked.clear();
    offer();
    ask();
}

void ResponseDiff::setOthers(const QList<tester::RunSummary>& others)
{
    m_others = pinnedFirst(others);
    offer();
    ask();
}

void ResponseDiff::offer()
{
    const QString before = m_run ? runBefore(*m_run, m_others) : QString();
    const bool chosen = m_choice->currentIndex() > 0;
    const QString kept = m_choice->currentData().toString();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(before.isEmpty() ? tr("No run before this one") : tr("The run before"), before);
    for (const tester::RunSummary& other : std::as_const(m_others)) {
        if (!m_run || other.id != m_run->id)
            m_choice->addItem(runLabel(other, systemNow()), other.id);
    }
    const int place = chosen ? m_choice->findData(kept) : 0;
    m_choice->setCurrentIndex(std::max(0, place));
}

void ResponseDiff::choosePrevious()
{
    m_choice->setCurrentIndex(0);
    ask();
}

void ResponseDiff::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

// Only when it is looked at: the other run comes from the disk.
void ResponseDiff::ask()
{
    if (!isVisible() || !m_run)
        return;
    const QString wanted = m_choice->currentData().toString();
    if (wanted.isEmpty())
        return say(tr("Nothing to compare with"), tr("Send once more, or choose another run above."));
    if (std::exchange(m_asked, wanted) != wanted)
        Q_EMIT compareRequested(wanted);
}

void ResponseDiff::say(const QString& title, const QString& text)
{
    m_asked.clear();
    ++m_round;
    m_summary->hide();
    m_details->hide();
    m_nothing->say({.title = title, .text = text});
    m_pages->setCurrentWidget(m_nothing);
}

void ResponseDiff::compareWith(const webhook::TestRun& other)
{
    if (!m_run || other.id != m_asked)
        return;
    const int round = ++m_round;
    // What is read from the disk is read here, everything else elsewhere.
    webhook::RunSide before = webhook::sideOf(other);
    webhook::RunSide now = webhook::sideOf(*m_run);
    const QString was = m_mask.text(outcomeChip(other));
    const QString is = m_mask.text(outcomeChip(*m_run));
    const auto work = [before = std::move(before), now = std::move(now), was, is, mask = m_mask] {
        return diffRows(webhook::runDiff(hidden(before, mask), hidden(now, mask)), was, is);
    };
    deliver(inBackground(work), this, [this, round](const QList<DiffRow>& rows) {
        if (round != m_round)
            return;
        m_model->setRows(rows);
        m_details->hide();
        m_summary->setText(summaryOf(rows));
        m_summary->show();
        m_pages->setCurrentWidget(m_table);
        announce(m_summary);
    });
}

void ResponseDiff::cannotCompare(const QString& run, const Error& error)
{
    if (run == m_asked)
        say(tr("That run could not be read"), describe(error));
}

// A title needs one line.
void ResponseDiff::fitRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind == DiffRow::Kind::Section)
            m_table->setRowHeight(row, m_table->fontMetrics().height() + 16);
    }
}

void ResponseDiff::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString details = current.isValid() ? m_model->details(current.row()) : QString();
    m_details->setVisible(!details.isEmpty());
    constexpr qsizetype most = 10'000;
    m_details->setCode(details.left(most));
}

} // namespace desk::ui
