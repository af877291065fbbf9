// SPDX-License-Identifier: Apache-2.0
// A webhook made anew in the place of another, for servers that cannot change one: the new one, then every automation
// that uses the old one, then the old one goes.
#pragma once

#include "app/sync/engine.h"
#include "app/core/workspace.h"

#include <QObject>

#include <functional>

namespace desk::sync {

class TeamSettings;

struct ReplacementStep {
    enum class Kind { Create, Retarget, Delete };
    enum class State { Waiting, Running, Done, Failed };
    Kind kind = Kind::Create;
    QString subject; ///< the name of the webhook or of the automation
    std::optional<Automation> automation; ///< of Retarget
    State state = State::Waiting;
    std::optional<Error> error; ///< why it failed; nothing when the server holds another automation by now
    bool operator==(const ReplacementStep&) const = default;
};

/// In the order in which they run. Automations that do not use the webhook are left out.
[[nodiscard]] QList<ReplacementStep> planReplacement(
    const Webhook& old, const WebhookDraft& wanted, const QList<Automation>& automations);

/// The automation with another webhook; all else stays.
[[nodiscard]] AutomationDraft retargeted(const Automation& automation, const Webhook& webhook);

/// Runs a plan step by step and stops at the first that fails: then nothing is lost, and run() goes on from there. So
/// does another one for the same webhook: an equal new webhook is taken, not made a second time.
/// Nothing of it stays in the outbox, except what the server may have taken without an answer.
class Replacement final : public QObject {
    Q_OBJECT

public:
    /// Both services outlive it.
    Replacement(TeamSettings& settings, Engine& engine, Webhook old, WebhookDraft wanted,
        const QList<Automation>& automations, QObject* parent = nullptr);

    [[nodiscard]] const QList<ReplacementStep>& steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const;
    /// From the first step that is not done.
    void run();

Q_SIGNALS:
    void changed();
    /// Every step is done.
    void finished(const desk::Webhook& made);

private:
    struct Unsettled {
        QString edit; ///< in the outbox; empty where there is none
        bool maybeSent = false;
    };

    void next();
    void create();
    void createNow();
    void retarget();
    void retargetNow();
    void take(const Result<EditOutcome>& outcome);
    void remove();
    void removeNow();
    void settle(std::function<void()> then);
    void readWebhooks(std::function<void(const QList<Webhook>&)> then);
    void done();
    void fail(const std::optional<Error>& error);
    [[nodiscard]] ReplacementStep& step() { return m_steps[m_at]; }

    TeamSettings& m_settings;
    Engine& m_engine;
    Webhook m_old;
    WebhookDraft m_wanted;
    QList<ReplacementStep> m_steps;
    qsizetype m_at = 0;
    bool m_again = false; ///< the step was tried before, and its answer may have been lost
    Unsettled m_unsettled;
    Webhook m_made;
};

} // namespace desk::sync
