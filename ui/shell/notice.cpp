// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notice.h"

#include "ui/models/errortext.h"
#include "ui/models/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::NoticeText)
};

QString reason(const sync::SyncState& state)
{
    return state.error ? describe(*state.error) : QString();
}

QString offlineText(const sync::SyncState& state, const QDateTime& now)
{
    if (!state.lastSuccess.isValid())
        return NoticeText::tr("Offline: nothing was read from the server yet. %1").arg(reason(state)).trimmed();
    return NoticeText::tr("Offline: showing what was read at %1. %2")
        .arg(clockTime(state.lastSuccess, now), reason(state))
        .trimmed();
}

QString pendingText(int count)
{
    if (count == 0)
        return {};
    return NoticeText::tr("%n pending change(s)", nullptr, count);
}

QString howLong(std::chrono::seconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto about = [time](qint64 unit) { return int((time.count() + unit / 2) / unit); };
    if (time.count() < 2 * hour)
        return NoticeText::tr("%n minute(s)", "how far a clock is off", about(minute));
    if (time.count() < 2 * day)
        return NoticeText::tr("%n hour(s)", "how far a clock is off", about(hour));
    return NoticeText::tr("%n day(s)", "how far a clock is off", about(day));
}

void setProgress(StatusWords& words, const sync::SyncState& state)
{
    if (state.scopesTotal <= 0) {
        words.text = NoticeText::tr("Syncing…");
        return;
    }
    const QString done = QLocale().toString(std::min(state.scopesDone, state.scopesTotal));
    const QString total = QLocale().toString(state.scopesTotal);
    words.text = NoticeText::tr("Syncing %1 of %2").arg(done, total);
    words.spoken = NoticeText::tr("Syncing: %1 of %2 teams and organizations were read").arg(done, total);
}

} // namespace

std::optional<Notice> noticeFor(const sync::SyncState& state, const QString& readOnly, const QDateTime& now)
{
    using Kind = Notice::Kind;
    switch (state.phase) {
    case sync::Phase::SignedOut: {
        const QString text = reason(state);
        return Notice{Kind::SignedOut, Tone::Warning,
            text.isEmpty() ? NoticeText::tr("You are signed out. Sign in to read from the server.") : text,
            NoticeText::tr("Sign in…")};
    }
    case sync::Phase::Offline:
        return Notice{Kind::Offline, Tone::Warning, offlineText(state, now), NoticeText::tr("Try again")};
    case sync::Phase::Failed:
        return Notice{Kind::Failed, Tone::Danger,
            NoticeText::tr("The last sync failed. %1").arg(reason(state)).trimmed(), NoticeText::tr("Try again")};
    case sync::Phase::Idle:
    case sync::Phase::Syncing:
        break;
    }
    if (!readOnly.isEmpty())
        return Notice{Kind::ReadOnly, Tone::Info, readOnly, {}};
    return std::nullopt;
}

std::optional<BannerContent> contentOf(const std::optional<Notice>& notice)
{
    if (!notice)
        return std::nullopt;
    return BannerContent{.tone = notice->tone, .text = notice->text, .action = notice->action};
}

bool isFarApart(std::chrono::seconds a, std::chrono::seconds b)
{
    constexpr std::chrono::seconds much{300};
    return std::chrono::abs(a - b) > much;
}

std::optional<BannerContent> clockWarning(std::chrono::seconds offset)
{
    if (!isFarApart(offset, {}))
        return std::nullopt;
    const QString words = offset.count() > 0
        ? NoticeText::tr("This computer's clock is %1 behind the server's. Times are shown by the server's clock; set "
                         "the clock of this computer right.")
        : NoticeText::tr("This computer's clock is %1 ahead of the server's. Times are shown by the server's clock; "
                         "set the clock of this computer right.");
    return BannerContent{.tone = Tone::Info, .text = words.arg(howLong(std::chrono::abs(offset))), .closable = true};
}

StatusWords statusFor(const sync::SyncState& state, const QDateTime& now)
{
    StatusWords words;
    words.pending = pendingText(state.pendingEdits);
    switch (state.phase) {
    case sync::Phase::Idle:
        words.tone = state.lastSuccess.isValid() ? Tone::Success : Tone::Neutral;
        words.text = state.lastSuccess.isValid() ? NoticeText::tr("Synced %1").arg(relativeTime(state.lastSuccess, now))
                                                 : NoticeText::tr("Not synced yet");
        break;
    case sync::Phase::Syncing:
        words.tone = Tone::Info;
        setProgress(words, state);
        break;
    case sync::Phase::Offline:
        words.tone = Tone::Warning;
        words.text = state.lastSuccess.isValid()
            ? NoticeText::tr("Offline, as of %1").arg(clockTime(state.lastSuccess, now))
            : NoticeText::tr("Offline");
        break;
    case sync::Phase::SignedOut:
        words.tone = Tone::Warning;
        words.text = NoticeText::tr("Signed out");
        break;
    case sync::Phase::Failed:
        words.tone = Tone::Danger;
        words.text = state.error ? shortState(*state.error) : NoticeText::tr("Sync failed");
        break;
    }
    return words;
}

} // namespace desk::ui
