// SPDX-License-Identifier: Apache-2.0
#include "ui/models/errortext.h"
#include "ui/models/rotation.h"
#include "ui/models/webhooktesttext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

using Stage = Rotation::Stage;
using Column = Rotation::Column;
using State = RotationTry::State;

namespace {

struct RotationText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RotationText)

public:
    static QString preparing(const Rotation& rotation);
    static QString written(const Rotation& rotation);
    static QString tested(const Rotation& rotation);
};

QString RotationText::preparing(const Rotation& rotation)
{
    if (rotation.rows().isEmpty())
        return tr("No webhook uses this secret, so there is nothing to test. Nothing has been changed yet.");
    if (rotation.isTesting())
        return tr("Testing from this computer…");
    const int failed = rotation.failures(Column::NewHere);
    if (failed > 0)
        return tr("%n webhook(s) did not take the new value. Make the endpoint accept it, then test again. Nothing has "
                  "been changed yet.",
            nullptr, failed);
    const bool tried = std::any_of(rotation.rows().begin(), rotation.rows().end(),
        [](const RotationRow& row) { return row.newHere.state == State::Passed; });
    return tried
        ? tr("Every endpoint that was tested takes the new value. Nothing has been changed yet.")
        : tr("Test from this computer before the server is given the new value. Nothing has been changed yet.");
}

QString RotationText::tested(const Rotation& rotation)
{
    if (rotation.isTesting())
        return tr("Testing again…");
    const int failed = rotation.failures(Column::AfterServer) + rotation.failures(Column::AfterHere);
    return failed > 0 ? tr("%n test(s) failed.", nullptr, failed) : QString();
}

QString RotationText::written(const Rotation& rotation)
{
    QStringList parts{tr("The server has the new value of “%1”.").arg(rotation.secret())};
    if (rotation.notKept())
        parts.append(tr("It was not kept on this computer."));
    parts.append(tested(rotation));
    if (rotation.isPreviousForgotten())
        parts.append(tr("The old value was forgotten."));
    else if (rotation.canRollBack())
        parts.append(tr("The old value is still in the keychain, so you can roll back."));
    else
        parts.append(tr("The old value is not on this computer, so there is no way back from here."));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString rotationSentence(const Rotation& rotation)
{
    switch (rotation.stage()) {
    case Stage::Preparing:
        return RotationText::preparing(rotation);
    case Stage::Writing:
        return RotationText::tr("Writing the new value to the server…");
    case Stage::Refused:
        return RotationText::tr("Nothing was changed: the server still has the old value. %1").arg(rotation.why());
    case Stage::Unsure:
        return RotationText::tr(
            "The server's answer was lost: it may hold the old value or the new one. Write again to settle it; "
            "writing the same value twice does no harm. %1")
            .arg(rotation.why());
    case Stage::Written:
        return RotationText::written(rotation);
    case Stage::RollingBack:
        return RotationText::tr("Writing the old value to the server…");
    case Stage::RollBackRefused:
        return RotationText::tr("The secret was not rolled back: the server still has the new value. %1")
            .arg(rotation.why());
    case Stage::RollBackUnsure:
        return RotationText::tr(
            "The server's answer was lost: it may hold the old value or the new one. Roll back again to settle "
            "it. %1")
            .arg(rotation.why());
    case Stage::RolledBack:
        break;
    }
    QStringList parts{RotationText::tr("The server has the old value of “%1” again.").arg(rotation.secret())};
    if (rotation.notKept())
        parts.append(RotationText::tr("It was not kept on this computer."));
    parts.append(RotationText::tested(rotation));
    parts.removeAll(QString());
    return parts.join(u' ');
}

Tone toneOf(const Rotation& rotation)
{
    const bool failed = rotation.failures(Column::AfterServer) + rotation.failures(Column::AfterHere) > 0;
    switch (rotation.stage()) {
    case Stage::Preparing:
        return rotation.failures(Column::NewHere) > 0 ? Tone::Warning : Tone::Info;
    case Stage::Writing:
    case Stage::RollingBack:
        return Tone::Info;
    case Stage::Refused:
    case Stage::RollBackRefused:
        return Tone::Danger;
    case Stage::Unsure:
    case Stage::RollBackUnsure:
        return Tone::Warning;
    case Stage::Written:
    case Stage::RolledBack:
        break;
    }
    return failed ? Tone::Warning : Tone::Success;
}

RotationTry tryOf(const WebhookTest& test, const QStringList& missing)
{
    RotationTry attempt{.state = test.ok ? State::Passed : State::Failed};
    attempt.word = !test.statusText.isEmpty() ? test.statusText
        : test.status || test.ok              ? testChip(test.ok, test.status)
                                              : RotationText::tr("No answer");
    QStringList notes;
    if (!test.ok && !test.status)
        notes.append(test.cause ? describe(*test.cause) : test.error);
    if (!missing.isEmpty())
        notes.append(RotationText::tr("Without %1: it is not on this computer.").arg(missing.join(u", "_s)));
    notes.removeAll(QString());
    attempt.note = notes.join(u' ');
    return attempt;
}

RotationTry skippedTry(const QString& why)
{
    return {.state = State::Skipped, .note = why};
}

QString tryWord(const RotationTry& attempt)
{
    switch (attempt.state) {
    case State::NotYet:
        return {};
    case State::Running:
        return RotationText::tr("Testing…");
    case State::Skipped:
        return RotationText::tr("Not tested");
    case State::Passed:
    case State::Failed:
        break;
    }
    return attempt.word;
}

Tone toneOf(const RotationTry& attempt)
{
    switch (attempt.state) {
    case State::Passed:
        return Tone::Success;
    case State::Failed:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

} // namespace desk::ui
