// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/linediff.h"

#include <algorithm>
#include <vector>

namespace desk::webhook {

namespace {

constexpr int mostEdits = 400; ///< searched for: time and memory grow with its square

using Lines = QList<QStringView>;

Lines linesOf(QStringView text)
{
    Lines lines;
    if (text.isEmpty())
        return lines;
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (QStringView line : text.split(u'\n'))
        lines.append(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines;
}

/// What to do with the next line of the old or the new text.
enum class Step { Keep, Remove, Add };

/// The shortest way from one text to the other (Myers); nothing when it is longer than `mostEdits`.
class Path {
public:
    Path(const Lines& was, const Lines& is) : m_was(was), m_is(is) { }

    [[nodiscard]] std::vector<Step> steps()
    {
        const int most = int(std::min<qsizetype>(mostEdits, m_was.size() + m_is.size()));
        m_reach.assign(std::size_t(2 * most + 3), 0);
        m_middle = most + 1;
        for (int edits = 0; edits <= most; ++edits) {
            m_trace.push_back(m_reach);
            if (reaches(edits))
                return walkBack(edits);
        }
        return {};
    }

private:
    [[nodiscard]] qsizetype& reach(int diagonal) { return m_reach[std::size_t(m_middle + diagonal)]; }

    bool reaches(int edits)
    {
        for (int k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && reach(k - 1) < reach(k + 1));
            qsizetype x = down ? reach(k + 1) : reach(k - 1) + 1;
            while (x < m_was.size() && x - k < m_is.size() && m_was[x] == m_is[x - k])
                ++x;
            reach(k) = x;
            if (x >= m_was.size() && x - k >= m_is.size())
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<Step> walkBack(int edits)
    {
        std::vector<Step> steps;
        qsizetype x = m_was.size();
        qsizetype y = m_is.size();
        for (; edits >= 0; --edits) {
            m_reach = m_trace[std::size_t(edits)];
            const int k = int(x - y);
            const bool down = k == -edits || (k != edits && reach(k - 1) < reach(k + 1));
            const int from = down ? k + 1 : k - 1;
            const qsizetype fromX = edits == 0 ? 0 : reach(from);
            const qsizetype fromY = edits == 0 ? 0 : fromX - from;
            for (; x > fromX && y > fromY && m_was[x - 1] == m_is[y - 1]; --x, --y)
                steps.push_back(Step::Keep);
            if (edits == 0)
                break;
            steps.push_back(down ? Step::Add : Step::Remove);
            x = fromX;
            y = fromY;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const Lines& m_was;
    const Lines& m_is;
    std::vector<qsizetype> m_reach;
    std::vector<std::vector<qsizetype>> m_trace;
    int m_middle = 0;
};

} // namespace

QList<Difference> lineDiff(QStringView before, QStringView now, qsizetype most)
{
    Lines was = linesOf(before);
    Lines is = linesOf(now);
    qsizetype first = 0;
    while (first < std::min(was.size(), is.size()) && was[first] == is[first])
        ++first;
    was.remove(0, first);
    is.remove(0, first);
    while (!was.isEmpty() && !is.isEmpty() && was.last() == is.last()) {
        was.removeLast();
        is.removeLast();
    }
    std::vector<Step> steps = Path(was, is).steps();
    if (steps.empty()) {
        steps.assign(std::size_t(was.size()), Step::Remove);
        steps.insert(steps.end(), std::size_t(is.size()), Step::Add);
    }
    QList<Difference> found;
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Step step : steps) {
        if (found.size() >= most)
            break;
        if (step == Step::Remove)
            found.append({Change::Removed, QString::number(first + x + 1), was[x].toString(), {}});
        else if (step == Step::Add)
            found.append({Change::Added, QString::number(first + y + 1), {}, is[y].toString()});
        x += step != Step::Add;
        y += step != Step::Remove;
    }
    return found;
}

} // namespace desk::webhook
