// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsepane.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/banner.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/rule.h"
#include "ui/kit/statepage.h"
#include "ui/tester/responsebody.h"
#include "ui/tester/responsediff.h"
#include "ui/tester/responsefacts.h"
#include "ui/tester/responseheaders.h"
#include "ui/tester/responsekeys.h"
#include "ui/tester/responsescroll.h"
#include "ui/tester/responsestatus.h"
#include "ui/tester/responsesummary.h"
#include "ui/tester/responsetimeline.h"
#include "ui/tester/responsetls.h"
#include "ui/tester/responsewords.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int side = 20;
constexpr int tabCount = 6;
} // namespace

ResponsePane::ResponsePane(QWidget* parent)
    : QWidget(parent), m_lacking(QStringList(tabCount, QString())), m_status(new ResponseStatus),
      m_banner(new Banner(u"responseBanner"_s)), m_tabs(new QTabBar), m_stack(new PageStack), m_pages(new PageStack),
      m_sending(new StatePage(u"responseSending"_s)), m_lack(new StatePage(u"responseLack"_s)),
      m_summary(new ResponseFacts(u"summaryFacts"_s)), m_body(new ResponseBody), m_headers(new ResponseHeaders),
      m_timeline(new ResponseTimeline), m_tls(new ResponseFacts(u"tlsFacts"_s)), m_diff(new ResponseDiff)
{
    setObjectName(u"responsePane"_s);
    setAccessibleName(tr("Response"));
    giveRole(this, QAccessible::Pane);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &ResponsePane::showTabPage);
    connect(m_banner, &Banner::acted, this, [this] { Q_EMIT remedyRequested(m_explanation); });
    connect(m_diff, &ResponseDiff::compareRequested, this, &ResponsePane::compareRequested);
    showNothing();
}

void ResponsePane::build()
{
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(m_sending);
    m_stack->addWidget(buildTabs());
    auto* status = new QVBoxLayout;
    status->setContentsMargins(side, 10, side, 0);
    status->addWidget(m_status);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(status);
    column->addWidget(m_stack, 1);
}

QWidget* ResponsePane::buildNothing()
{
    auto* page = new QWidget;
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(side);
    auto* words = new StatePage(u"responseNothing"_s);
    words->say({.title = tr("No answer yet"), .text = tr("Send the request, or choose a run on the left.")});
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addStretch(2);
    column->addWidget(words);
    column->addWidget(new ResponseKeys);
    column->addStretch(3);
    return new ResponseScroll(u"responseNothingScroll"_s, tr("No answer yet"), page);
}

QWidget* ResponsePane::buildTabs()
{
    m_tabs->setObjectName(u"responseTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setProperty("deskPane", true);
    m_tabs->setProperty("elides", true); // where there is no room for all of them they scroll
    for (const QString& label :
        {tr("Summary"), tr("Body"), tr("Headers"), tr("Timeline"), tr("TLS", "tab"), tr("Diff")})
        m_tabs->addTab(label);
    m_pages->addWidget(new ResponseScroll(u"summaryScroll"_s, tr("Summary"), m_summary));
    m_pages->addWidget(m_body);
    m_pages->addWidget(m_headers);
    m_pages->addWidget(new ResponseScroll(u"timelineScroll"_s, tr("Timeline"), m_timeline, side - 8));
    m_pages->addWidget(new ResponseScroll(u"tlsScroll"_s, tr("TLS"), m_tls));
    m_pages->addWidget(m_diff);
    m_pages->addWidget(m_lack);
    // Its words may need more lines than it has to begin with.
    m_banner->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_result = new QWidget;
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(side, 0, side, 0);
    bar->addWidget(m_tabs);
    column->addLayout(bar);
    column->addWidget(new Rule);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    return m_result;
}

void ResponsePane::showNothing()
{
    m_status->showNothing();
    m_stack->setCurrentIndex(0);
}

void ResponsePane::showSending(const QString& phase)
{
    m_status->showSending(phase);
    m_sending->say({.kind = StatePage::Kind::Loading, .title = phaseInProgress(phase), .text = tr("Esc cancels.")});
    m_stack->setCurrentWidget(m_sending);
}

void ResponsePane::showRun(const webhook::TestRun& run, const QList<NamedSecret>& secrets)
{
    m_mask = ResponseMask(secrets);
    explain(run);
    showParts(run);
    m_stack->setCurrentWidget(m_result);
    showTabPage();
    m_status->showRun(run, m_mask);
}

void ResponsePane::explain(const webhook::TestRun& run)
{
    const ResponseWords words = wordsOf(run, m_mask);
    m_explanation = words.explanation;
    m_banner->setContent(words.text.isEmpty()
            ? std::nullopt
            : std::optional(BannerContent{.tone = words.tone, .text = words.text, .action = words.button}));
}

void ResponsePane::showParts(const webhook::TestRun& run)
{
    const bool here = run.from == WebhookTest::From::Here;
    const wire::Exchange& exchange = run.exchange;
    const bool answered = here && exchange.response.has_value();
    const QString server = tr("W&B does not tell it of its own sending.");
    const QString none = tr("No answer came.");
    m_summary->setFacts(summaryFacts(run, m_mask));

    m_body->setRun(run, m_mask);
    fillTab(Tab::Body, answered || run.server.has_value(), none);

    const QList<HeaderRow> rows = answered ? headerRows(*exchange.response, m_mask) : QList<HeaderRow>();
    m_headers->setRows(rows);
    m_tabs->setTabText(int(Tab::Headers), rows.isEmpty() ? tr("Headers") : tr("Headers %1").arg(rows.size()));
    fillTab(Tab::Headers, !rows.isEmpty(), here ? none : server);

    m_timeline->setExchange(here ? exchange : wire::Exchange{});
    fillTab(Tab::Timeline, here && exchange.timings.total, here ? tr("Nothing was begun.") : server);

    const QList<Fact> tls = here ? tlsFacts(exchange, QDateTime::currentDateTimeUtc()) : QList<Fact>();
    m_tls->setFacts(tls);
    fillTab(Tab::Tls, !tls.isEmpty(), here ? tr("The connection did not get to TLS, or it uses none.") : server);
    m_diff->setRun(run, m_mask);
}

void ResponsePane::fillTab(Tab tab, bool something, const QString& why)
{
    m_lacking[int(tab)] = something ? QString() : why;
}

void ResponsePane::showTabPage()
{
    const int tab = m_tabs->currentIndex();
    const QString why = m_lacking.value(tab);
    if (why.isEmpty())
        return m_pages->setCurrentIndex(tab);
    m_lack->say({.title = tr("Nothing here"), .text = why});
    m_pages->setCurrentWidget(m_lack);
}

void ResponsePane::setOthers(const QList<tester::RunSummary>& others)
{
    m_diff->setOthers(others);
}

void ResponsePane::compareWith(const webhook::TestRun& other)
{
    m_diff->compareWith(other);
}

void ResponsePane::cannotCompare(const QString& run, const Error& error)
{
    m_diff->cannotCompare(run, error);
}

void ResponsePane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

ResponsePane::Tab ResponsePane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ResponsePane::diffWithPrevious()
{
    showTab(Tab::Diff);
    m_diff->choosePrevious();
}

} // namespace desk::ui
