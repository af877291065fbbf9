// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/jsondiff.h"

#include "app/core/jsontext.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64; ///< below, values are compared as text: each level is read again by the one above

QString inside(const QString& path, const QString& key)
{
    static const QRegularExpression word(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return word.match(key).hasMatch() ? QString(path + u'.' + key) : QString(path + u'[' + jsonQuoted(key) + u']');
}

QString inside(const QString& path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

/// Key and text of each member, the last of a repeated key, by key.
using Members = QMap<QString, QStringView>;
Members membersOf(QStringView object, const QList<JsonMember>& list)
{
    Members members;
    for (const JsonMember& member : list)
        members.insert(member.key, object.sliced(member.start, member.length));
    return members;
}

QList<QStringView> elementsOf(QStringView array, const QList<JsonSpan>& list)
{
    QList<QStringView> elements;
    for (const JsonSpan& span : list)
        elements.append(array.sliced(span.start, span.length));
    return elements;
}

class Walk {
public:
    explicit Walk(qsizetype most) : m_most(most) { }

    void values(const QString& path, QStringView before, QStringView now, int depth)
    {
        if (before == now || isFull())
            return;
        if (depth < deepest && (objects(path, before, now, depth) || arrays(path, before, now, depth)))
            return;
        const auto left = jsonStringValue(before);
        if (left && left == jsonStringValue(now))
            return;
        add({Change::Changed, path, before.toString(), now.toString()});
    }

    QList<Difference> found;

private:
    [[nodiscard]] bool isFull() const { return found.size() >= m_most; }
    void add(Difference difference)
    {
        if (!isFull())
            found.append(std::move(difference));
    }

    bool objects(const QString& path, QStringView before, QStringView now, int depth)
    {
        if (!before.startsWith(u'{') || !now.startsWith(u'{'))
            return false;
        const auto left = jsonMembers(before);
        const auto right = jsonMembers(now);
        if (!left || !right)
            return false;
        const Members was = membersOf(before, *left);
        const Members is = membersOf(now, *right);
        for (auto it = was.begin(); it != was.end() && !isFull(); ++it) {
            if (const auto other = is.find(it.key()); other != is.end())
                values(inside(path, it.key()), it.value(), other.value(), depth + 1);
            else
                add({Change::Removed, inside(path, it.key()), it.value().toString(), {}});
        }
        for (auto it = is.begin(); it != is.end() && !isFull(); ++it) {
            if (!was.contains(it.key()))
                add({Change::Added, inside(path, it.key()), {}, it.value().toString()});
        }
        return true;
    }

    bool arrays(const QString& path, QStringView before, QStringView now, int depth)
    {
        if (!before.startsWith(u'[') || !now.startsWith(u'['))
            return false;
        const auto left = jsonElements(before);
        const auto right = jsonElements(now);
        if (!left || !right)
            return false;
        const QList<QStringView> was = elementsOf(before, *left);
        const QList<QStringView> is = elementsOf(now, *right);
        // What is the same at both ends is no difference, wherever it stands now.
        const qsizetype shorter = std::min(was.size(), is.size());
        qsizetype first = 0;
        while (first < shorter && was[first] == is[first])
            ++first;
        qsizetype last = 0;
        while (last < shorter - first && was[was.size() - 1 - last] == is[is.size() - 1 - last])
            ++last;
        const qsizetype both = shorter - last;
        for (qsizetype i = first; i < both && !isFull(); ++i)
            values(inside(path, i), was[i], is[i], depth + 1);
        for (qsizetype i = both; i < was.size() - last && !isFull(); ++i)
            add({Change::Removed, inside(path, i), was[i].toString(), {}});
        for (qsizetype i = both; i < is.size() - last && !isFull(); ++i)
            add({Change::Added, inside(path, i), {}, is[i].toString()});
        return true;
    }

    qsizetype m_most;
};

} // namespace

std::optional<QList<Difference>> jsonDiff(QStringView before, QStringView now, qsizetype most)
{
    if (!isJson(before) || !isJson(now))
        return std::nullopt;
    Walk walk(most);
    walk.values(u"$"_s, before.trimmed(), now.trimmed(), 0);
    return walk.found;
}

} // namespace desk::webhook
