// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 256;
constexpr qsizetype longestPattern = 64;

constexpr int hit = 1;
constexpr int wordStart = 8;
constexpr int inARow = 5;
constexpr int longerRow = 3; ///< more, for the third letter in a row and those after it
constexpr int gap = -2;
constexpr int never = -1'000'000;

/// A text as it is compared: letters without accents, and where each of them stands in the text itself.
struct Folded {
    QString letters;
    std::vector<int> at;
    std::vector<bool> startsWord;
};

/// Letters that Unicode does not take apart, though people type them without their stroke.
QChar withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

QChar foldedLetter(QChar c)
{
    if (c < u'\x80')
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    while (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return withoutStroke(c.toCaseFolded());
}

bool beginsWord(QStringView text, qsizetype i)
{
    if (i == 0)
        return true;
    const QChar before = text[i - 1];
    const QChar here = text[i];
    if (!before.isLetterOrNumber() && !before.isMark() && !before.isSurrogate())
        return here.isLetterOrNumber() || here.isSurrogate();
    return (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit());
}

Folded fold(QStringView text)
{
    Folded result;
    result.letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isMark())
            continue;
        result.letters.append(foldedLetter(text[i]));
        result.at.push_back(int(i));
        result.startsWord.push_back(beginsWord(text, i));
    }
    return result;
}

/// Most texts fail here, before anything is made for them.
bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype found = 0;
    for (const QChar c : text) {
        if (found < word.size() && foldedLetter(c) == word[found])
            ++found;
    }
    return found == word.size();
}

/// The best way to find a word up to one of its letters, where that letter stands at one of the text's.
struct Cell {
    int score = never;
    int from = -1; ///< where the letter before stands
    int row = 1; ///< how many letters stand side by side up to here
};

Cell step(const Cell* adjacent, const Cell* best, int at, int bestAt)
{
    const int joined = adjacent ? adjacent->score + inARow + (adjacent->row > 1 ? longerRow : 0) : never;
    const int jumped = best ? best->score + gap : never;
    return joined >= jumped ? Cell{joined, at - 1, adjacent ? adjacent->row + 1 : 1} : Cell{jumped, bestAt, 1};
}

std::optional<FuzzyMatch> matchWord(QStringView word, const Folded& text)
{
    const auto columns = size_t(text.letters.size());
    std::vector<Cell> cells(size_t(word.size()) * columns);
    for (qsizetype i = 0; i < word.size(); ++i) {
        Cell* here = &cells[size_t(i) * columns];
        const Cell* above = i > 0 ? here - columns : nullptr;
        int bestAt = -1; // of the letter before, further away than side by side
        for (int j = 0; j < int(columns); ++j) {
            if (above && j > 1 && (bestAt < 0 || above[j - 2].score > above[bestAt].score))
                bestAt = j - 2;
            if (text.letters[j] != word[i])
                continue;
            if (above)
                here[j] = step(j > 0 ? above + j - 1 : nullptr, bestAt < 0 ? nullptr : above + bestAt, j, bestAt);
            else
                here[j].score = 0;
            here[j].score += hit + (text.startsWord[size_t(j)] ? wordStart : 0);
        }
    }
    const auto last = cells.end() - std::ptrdiff_t(columns);
    const auto end =
        std::max_element(last, cells.end(), [](const Cell& a, const Cell& b) { return a.score < b.score; });
    if (end == cells.end() || end->score < never / 2)
        return std::nullopt;
    FuzzyMatch match{end->score, QList<int>(word.size())};
    int at = int(end - last);
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        match.positions[i] = text.at[size_t(at)];
        at = cells[size_t(i) * columns + size_t(at)].from;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text)
{
    const QStringList words = folded(pattern.left(longestPattern)).simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringView start = QStringView(text).left(longestText);
    const auto missing = [&](const QString& word) { return !isSubsequence(word, start); };
    if (std::any_of(words.begin(), words.end(), missing))
        return std::nullopt;
    FuzzyMatch all;
    const Folded target = words.isEmpty() ? Folded() : fold(start);
    for (const QString& word : words) {
        const auto match = matchWord(word, target);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.positions.append(match->positions);
    }
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    return all;
}

QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isMark())
            result.append(foldedLetter(c));
    }
    return result;
}

} // namespace desk::ui
