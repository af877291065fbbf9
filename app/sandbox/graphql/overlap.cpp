// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/overlap.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

constexpr int maxWork = 400'000; // steps; a real document needs a few thousand

QMap<QString, QString> printed(const std::vector<Argument>& arguments)
{
    QMap<QString, QString> out;
    for (const Argument& argument : arguments) {
        Value value = argument.value;
        out.insert(argument.name, print(value));
    }
    return out;
}

} // namespace

bool OverlapCheck::spend()
{
    if (m_work < maxWork && ++m_work == maxWork)
        m_problems.push_back({u"The document has too many overlapping selections to be checked."_s});
    return m_work < maxWork;
}

const TypeDef* OverlapCheck::typeOf(const Entry& entry) const
{
    return entry.def ? m_schema.type(entry.def->type.innermost()) : nullptr;
}

void OverlapCheck::conflict(const Entry& one, const Entry& other, const QString& why)
{
    const QString key = one.field->key();
    if (m_reported.contains(key))
        return;
    m_reported.insert(key);
    m_problems.push_back(
        {u"Fields \"%1\" conflict because %2. Use different aliases on the fields to fetch both if this "
         "was intentional."_s.arg(key, why),
            {one.field->at, other.field->at}});
}

void OverlapCheck::collect(
    const std::vector<Selection>& selections, const TypeDef* parent, QSet<QString>& visited, Entries& out)
{
    for (const Selection& selection : selections) {
        if (!spend())
            return;
        if (selection.kind == Selection::Kind::Field) {
            out[selection.key()].push_back(
                {parent, &selection, parent ? m_schema.field(*parent, selection.name) : nullptr});
        } else if (selection.kind == Selection::Kind::Inline) {
            collect(selection.selections,
                selection.typeCondition.isEmpty() ? parent : m_schema.type(selection.typeCondition), visited, out);
        } else if (!visited.contains(selection.name)) {
            visited.insert(selection.name);
            if (const Fragment* fragment = m_document.fragment(selection.name))
                collect(fragment->selections, m_schema.type(fragment->typeCondition), visited, out);
        }
    }
}

void OverlapCheck::selections(const std::vector<Selection>& selections, const TypeDef* parent)
{
    Entries entries;
    QSet<QString> visited;
    collect(selections, parent, visited, entries);
    for (const std::vector<Entry>& group : std::as_const(entries)) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                if (m_work >= maxWork)
                    return;
                compare(group[i], group[j], false);
            }
        }
    }
}

void OverlapCheck::compare(const Entry& one, const Entry& other, bool exclusive)
{
    if (one.field == other.field || !spend())
        return;
    const bool apart = exclusive
        || (one.parent != other.parent && one.parent && other.parent && one.parent->kind == TypeDef::Kind::Object
            && other.parent->kind == TypeDef::Kind::Object);
    const auto pair = std::minmax(one.field, other.field);
    const auto known = m_compared.constFind({pair.first, pair.second});
    if (known != m_compared.constEnd() && (!*known || apart))
        return;
    m_compared.insert({pair.first, pair.second}, apart);
    if (!apart && one.field->name != other.field->name)
        return conflict(
            one, other, u"\"%1\" and \"%2\" are different fields"_s.arg(one.field->name, other.field->name));
    if (!apart && printed(one.field->arguments) != printed(other.field->arguments))
        return conflict(one, other, u"they have differing arguments"_s);
    if (one.def && other.def && !sameShape(one.def->type, other.def->type))
        return conflict(one, other,
            u"they return conflicting types \"%1\" and \"%2\""_s.arg(one.def->type.text(), other.def->type.text()));
    if (!one.field->selections.empty() && !other.field->selections.empty())
        compareSets(one, other, apart);
}

void OverlapCheck::compareSets(const Entry& one, const Entry& other, bool exclusive)
{
    Entries left;
    Entries right;
    QSet<QString> leftVisited;
    QSet<QString> rightVisited;
    collect(one.field->selections, typeOf(one), leftVisited, left);
    collect(other.field->selections, typeOf(other), rightVisited, right);
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        const auto match = right.constFind(it.key());
        if (match == right.constEnd())
            continue;
        for (const Entry& a : *it) {
            for (const Entry& b : *match) {
                if (m_work >= maxWork)
                    return;
                compare(a, b, exclusive);
            }
        }
    }
}

bool OverlapCheck::sameShape(const TypeRef& one, const TypeRef& other) const
{
    if (one.nonNull != other.nonNull || one.isList() != other.isList())
        return false;
    if (one.isList())
        return sameShape(one.of.front(), other.of.front());
    const TypeDef* a = m_schema.type(one.name);
    const TypeDef* b = m_schema.type(other.name);
    return !a || !b || (a->isComposite() && b->isComposite()) || a == b;
}

} // namespace desk::sandbox::graphql
