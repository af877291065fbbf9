// SPDX-License-Identifier: Apache-2.0
// Giving a secret another value, step by step: what was tried with which value, what the server holds, and what can be
// done next. Knows no network and no value: those who send tell it what came of it.
#pragma once

#include "app/core/error.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"
#include "ui/theme/tones.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace desk::ui {

/// One request to one webhook, or why there was none.
struct RotationTry {
    enum class State { NotYet, Running, Passed, Failed, Skipped };
    State state = State::NotYet;
    QString word; ///< "204 No Content", "No answer"
    QString note; ///< a sentence; empty where there is nothing to say
    bool operator==(const RotationTry&) const = default;
};

/// `missing` are secrets of the webhook that this computer does not have, so that the request went without them.
[[nodiscard]] RotationTry tryOf(const WebhookTest& test, const QStringList& missing);
[[nodiscard]] RotationTry skippedTry(const QString& why);

/// The word of the chip, and its tone.
[[nodiscard]] QString tryWord(const RotationTry& attempt);
[[nodiscard]] Tone toneOf(const RotationTry& attempt);

struct RotationRow {
    Webhook webhook;
    bool included = true; ///< wanted in the tests
    RotationTry oldHere;
    RotationTry newHere;
    RotationTry afterHere;
    RotationTry afterServer;
    bool operator==(const RotationRow&) const = default;
};

class Rotation final {
public:
    enum class Stage {
        Preparing, ///< nothing was changed; values can be tried
        Writing,
        Refused, ///< the server said no: nothing was changed
        Unsure, ///< the answer was lost: the server holds the old value or the new one
        Written,
        RollingBack,
        RollBackRefused, ///< the new value stays
        RollBackUnsure, ///< the answer was lost: either value
        RolledBack,
    };
    enum class Column { OldHere, NewHere, AfterHere, AfterServer };
    /// One pass of tests: what was sent in it answers for its value alone.
    struct Run {
        Column column;
        int number;
    };

    Rotation(QString secret, const QList<Webhook>& dependents);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& secret() const { return m_secret; }
    [[nodiscard]] const QList<RotationRow>& rows() const { return m_rows; }
    [[nodiscard]] QList<Webhook> included() const;

    void include(const IntegrationId& webhook, bool included);
    /// Those included run, the others are skipped.
    void begin(Column column);
    /// The one that was begun last.
    [[nodiscard]] Run run(Column column) const { return {column, m_runs[size_t(column)]}; }
    void take(const Run& run, const IntegrationId& webhook, const RotationTry& attempt);
    [[nodiscard]] bool isTesting() const;
    [[nodiscard]] int failures(Column column) const;
    /// Another value was typed: what was tried with the one before counts no more.
    void forgetTries();

    void write();
    void takeWritten(bool canRollBack, const std::optional<KeychainError>& notKept);
    void takeWriteFailure(const QString& why, bool answerLost);
    void rollBack();
    void takeRolledBack(const std::optional<KeychainError>& notKept);
    void takeRollBackFailure(const QString& why, bool answerLost);
    void takePreviousForgotten();

    /// Whether the server was given the new value, or may have it.
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] bool canRollBack() const;
    [[nodiscard]] bool canForgetPrevious() const { return m_previousKept && m_stage == Stage::Written; }
    [[nodiscard]] const QString& why() const { return m_why; }
    [[nodiscard]] const std::optional<KeychainError>& notKept() const { return m_notKept; }
    [[nodiscard]] bool isPreviousForgotten() const { return m_previousForgotten; }

private:
    QString m_secret;
    QList<RotationRow> m_rows;
    std::array<int, 4> m_runs{}; ///< by column
    Stage m_stage = Stage::Preparing;
    QString m_why;
    std::optional<KeychainError> m_notKept;
    bool m_previousKept = false;
    bool m_previousForgotten = false;
};

[[nodiscard]] const RotationTry& tryAt(const RotationRow& row, Rotation::Column column);
[[nodiscard]] RotationTry& tryAt(RotationRow& row, Rotation::Column column);

/// Where it stands and what to do, in one or two sentences.
[[nodiscard]] QString rotationSentence(const Rotation& rotation);
[[nodiscard]] Tone toneOf(const Rotation& rotation);

} // namespace desk::ui
