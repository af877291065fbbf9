// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/editedtext.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 1000; ///< their square is the time and the memory that it takes

/// Characters or lines that are the same in both.
struct Run {
    qsizetype before;
    qsizetype after;
    qsizetype length;
};

/// From the shortest way from one text to the other (E. Myers, "An O(ND) Difference Algorithm and Its Variations");
/// nothing where that is too long.
template <class Text>
std::optional<QList<Run>> commonRuns(const Text& before, const Text& after)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    // Of each number of steps, for each diagonal (place before - place after), how far it comes.
    std::vector<std::vector<qsizetype>> reach;
    const auto goesDown = [&](int steps, qsizetype diagonal) {
        const auto& last = reach[steps - 1];
        const auto at = [&](qsizetype k) { return last[(k + steps - 1) / 2]; };
        return diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
    };
    const auto startOf = [&](int steps, qsizetype diagonal) {
        if (steps == 0)
            return qsizetype(0);
        const bool down = goesDown(steps, diagonal);
        return reach[steps - 1][(diagonal + (down ? 1 : -1) + steps - 1) / 2] + (down ? 0 : 1);
    };
    int steps = 0;
    for (bool arrived = false; !arrived; ++steps) {
        if (steps > mostSteps)
            return {};
        std::vector<qsizetype> ends;
        for (qsizetype diagonal = -steps; diagonal <= steps && !arrived; diagonal += 2) {
            qsizetype x = startOf(steps, diagonal);
            while (x < n && x - diagonal < m && x >= diagonal && before[x] == after[x - diagonal])
                ++x;
            ends.push_back(x);
            arrived = x >= n && x - diagonal >= m;
        }
        reach.push_back(std::move(ends));
    }

    QList<Run> runs;
    qsizetype x = n;
    qsizetype diagonal = n - m;
    for (--steps; steps >= 0; --steps) {
        const qsizetype start = startOf(steps, diagonal);
        if (x > start)
            runs.prepend({start, start - diagonal, x - start});
        if (steps > 0) {
            const bool down = goesDown(steps, diagonal);
            x = down ? start : start - 1;
            diagonal += down ? 1 : -1;
        }
    }
    return runs;
}

class Edited {
public:
    explicit Edited(QStringView source) : m_source(source) { }

    void keep(qsizetype length)
    {
        const QStringView was = m_source.first(sourceLength(length));
        append(was);
        m_source = m_source.sliced(was.size());
    }
    void drop(qsizetype length) { m_source = m_source.sliced(sourceLength(length)); }

    /// As QTextDocument::toPlainText() has it, but for line ends after old ones.
    void insert(QStringView text)
    {
        bool afterOld = m_text.endsWith(u'\r');
        for (const QChar c : text) {
            const bool ends = c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
            afterOld = afterOld && ends;
            m_text += afterOld ? QChar(u'\r') : ends ? QChar(u'\n') : c == QChar::Nbsp ? QChar(u' ') : c;
        }
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    // The one thing a document makes shorter is a line end of two characters.
    [[nodiscard]] qsizetype sourceLength(qsizetype shown) const
    {
        qsizetype at = 0;
        for (; shown > 0; --shown)
            at += m_source.sliced(at).startsWith("\r\n"_L1) ? 2 : 1;
        return at;
    }

    // Two line ends must not become one where they meet.
    void append(QStringView text)
    {
        if (text.startsWith(u'\n')) {
            for (qsizetype at = m_text.size(); at > 0 && m_text[at - 1] == u'\r'; --at)
                m_text[at - 1] = u'\n';
        }
        m_text += text;
    }

    QStringView m_source;
    QString m_text;
};

struct Same {
    qsizetype head;
    qsizetype tail;
};

Same sameEnds(QStringView before, QStringView after)
{
    const qsizetype room = std::min(before.size(), after.size());
    const qsizetype head = std::mismatch(before.begin(), before.begin() + room, after.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < room - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

/// False, and nothing done, where too much differs.
bool editCharacters(Edited& edited, QStringView before, QStringView after)
{
    auto runs = commonRuns(before, after);
    if (!runs)
        return false;
    runs->append({before.size(), after.size(), 0});
    Run last{0, 0, 0};
    for (const Run& run : std::as_const(*runs)) {
        const qsizetype from = last.after + last.length;
        edited.drop(run.before - last.before - last.length);
        edited.insert(after.sliced(from, run.after - from));
        edited.keep(run.length);
        last = run;
    }
    return true;
}

void editBetween(Edited& edited, QStringView before, QStringView after)
{
    const Same same = sameEnds(before, after);
    before = before.sliced(same.head).chopped(same.tail);
    after = after.sliced(same.head).chopped(same.tail);
    edited.keep(same.head);
    if (!editCharacters(edited, before, after)) {
        edited.drop(before.size());
        edited.insert(after);
    }
    edited.keep(same.tail);
}

/// Numbers for the lines, the same for the same; `starts` is where they begin, and the end.
std::vector<int> lines(QStringView text, QHash<QStringView, int>& known, std::vector<qsizetype>& starts)
{
    std::vector<int> numbers;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QChar::ParagraphSeparator, at);
        const QStringView line = text.sliced(at, (end < 0 ? text.size() : end + 1) - at);
        const int number = known.value(line, int(known.size()));
        known.insert(line, number);
        numbers.push_back(number);
        starts.push_back(at);
        at += line.size();
    }
    starts.push_back(text.size());
    return numbers;
}

/// A long text that was pasted must not hide the edits around it.
void editLines(Edited& edited, QStringView before, QStringView after)
{
    QHash<QStringView, int> known;
    std::vector<qsizetype> startsBefore;
    std::vector<qsizetype> startsAfter;
    const std::vector<int> linesBefore = lines(before, known, startsBefore);
    const std::vector<int> linesAfter = lines(after, known, startsAfter);
    const auto common = commonRuns(linesBefore, linesAfter);
    QList<Run> runs = common.value_or(QList<Run>());
    const qsizetype countBefore = qsizetype(linesBefore.size());
    const qsizetype countAfter = qsizetype(linesAfter.size());
    if (!common && countBefore == countAfter) {
        for (qsizetype line = 0; line < countBefore; ++line)
            runs.append({line, line, 0});
    }
    runs.append({countBefore, countAfter, 0});
    qsizetype doneBefore = 0;
    qsizetype doneAfter = 0;
    for (const Run& run : std::as_const(runs)) {
        const qsizetype toBefore = startsBefore[run.before];
        const qsizetype toAfter = startsAfter[run.after];
        editBetween(
            edited, before.sliced(doneBefore, toBefore - doneBefore), after.sliced(doneAfter, toAfter - doneAfter));
        doneBefore = startsBefore[run.before + run.length];
        doneAfter = startsAfter[run.after + run.length];
        edited.keep(doneBefore - toBefore);
    }
}

} // namespace

QString withEdits(const QString& source, QStringView before, QStringView after)
{
    Edited edited(source);
    if (source.size() - source.count("\r\n"_L1) != before.size()) { // not known to happen
        edited.insert(after);
        return edited.text();
    }
    const Same same = sameEnds(before, after);
    before = before.sliced(same.head).chopped(same.tail);
    after = after.sliced(same.head).chopped(same.tail);
    edited.keep(same.head);
    if (!editCharacters(edited, before, after))
        editLines(edited, before, after);
    edited.keep(same.tail);
    return edited.text();
}

} // namespace desk::ui
