// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rotation.h"

#include <algorithm>

namespace desk::ui {

using Stage = Rotation::Stage;
using Column = Rotation::Column;
using State = RotationTry::State;

Rotation::Rotation(QString secret, const QList<Webhook>& dependents) : m_secret(std::move(secret))
{
    for (const Webhook& webhook : dependents)
        m_rows.append({.webhook = webhook});
}

QList<Webhook> Rotation::included() const
{
    QList<Webhook> webhooks;
    for (const RotationRow& row : m_rows) {
        if (row.included)
            webhooks.append(row.webhook);
    }
    return webhooks;
}

void Rotation::include(const IntegrationId& webhook, bool included)
{
    for (RotationRow& row : m_rows) {
        if (row.webhook.id == webhook)
            row.included = included;
    }
}

RotationTry& tryAt(RotationRow& row, Column column)
{
    switch (column) {
    case Column::OldHere:
        return row.oldHere;
    case Column::NewHere:
        return row.newHere;
    case Column::AfterHere:
        return row.afterHere;
    case Column::AfterServer:
        break;
    }
    return row.afterServer;
}

const RotationTry& tryAt(const RotationRow& row, Column column)
{
    return tryAt(const_cast<RotationRow&>(row), column);
}

void Rotation::begin(Column column)
{
    ++m_runs[size_t(column)];
    for (RotationRow& row : m_rows)
        tryAt(row, column) = {.state = row.included ? State::Running : State::Skipped};
}

// An answer nobody waits for any more is late: of a value that was typed over since.
void Rotation::take(const Run& run, const IntegrationId& webhook, const RotationTry& attempt)
{
    if (run.number != m_runs[size_t(run.column)])
        return;
    for (RotationRow& row : m_rows) {
        if (row.webhook.id == webhook && tryAt(row, run.column).state == State::Running)
            tryAt(row, run.column) = attempt;
    }
}

bool Rotation::isTesting() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const RotationRow& row) {
        return row.oldHere.state == State::Running || row.newHere.state == State::Running
            || row.afterHere.state == State::Running || row.afterServer.state == State::Running;
    });
}

int Rotation::failures(Column column) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
        [column](const RotationRow& row) { return tryAt(row, column).state == State::Failed; }));
}

void Rotation::forgetTries()
{
    for (RotationRow& row : m_rows)
        row.oldHere = row.newHere = {};
}

void Rotation::write()
{
    if (!canWrite())
        return;
    m_stage = Stage::Writing;
    m_why.clear();
}

void Rotation::takeWritten(bool canRollBack, const std::optional<KeychainError>& notKept)
{
    m_stage = Stage::Written;
    m_previousKept = canRollBack;
    m_notKept = notKept;
    m_why.clear();
}

void Rotation::takeWriteFailure(const QString& why, bool answerLost)
{
    m_stage = answerLost ? Stage::Unsure : Stage::Refused;
    m_why = why;
}

void Rotation::rollBack()
{
    if (!canRollBack())
        return;
    m_stage = Stage::RollingBack;
    m_why.clear();
}

void Rotation::takeRolledBack(const std::optional<KeychainError>& notKept)
{
    m_stage = Stage::RolledBack;
    m_previousKept = false;
    m_notKept = notKept;
    m_why.clear();
}

void Rotation::takeRollBackFailure(const QString& why, bool answerLost)
{
    m_stage = answerLost ? Stage::RollBackUnsure : Stage::RollBackRefused;
    m_why = why;
}

void Rotation::takePreviousForgotten()
{
    m_previousKept = false;
    m_previousForgotten = true;
}

bool Rotation::isBegun() const
{
    return m_stage != Stage::Preparing && m_stage != Stage::Writing && m_stage != Stage::Refused;
}

bool Rotation::isBusy() const
{
    return m_stage == Stage::Writing || m_stage == Stage::RollingBack;
}

bool Rotation::canWrite() const
{
    return m_stage == Stage::Preparing || m_stage == Stage::Refused || m_stage == Stage::Unsure;
}

bool Rotation::canRollBack() const
{
    switch (m_stage) {
    case Stage::Written:
    case Stage::RollBackRefused:
    case Stage::RollBackUnsure:
        return m_previousKept;
    default:
        return false;
    }
}

} // namespace desk::ui
