// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tester/tester.h"
#include "app/webhook/testrun.h"
#include "ui/tester/responsemask.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace desk::ui {

class CodeView;
class DiffModel;
class PageStack;
class PlainLabel;
class StatePage;
class TableView;

/// What differs from another run, which is asked for when it is to be seen.
class ResponseDiff final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseDiff(QWidget* parent = nullptr);

    void setRun(const webhook::TestRun& run, const ResponseMask& mask);
    void setOthers(const QList<tester::RunSummary>& others);
    /// The answer to compareRequested(); another run than the one that was asked for changes nothing.
    void compareWith(const webhook::TestRun& other);
    /// Likewise, where it cannot be had: what was compared before is not shown in its place.
    void cannotCompare(const QString& run, const Error& error);
    void choosePrevious();

Q_SIGNALS:
    void compareRequested(const QString& run);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void offer();
    void ask();
    void showCurrent();
    void fitRows();
    void say(const QString& title, const QString& text);

    std::optional<webhook::TestRun> m_run;
    ResponseMask m_mask;
    QList<tester::RunSummary> m_others;
    QString m_asked; ///< the run that is compared with, or will be
    int m_round = 0;

    QComboBox* m_choice;
    PlainLabel* m_summary;
    PageStack* m_pages;
    DiffModel* m_model;
    TableView* m_table;
    CodeView* m_details;
    StatePage* m_nothing;
};

} // namespace desk::ui
