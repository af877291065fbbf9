// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace desk::tester {
class Tester;
struct Example;
} // namespace desk::tester

namespace desk::ui {

class PayloadEditor;
class RequestState;
class TeamData;

/// The payload with its variables, and where to take one from.
class TemplateTab final : public QWidget {
    Q_OBJECT

public:
    TemplateTab(RequestState& state, const TeamData& teams, tester::Tester& tester, QWidget* parent = nullptr);

    void goToProblem();

Q_SIGNALS:
    void exampleRemoved(const desk::tester::Example& example);

private:
    void refresh();
    void fillSources();
    void addAutomations(QMenu& menu);
    void addExamples(QMenu& menu);
    void removeExample(const tester::Example& example);

    RequestState& m_state;
    const TeamData& m_teams;
    tester::Tester& m_tester;
    PayloadEditor* m_editor;
    QToolButton* m_sources;
    bool m_filling = false;
};

} // namespace desk::ui
