// SPDX-License-Identifier: Apache-2.0
#include "app/core/simpleconditions.h"

#include "app/core/jsonedit.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Nobody writes more layers by hand, and each is read anew.
constexpr int maxLayers = 32;

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) { }

    bool object(JsonSpan span, int layer)
    {
        const auto members = membersOf(span);
        if (!members || layer > maxLayers)
            return false;
        return std::all_of(members->begin(), members->end(), [&](const JsonMember& member) {
            const JsonSpan value{span.start + member.start, member.length};
            if (member.key == "$and"_L1 || member.key == "$or"_L1)
                return group(value, member.key == "$or"_L1, layer);
            return !member.key.startsWith(u'$') && condition(member.key, value);
        });
    }

    QList<SimpleCondition> found;

private:
    [[nodiscard]] QStringView textOf(JsonSpan span) const { return m_text.mid(span.start, span.length); }

    [[nodiscard]] std::optional<QList<JsonMember>> membersOf(JsonSpan span) const
    {
        auto members = jsonMembers(textOf(span));
        return members && !hasDuplicates(*members) ? members : std::nullopt;
    }

    /// Alternatives are simple where there is one.
    bool group(JsonSpan span, bool alternatives, int layer)
    {
        const auto elements = jsonElements(textOf(span));
        if (!elements || (alternatives && elements->size() != 1))
            return false;
        return std::all_of(elements->begin(), elements->end(), [&](const JsonSpan& element) {
            return object({span.start + element.start, element.length}, layer + 1);
        });
    }

    bool condition(const QString& field, JsonSpan span)
    {
        const auto members = membersOf(span);
        if (!members)
            return false;
        SimpleCondition one{field, {}, {}, span, {}};
        for (const JsonMember& member : *members) {
            const JsonSpan value{span.start + member.start, member.length};
            // Early writers padded a regex with it: docs/protocol.md 4.2.
            if (member.key == "$options"_L1 && textOf(value) == "null"_L1)
                continue;
            const auto operand = jsonStringValue(textOf(value));
            if (!operand || !one.op.isEmpty())
                return false;
            one.op = member.key;
            one.operand = *operand;
            one.literal = value;
        }
        found.append(one);
        return !one.op.isEmpty();
    }

    QStringView m_text;
};

} // namespace

std::optional<QList<SimpleCondition>> simpleConditions(const QString& text)
{
    if (text.trimmed().isEmpty())
        return QList<SimpleCondition>();
    Reader reader(text);
    if (!reader.object({0, text.size()}, 0))
        return std::nullopt;
    return reader.found;
}

} // namespace desk
