// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"
#include "app/tester/tester.h"
#include "app/webhook/explanation.h"
#include "app/webhook/testrun.h"
#include "ui/tester/responsemask.h"

#include <QWidget>

class QTabBar;

namespace desk::ui {

class Banner;
class PageStack;
class ResponseBody;
class ResponseDiff;
class ResponseFacts;
class ResponseHeaders;
class ResponseStatus;
class ResponseTimeline;
class StatePage;

/// What came of a test: status line, what it means, and tabs Summary, Body, Headers, Timeline, TLS, Diff.
class ResponsePane final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Summary, Body, Headers, Timeline, Tls, Diff };

    explicit ResponsePane(QWidget* parent = nullptr);

    /// Nothing was sent yet: the keys.
    void showNothing();
    /// Under way since now; `phase` as Tester says it. Counts on.
    void showSending(const QString& phase);
    /// `secrets` are masked in all that is shown, copied and saved.
    void showRun(const webhook::TestRun& run, const QList<NamedSecret>& secrets);
    /// Runs that can be compared with, newest first; pinned ones first in the choice.
    void setOthers(const QList<tester::RunSummary>& others);
    /// The answer to compareRequested().
    void compareWith(const webhook::TestRun& other);
    void cannotCompare(const QString& run, const Error& error);
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// The tab Diff, with the run before.
    void diffWithPrevious();

Q_SIGNALS:
    /// The button of the explanation.
    void remedyRequested(const desk::webhook::Explanation& explanation);
    void compareRequested(const QString& run);

private:
    void build();
    [[nodiscard]] QWidget* buildNothing();
    [[nodiscard]] QWidget* buildTabs();
    void explain(const webhook::TestRun& run);
    void showParts(const webhook::TestRun& run);
    void showTabPage();
    /// A page of the stack, or words where it has nothing to show.
    void fillTab(Tab tab, bool something, const QString& why);

    ResponseMask m_mask;
    webhook::Explanation m_explanation;
    QStringList m_lacking; ///< by tab: why it is empty; empty where it is not

    ResponseStatus* m_status;
    Banner* m_banner;
    QTabBar* m_tabs;
    PageStack* m_stack; ///< nothing, sending, a run
    PageStack* m_pages; ///< the tabs, and one for those that have nothing
    QWidget* m_result;
    StatePage* m_sending;
    StatePage* m_lack;
    ResponseFacts* m_summary;
    ResponseBody* m_body;
    ResponseHeaders* m_headers;
    ResponseTimeline* m_timeline;
    ResponseFacts* m_tls;
    ResponseDiff* m_diff;
};

} // namespace desk::ui
