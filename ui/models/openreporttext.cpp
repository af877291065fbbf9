// SPDX-License-Identifier: Apache-2.0
#include "ui/models/openreporttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct OpenReportText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::OpenReportText)
};

/// One path is told: where both files were rebuilt it may be that of the other one.
QString cacheSentence(const store::OpenReport& report)
{
    if (QFileInfo(report.quarantined).fileName() == "cache.db"_L1)
        return OpenReportText::tr(
            "The local copy of what the server said was damaged. It was put aside and is read again.");
    if (report.quarantined.isEmpty())
        return OpenReportText::tr("The local copy of what the server said was made by a newer version, so it is read "
                                  "again.");
    return OpenReportText::tr("The local copy of what the server said could not be used, so it is read again.");
}

QString userSentence(const store::OpenReport& report)
{
    if (QFileInfo(report.quarantined).fileName() == "user.db"_L1)
        return OpenReportText::tr("The file with your own data was damaged: pending changes, tests and history. It was "
                                  "put aside, and a new one was begun.");
    if (report.quarantined.isEmpty())
        return OpenReportText::tr("The file with your own data was gone: pending changes, tests and history. A new one "
                                  "was begun.");
    return OpenReportText::tr(
        "The file with your own data could not be used: pending changes, tests and history. A new "
        "one was begun.");
}

QString copiedSentence(int count)
{
    if (count == 1)
        return OpenReportText::tr("1 of them was in its second copy alone.");
    return OpenReportText::tr("%1 of them were in their second copy alone.").arg(QLocale().toString(count));
}

QString recoveredSentence(int count)
{
    if (count == 1)
        return OpenReportText::tr("1 pending change was recovered. Look at it: it is not sent before.");
    return OpenReportText::tr("%1 pending changes were recovered. Look at them: none is sent before.")
        .arg(QLocale().toString(count));
}

QString damagedSentence(int count)
{
    if (count == 1)
        return OpenReportText::tr("1 pending change could not be read. It is kept aside and not sent: make it again if "
                                  "you miss it.");
    return OpenReportText::tr("%1 pending changes could not be read. They are kept aside and not sent: make again what "
                              "you miss.")
        .arg(QLocale().toString(count));
}

QStringList sentencesOf(const store::OpenReport& report)
{
    QStringList sentences;
    if (report.userRebuilt)
        sentences.append(userSentence(report));
    if (report.recoveredEdits > 0)
        sentences.append(recoveredSentence(report.recoveredEdits));
    if (report.copiedEdits > 0 && report.copiedEdits < report.recoveredEdits)
        sentences.append(copiedSentence(report.copiedEdits));
    if (report.damagedEdits > 0)
        sentences.append(damagedSentence(report.damagedEdits));
    if (report.cacheRebuilt)
        sentences.append(cacheSentence(report));
    return sentences;
}

Tone toneOf(const store::OpenReport& report)
{
    if (report.damagedEdits > 0)
        return Tone::Danger;
    return report.userRebuilt || report.recoveredEdits > 0 ? Tone::Warning : Tone::Info;
}

} // namespace

std::optional<OpenReportWords> openReportWords(const store::OpenReport& report)
{
    const QStringList sentences = sentencesOf(report);
    if (sentences.isEmpty())
        return std::nullopt;
    return OpenReportWords{toneOf(report), sentences.join(u' '), report.recoveredEdits > 0};
}

QStringList openReportLines(const store::OpenReport& report)
{
    QStringList lines = sentencesOf(report);
    if (!report.quarantined.isEmpty())
        lines.append(OpenReportText::tr("Put aside: %1").arg(QDir::toNativeSeparators(report.quarantined)));
    return lines;
}

} // namespace desk::ui
