// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/validate.h"

#include "app/sandbox/graphql/overlap.h"
#include "app/sandbox/graphql/valuerules.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

constexpr std::size_t maxProblems = 50;

/// Cycles and depth first: every later rule follows spreads and may then do so without care.
class ShapeCheck {
public:
    ShapeCheck(const Document& document, int maxDepth) : m_document(document), m_maxDepth(maxDepth) { }

    std::optional<Problem> run()
    {
        for (const Fragment& fragment : m_document.fragments) {
            if (m_problem)
                break;
            (void)depthOf(fragment, fragment.at);
        }
        for (const Operation& operation : m_document.operations) {
            if (m_problem)
                break;
            if (depthOf(operation.selections) > m_maxDepth)
                tooDeep(operation.at);
        }
        return m_problem;
    }

private:
    void tooDeep(Location at)
    {
        if (!m_problem)
            m_problem = Problem{u"The document selects deeper than %1 levels."_s.arg(m_maxDepth), {at}};
    }

    int depthOf(const std::vector<Selection>& selections)
    {
        int depth = 0;
        for (const Selection& selection : selections) {
            if (m_problem)
                return 0;
            int here = 0;
            if (selection.kind == Selection::Kind::Spread) {
                const Fragment* fragment = m_document.fragment(selection.name);
                here = fragment ? depthOf(*fragment, selection.at) : 0;
            } else {
                here = 1 + depthOf(selection.selections);
            }
            depth = std::max(depth, here);
        }
        return depth;
    }

    int depthOf(const Fragment& fragment, Location at)
    {
        if (m_open.contains(fragment.name)) {
            m_problem = Problem{u"Cannot spread fragment \"%1\" within itself."_s.arg(fragment.name), {at}};
            return 0;
        }
        const auto known = m_depths.constFind(fragment.name);
        if (known != m_depths.constEnd())
            return *known;
        if (m_open.size() >= m_maxDepth) {
            tooDeep(at);
            return 0;
        }
        m_open.insert(fragment.name);
        const int depth = 1 + depthOf(fragment.selections);
        m_open.remove(fragment.name);
        m_depths.insert(fragment.name, depth);
        if (depth > m_maxDepth)
            tooDeep(at);
        return depth;
    }

    const Document& m_document;
    int m_maxDepth;
    QSet<QString> m_open;
    QHash<QString, int> m_depths;
    std::optional<Problem> m_problem;
};

class Validator {
public:
    Validator(const Schema& schema, const Document& document, ValidationRules rules)
        : m_schema(schema), m_document(document), m_rules(rules), m_values(schema, m_problems),
          m_overlap(schema, document, m_problems)
    {
    }

    std::vector<Problem> run()
    {
        names();
        for (const Fragment& fragment : m_document.fragments)
            this->fragment(fragment);
        for (const Operation& operation : m_document.operations)
            this->operation(operation);
        if (m_rules.unusedFragments) {
            for (const Fragment& fragment : m_document.fragments) {
                if (!m_usedFragments.contains(fragment.name))
                    report(u"Fragment \"%1\" is never used."_s.arg(fragment.name), fragment.at);
            }
        }
        if (m_problems.size() > maxProblems)
            m_problems.resize(maxProblems);
        return m_problems;
    }

private:
    void report(const QString& message, Location at) { m_problems.push_back({message, {at}}); }

    void names()
    {
        QSet<QString> operations;
        for (const Operation& operation : m_document.operations) {
            if (operation.name.isEmpty() && m_document.operations.size() > 1)
                report(u"This anonymous operation must be the only defined operation."_s, operation.at);
            if (!operation.name.isEmpty() && operations.contains(operation.name))
                report(u"There can be only one operation named \"%1\"."_s.arg(operation.name), operation.at);
            operations.insert(operation.name);
        }
        QSet<QString> fragments;
        for (const Fragment& fragment : m_document.fragments) {
            if (fragments.contains(fragment.name))
                report(u"There can be only one fragment named \"%1\"."_s.arg(fragment.name), fragment.at);
            fragments.insert(fragment.name);
        }
    }

    /// The type a fragment is on; reports one that is unknown or has no fields.
    const TypeDef* condition(const QString& name, const QString& label, Location at)
    {
        const TypeDef* type = m_schema.type(name);
        if (!type)
            report(u"Unknown type \"%1\"."_s.arg(name), at);
        else if (!type->isComposite())
            report(u"%1 cannot condition on non composite type \"%2\"."_s.arg(label, name), at);
        return type && type->isComposite() ? type : nullptr;
    }

    void fragment(const Fragment& fragment)
    {
        Uses& uses = m_fragmentUses[fragment.name];
        m_values.directives(fragment.directives, u"FRAGMENT_DEFINITION"_s, uses);
        const TypeDef* type = condition(fragment.typeCondition, u"Fragment \"%1\""_s.arg(fragment.name), fragment.at);
        selections(fragment.selections, type, uses);
    }

    void operation(const Operation& operation)
    {
        static const QStringList words{u"query"_s, u"mutation"_s, u"subscription"_s};
        const QString word = words.at(static_cast<int>(operation.kind));
        const TypeDef* root = m_schema.type(m_schema.rootType(operation.kind));
        if (!root)
            report(u"Schema is not configured to execute %1 operation."_s.arg(word), operation.at);
        Uses uses;
        m_values.directives(operation.directives, word.toUpper(), uses);
        selections(operation.selections, root, uses);
        variables(operation, uses);
    }

    void selections(const std::vector<Selection>& list, const TypeDef* parent, Uses& uses)
    {
        m_overlap.selections(list, parent);
        for (const Selection& selection : list) {
            if (m_problems.size() > maxProblems)
                return;
            switch (selection.kind) {
            case Selection::Kind::Field:
                field(selection, parent, uses);
                break;
            case Selection::Kind::Spread:
                spread(selection, parent, uses);
                break;
            case Selection::Kind::Inline:
                inlineFragment(selection, parent, uses);
                break;
            }
        }
    }

    void field(const Selection& selection, const TypeDef* parent, Uses& uses)
    {
        const FieldDef* def = parent ? m_schema.field(*parent, selection.name) : nullptr;
        if (parent && !def)
            report(u"Cannot query field \"%1\" on type \"%2\"."_s.arg(selection.name, parent->name), selection.at);
        const QString owner = u"field \"%1.%2\""_s.arg(parent ? parent->name : QString(), selection.name);
        m_values.directives(selection.directives, u"FIELD"_s, uses);
        m_values.arguments(selection.arguments, def ? &def->arguments : nullptr, owner, selection.at, uses);
        const TypeDef* type = def ? m_schema.type(def->type.innermost()) : nullptr;
        if (type && !type->isComposite() && !selection.selections.empty())
            report(u"Field \"%1\" must not have a selection since type \"%2\" has no subfields."_s.arg(
                       selection.name, def->type.text()),
                selection.at);
        else if (type && type->isComposite() && selection.selections.empty())
            report(
                u"Field \"%1\" of type \"%2\" must have a selection of subfields. Did you mean \"%1 { ... }\"?"_s.arg(
                    selection.name, def->type.text()),
                selection.at);
        else if (!selection.selections.empty())
            selections(selection.selections, type, uses);
    }

    void spread(const Selection& selection, const TypeDef* parent, Uses& uses)
    {
        m_values.directives(selection.directives, u"FRAGMENT_SPREAD"_s, uses);
        uses.spreads.push_back({selection.name, selection.at});
        const Fragment* fragment = m_document.fragment(selection.name);
        if (!fragment)
            return report(u"Unknown fragment \"%1\"."_s.arg(selection.name), selection.at);
        const TypeDef* type = m_schema.type(fragment->typeCondition);
        if (parent && type && type->isComposite() && !m_schema.overlap(parent->name, type->name))
            report(
                u"Fragment \"%1\" cannot be spread here as objects of type \"%2\" can never be of type \"%3\"."_s.arg(
                    selection.name, parent->name, type->name),
                selection.at);
    }

    void inlineFragment(const Selection& selection, const TypeDef* parent, Uses& uses)
    {
        m_values.directives(selection.directives, u"INLINE_FRAGMENT"_s, uses);
        const TypeDef* type = selection.typeCondition.isEmpty()
            ? parent
            : condition(selection.typeCondition, u"Fragment"_s, selection.at);
        if (parent && type && !m_schema.overlap(parent->name, type->name))
            report(u"Fragment cannot be spread here as objects of type \"%1\" can never be of type \"%2\"."_s.arg(
                       parent->name, type->name),
                selection.at);
        selections(selection.selections, type, uses);
    }

    void follow(const Uses& uses, QSet<QString>& visited, std::vector<const Uses*>& out)
    {
        out.push_back(&uses);
        for (const SpreadUse& spread : uses.spreads) {
            const auto found = m_fragmentUses.constFind(spread.name);
            if (found == m_fragmentUses.constEnd() || visited.contains(spread.name))
                continue;
            visited.insert(spread.name);
            follow(*found, visited, out);
        }
    }

    void variables(const Operation& operation, const Uses& own)
    {
        QHash<QString, const VariableDefinition*> defined;
        for (const VariableDefinition& variable : operation.variables) {
            if (defined.contains(variable.name))
                report(u"There can be only one variable named \"$%1\"."_s.arg(variable.name), variable.at);
            defined.insert(variable.name, &variable);
            definition(variable);
        }
        std::vector<const Uses*> all;
        QSet<QString> visited;
        follow(own, visited, all);
        m_usedFragments.unite(visited);
        QSet<QString> used;
        const QString place = operation.name.isEmpty() ? QString() : u" by operation \"%1\""_s.arg(operation.name);
        for (const Uses* uses : all) {
            for (const VariableUse& use : uses->variables) {
                used.insert(use.name);
                const VariableDefinition* variable = defined.value(use.name);
                if (!variable)
                    report(u"Variable \"$%1\" is not defined%2."_s.arg(use.name, place), use.at);
                else if (m_schema.type(variable->type.innermost()) && !ValueRules::allowed(*variable, use))
                    report(u"Variable \"$%1\" of type \"%2\" used in position expecting type \"%3\"."_s.arg(
                               use.name, variable->type.text(), use.type->text()),
                        use.at);
            }
        }
        for (const VariableDefinition& variable : operation.variables) {
            if (m_rules.unusedVariables && !used.contains(variable.name))
                report(u"Variable \"$%1\" is never used."_s.arg(variable.name), variable.at);
        }
    }

    void definition(const VariableDefinition& variable)
    {
        Uses none;
        m_values.directives(variable.directives, u"VARIABLE_DEFINITION"_s, none);
        const TypeDef* type = m_schema.type(variable.type.innermost());
        if (!type)
            return report(u"Unknown type \"%1\"."_s.arg(variable.type.innermost()), variable.type.at);
        if (!type->isInput())
            return report(
                u"Variable \"$%1\" cannot be non-input type \"%2\"."_s.arg(variable.name, variable.type.text()),
                variable.type.at);
        if (variable.defaultValue)
            m_values.value(*variable.defaultValue, variable.type, false, none);
    }

    const Schema& m_schema;
    const Document& m_document;
    ValidationRules m_rules;
    std::vector<Problem> m_problems;
    ValueRules m_values;
    OverlapCheck m_overlap;
    QHash<QString, Uses> m_fragmentUses;
    QSet<QString> m_usedFragments;
};

} // namespace

std::vector<Problem> validate(const Schema& schema, const Document& document, ValidationRules rules)
{
    if (auto problem = ShapeCheck(document, rules.depth).run())
        return {*std::move(problem)};
    return Validator(schema, document, rules).run();
}

} // namespace desk::sandbox::graphql
