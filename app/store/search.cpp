// SPDX-License-Identifier: Apache-2.0
#include "app/store/search.h"

#include "app/core/result.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

QString metricName(const MetricCondition& condition)
{
    return std::visit(overloaded{
                          [](std::monostate) { return QString(); },
                          [](const auto& metric) { return metric.metric; },
                      },
        condition);
}

QString eventText(const Event& event)
{
    QStringList parts{eventTypeName(event)};
    if (const Result<FilterView> view = parseEventFilter(filterOf(event))) {
        for (const QString& field : {u"alias"_s, u"tag"_s}) {
            if (const auto pattern = singlePattern(*view, field))
                parts << *pattern;
        }
        parts << metricName(view->metric) << view->states;
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// SQLite's text functions stop at a NUL.
QString searchable(const QString& text)
{
    QString out = text.normalized(QString::NormalizationForm_C);
    return out.replace(QChar(u'\0'), QChar(u' '));
}

qsizetype characters(const QString& word)
{
    return word.toUcs4().size();
}

} // namespace

SearchTexts searchTexts(const Automation& automation)
{
    return {searchable(automation.name), searchable(automation.description.value_or(QString())),
        searchable(eventText(automation.event)), searchable(targetName(automation.action))};
}

QString folded(const SearchTexts& texts)
{
    const QString all = texts.name + u'\n' + texts.description + u'\n' + texts.event + u'\n' + texts.target;
    return all.toCaseFolded();
}

SearchWords searchWords(const QString& text)
{
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype trigram = 3;
    SearchWords words;
    for (const QString& word : searchable(text).split(space, Qt::SkipEmptyParts)) {
        if (characters(word) >= trigram)
            words.indexed << word;
        else
            words.shorter << word.toCaseFolded();
    }
    return words;
}

QString matchExpression(const SearchWords& words)
{
    QStringList quoted;
    for (QString word : words.indexed)
        quoted << u'"' + word.replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(u" AND "_s);
}

bool matches(const SearchWords& words, const Automation& automation)
{
    if (words.isEmpty())
        return true;
    const QString text = folded(searchTexts(automation));
    const auto occurs = [&](const QString& word) { return text.contains(word.toCaseFolded()); };
    return std::all_of(words.indexed.begin(), words.indexed.end(), occurs)
        && std::all_of(words.shorter.begin(), words.shorter.end(), occurs);
}

} // namespace desk::store
