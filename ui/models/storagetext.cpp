// SPDX-License-Identifier: Apache-2.0
#include "ui/models/storagetext.h"

#include "ui/models/counttext.h"
#include "ui/models/outcometext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::StorageText)
};

QString activityText(int count)
{
    if (count == 0)
        return StorageText::tr("no activity");
    return count == 1 ? StorageText::tr("1 entry of activity")
                      : StorageText::tr("%1 entries of activity").arg(QLocale().toString(count));
}

QString pendingText(int count)
{
    if (count == 0)
        return StorageText::tr("no pending changes");
    return count == 1 ? StorageText::tr("1 pending change")
                      : StorageText::tr("%1 pending changes").arg(QLocale().toString(count));
}

QString journalText(int count)
{
    if (count == 0)
        return StorageText::tr("no changes made");
    return count == 1 ? StorageText::tr("1 change made")
                      : StorageText::tr("%1 changes made").arg(QLocale().toString(count));
}

QString testsText(int count)
{
    if (count == 0)
        return StorageText::tr("no tests");
    return count == 1 ? StorageText::tr("1 test") : StorageText::tr("%1 tests").arg(QLocale().toString(count));
}

QString withSize(qint64 bytes, const QStringList& counts)
{
    return StorageText::tr("%1: %2", "a size, and what is in it").arg(sizeText(bytes), counts.join(u", "_s));
}

/// The first thing that is wrong; the others are of the same kind, mostly by the hundred.
QString firstOf(const QStringList& problems)
{
    if (problems.size() == 1)
        return problems.first();
    return StorageText::tr("%1, and %2 more").arg(problems.first(), QLocale().toString(problems.size() - 1));
}

QString damagedText(int count)
{
    if (count == 1)
        return StorageText::tr("1 pending change does not verify and is not sent. Export everything to keep what can "
                               "be read of it, and make it again.");
    return StorageText::tr("%1 pending changes do not verify and are not sent. Export everything to keep what can be "
                           "read of them, and make them again.")
        .arg(QLocale().toString(count));
}

} // namespace

QString cacheText(const store::StorageReport& report)
{
    const auto rows = [&](const QString& table) { return report.rows.value(table); };
    return withSize(report.cacheBytes,
        {automationsText(rows(u"automations"_s)), executionsText(rows(u"executions"_s)),
            activityText(rows(u"activity"_s))});
}

QString userText(const store::StorageReport& report)
{
    const auto rows = [&](const QString& table) { return report.rows.value(table); };
    return withSize(report.userBytes,
        {pendingText(rows(u"outbox"_s)), journalText(rows(u"journal"_s)), testsText(rows(u"test_runs"_s))});
}

IntegrityWords integrityWords(const store::IntegrityReport& report)
{
    QStringList sentences;
    if (!report.userProblems.isEmpty())
        sentences.append(StorageText::tr("Your own data is damaged (%1). Export everything now, then start Automation "
                                         "Desk again: it puts a damaged file aside and recovers what can be read.")
                             .arg(firstOf(report.userProblems)));
    if (report.damagedEdits > 0)
        sentences.append(damagedText(report.damagedEdits));
    if (!report.cacheProblems.isEmpty())
        sentences.append(StorageText::tr("The local copy is damaged (%1). Clear it: what the server said is read "
                                         "again.")
                             .arg(firstOf(report.cacheProblems)));
    if (sentences.isEmpty())
        return {Tone::Success, StorageText::tr("Both files are sound.")};
    const bool mineAreHurt = !report.userProblems.isEmpty() || report.damagedEdits > 0;
    return {mineAreHurt ? Tone::Danger : Tone::Warning, sentences.join(u' ')};
}

} // namespace desk::ui
