// SPDX-License-Identifier: Apache-2.0
#include "ui/models/differencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::DifferenceText)
};

/// As much as a sentence bears.
constexpr qsizetype longest = 120;

QString quoted(const QString& text)
{
    if (text.isEmpty())
        return DifferenceText::tr("nothing");
    QString line = text.simplified();
    if (line.size() > longest)
        line = line.left(longest - 1) + u'…';
    return DifferenceText::tr("“%1”").arg(line);
}

} // namespace

QString partLabel(Difference::Part part)
{
    using Part = Difference::Part;
    switch (part) {
    case Part::Name:
        return DifferenceText::tr("Name");
    case Part::Description:
        return DifferenceText::tr("Description");
    case Part::Enabled:
        return DifferenceText::tr("Enabled");
    case Part::Scope:
        return DifferenceText::tr("Scope");
    case Part::Event:
        return DifferenceText::tr("Event");
    case Part::Filter:
        return DifferenceText::tr("Filter");
    case Part::Action:
        return DifferenceText::tr("Action");
    case Part::Target:
        return DifferenceText::tr("Target");
    case Part::Payload:
        return DifferenceText::tr("Payload");
    }
    Q_UNREACHABLE();
}

QString describe(const Difference& difference)
{
    const QString label = partLabel(difference.part);
    if (difference.sameMeaning)
        return DifferenceText::tr("%1: spelled otherwise, with the same meaning.").arg(label);
    return DifferenceText::tr("%1: it holds %2, wanted was %3.")
        .arg(label, quoted(difference.found), quoted(difference.wanted));
}

QString describe(const QList<Difference>& differences)
{
    if (differences.isEmpty())
        return {};
    QStringList parts{DifferenceText::tr("The server holds something other than what was saved.")};
    for (const Difference& difference : differences)
        parts.append(describe(difference));
    return parts.join(u' ');
}

Tone toneOf(const QList<Difference>& differences)
{
    const bool harmless = std::all_of(
        differences.begin(), differences.end(), [](const Difference& difference) { return difference.sameMeaning; });
    return harmless ? Tone::Warning : Tone::Danger;
}

} // namespace desk::ui
