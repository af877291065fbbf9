// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTabBar;

namespace desk::tester {
class Tester;
struct Example;
} // namespace desk::tester

namespace desk::ui {

class CommandRegistry;
class PageStack;
class RequestState;
class SignatureTab;
class TeamData;
class TemplateTab;

/// The request from all sides: Template, Rendered, Headers, Signature, Raw.
class RequestPane final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Template, Rendered, Headers, Signature, Raw };

    RequestPane(RequestState& state, const TeamData& teams, tester::Tester& tester, CommandRegistry& commands,
        QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// To the first thing in the template that keeps it from being sent.
    void goToProblem();

Q_SIGNALS:
    /// There is no secret to sign with, and one is wanted.
    void keyRequested();
    void exampleRemoved(const desk::tester::Example& example);

private:
    void refreshSignature();
    QWidget* buildCopies(CommandRegistry& commands);

    RequestState& m_state;
    QTabBar* m_tabs;
    PageStack* m_stack;
    TemplateTab* m_template;
    SignatureTab* m_signature;
};

} // namespace desk::ui
