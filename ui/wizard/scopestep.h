// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"
#include "ui/wizard/wizardcontext.h"

#include <QWidget>

class QStackedLayout;

namespace desk::ui {

class ScopeListModel;
class SearchField;
class StatePage;
class TableView;

/// Where the automation listens.
class ScopeStep final : public QWidget {
    Q_OBJECT

public:
    explicit ScopeStep(const WizardContext& context, QWidget* parent = nullptr);

    void write(Answers& answers) const;
    void read(const Answers& answers);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// A scope was chosen for good, by a double click. Return presses the button that goes on.
    void taken();

private:
    void list();
    void narrow(const QString& search);
    void showScope();
    void onCurrentChanged(const QModelIndex& index);

    WizardContext m_context;
    Scope m_scope; ///< stays when it is not listed
    ScopeListModel* m_model;
    SearchField* m_filter;
    TableView* m_table;
    StatePage* m_empty;
    QStackedLayout* m_stack;
};

} // namespace desk::ui
