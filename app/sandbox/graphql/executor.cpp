// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/executor.h"

#include "app/sandbox/graphql/introspection.h"
#include "app/sandbox/graphql/validate.h"
#include "app/sandbox/graphql/values.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

/// Selections that answer one response key, in the order they were met.
struct FieldGroup {
    QString key;
    std::vector<const Selection*> fields;
};

class Execution {
public:
    Execution(const Schema& schema, const Resolvers& resolvers, const Document& document, QJsonObject variables,
        Context& context, int maxFields)
        : m_schema(schema), m_resolvers(resolvers), m_document(document), m_variables(std::move(variables)),
          m_context(context), m_maxFields(maxFields)
    {
    }

    ExecutionResult run(const Operation& operation)
    {
        const TypeDef* root = m_schema.type(m_schema.rootType(operation.kind));
        m_result.executed = true;
        m_result.data = object(*root, Object{root->name, {}, {}}, {&operation.selections}, {});
        if (m_fields > m_maxFields)
            return refusal({Problem{u"The answer would have more than %1 fields."_s.arg(m_maxFields)}});
        return m_result;
    }

private:
    using Selections = std::vector<const std::vector<Selection>*>;

    void fail(const FieldError& error, const Selection& field, const QJsonArray& path)
    {
        m_result.errors.append(toJson(Problem{error.message, {field.at}, path, error.extensions}));
        if (m_result.httpStatus == 200)
            m_result.httpStatus = error.httpStatus;
    }

    [[nodiscard]] bool included(const std::vector<Directive>& directives) const
    {
        for (const Directive& directive : directives) {
            if (directive.name != u"skip" && directive.name != u"include")
                continue;
            const Argument* condition = find(directive.arguments, u"if"_s);
            const TypeRef boolean{u"Boolean"_s, {}, true, {}};
            const auto value = condition ? fromLiteral(m_schema, boolean, condition->value, m_variables) : std::nullopt;
            if (value && value->toBool() == (directive.name == u"skip"))
                return false;
        }
        return true;
    }

    void collect(const TypeDef& type, const std::vector<Selection>& selections, QSet<QString>& visited,
        std::vector<FieldGroup>& groups, QHash<QString, std::size_t>& index) const
    {
        const auto applies = [&](const QString& condition) {
            return condition.isEmpty() || m_schema.possibleTypes(condition).contains(type.name);
        };
        for (const Selection& selection : selections) {
            if (!included(selection.directives))
                continue;
            if (selection.kind == Selection::Kind::Field) {
                const auto known = index.constFind(selection.key());
                if (known != index.constEnd()) {
                    groups[*known].fields.push_back(&selection);
                } else {
                    index.insert(selection.key(), groups.size());
                    groups.push_back({selection.key(), {&selection}});
                }
            } else if (selection.kind == Selection::Kind::Inline) {
                if (applies(selection.typeCondition))
                    collect(type, selection.selections, visited, groups, index);
            } else if (!visited.contains(selection.name)) {
                visited.insert(selection.name);
                const Fragment* fragment = m_document.fragment(selection.name);
                if (fragment && applies(fragment->typeCondition))
                    collect(type, fragment->selections, visited, groups, index);
            }
        }
    }

    /// Nothing when a null that may not be one has to go further up; its error is already noted.
    std::optional<QJsonObject> object(
        const TypeDef& type, const Object& value, const Selections& selections, const QJsonArray& path)
    {
        std::vector<FieldGroup> groups;
        QHash<QString, std::size_t> index;
        QSet<QString> visited;
        for (const std::vector<Selection>* set : selections)
            collect(type, *set, visited, groups, index);
        QJsonObject out;
        for (const FieldGroup& group : groups) {
            QJsonArray here = path;
            here.append(group.key);
            const FieldDef* def = m_schema.field(type, group.fields.front()->name);
            if (!def)
                continue;
            if (++m_fields > m_maxFields)
                return {}; // everything above comes back here at once
            const std::optional<QJsonValue> answer = field(type, value, *def, group, here);
            if (!answer)
                return {};
            out.insert(group.key, *answer);
        }
        return out;
    }

    std::optional<QJsonValue> field(
        const TypeDef& type, const Object& parent, const FieldDef& def, const FieldGroup& group, const QJsonArray& path)
    {
        const Selection& first = *group.fields.front();
        if (def.name == u"__typename")
            return type.name;
        FieldResult resolved = resolve(type, parent, def, first);
        if (!resolved) {
            fail(resolved.error(), first, path);
            return def.type.nonNull ? std::nullopt : std::optional(QJsonValue());
        }
        return complete(type.name + u"."_s + def.name, def.type, *resolved, group, path);
    }

    FieldResult resolve(const TypeDef& type, const Object& parent, const FieldDef& def, const Selection& selection)
    {
        auto args = coerceArguments(m_schema, def.arguments, selection.arguments, m_variables, selection.at);
        if (!args)
            return fieldError(args.error().message, 400);
        if (isIntrospection(type, def.name))
            return introspect(m_schema, parent, def.name, *args);
        if (const Resolver* resolver = m_resolvers.find(type, def.name))
            return (*resolver)(parent, *args, m_context);
        return Node(parent.values.value(def.name));
    }

    std::optional<QJsonValue> complete(
        const QString& label, const TypeRef& type, const Node& node, const FieldGroup& group, const QJsonArray& path)
    {
        std::optional<QJsonValue> value;
        if (node.isNull()) {
            if (type.nonNull)
                fail({u"Cannot return null for non-nullable field %1."_s.arg(label)}, *group.fields.front(), path);
            else
                value = QJsonValue();
        } else if (type.isList()) {
            value = list(label, type.of.front(), node, group, path);
        } else {
            value = named(label, type, node, group, path);
        }
        return value || type.nonNull ? value : std::optional(QJsonValue());
    }

    std::optional<QJsonValue> list(
        const QString& label, const TypeRef& item, const Node& node, const FieldGroup& group, const QJsonArray& path)
    {
        std::vector<Node> wrapped;
        const auto* nodes = std::get_if<std::vector<Node>>(&node.value);
        const auto* json = std::get_if<QJsonValue>(&node.value);
        if (!nodes && !(json && json->isArray())) {
            fail({u"Expected a list for field %1."_s.arg(label)}, *group.fields.front(), path);
            return {};
        }
        if (!nodes) {
            const QJsonArray items = json->toArray();
            for (const QJsonValue& element : items)
                wrapped.emplace_back(element);
            nodes = &wrapped;
        }
        QJsonArray out;
        for (const Node& element : *nodes) {
            QJsonArray here = path;
            here.append(out.size());
            const auto one = complete(label, item, element, group, here);
            if (!one)
                return {};
            out.append(*one);
        }
        return QJsonValue(out);
    }

    std::optional<QJsonValue> named(
        const QString& label, const TypeRef& type, const Node& node, const FieldGroup& group, const QJsonArray& path)
    {
        const TypeDef* def = m_schema.type(type.name);
        const auto* json = std::get_if<QJsonValue>(&node.value);
        if (!def->isComposite()) {
            const auto leaf =
                json ? leafToJson(*def, *json) : tl::unexpected(u"%1 cannot represent an object"_s.arg(def->name));
            if (leaf)
                return *leaf;
            fail({leaf.error() + u"."_s}, *group.fields.front(), path);
            return {};
        }
        const auto* given = std::get_if<Object>(&node.value);
        const Object value = given ? *given : fromJson(*def, json ? json->toObject() : QJsonObject());
        const TypeDef* concrete = m_schema.type(value.type);
        if (!concrete || !m_schema.possibleTypes(def->name).contains(concrete->name)) {
            fail({u"Type \"%1\" of field %2 cannot be \"%3\"."_s.arg(def->name, label, value.type)},
                *group.fields.front(), path);
            return {};
        }
        Selections selections;
        for (const Selection* selection : group.fields)
            selections.push_back(&selection->selections);
        const auto out = object(*concrete, value, selections, path);
        return out ? std::optional(QJsonValue(*out)) : std::nullopt;
    }

    static Object fromJson(const TypeDef& type, const QJsonObject& json)
    {
        const QString named = json.value(u"__typename"_s).toString();
        return {named.isEmpty() && type.kind == TypeDef::Kind::Object ? type.name : named, json, {}};
    }

    const Schema& m_schema;
    const Resolvers& m_resolvers;
    const Document& m_document;
    const QJsonObject m_variables;
    Context& m_context;
    ExecutionResult m_result;
    int m_fields = 0;
    int m_maxFields;
};

} // namespace

bool Node::isNull() const
{
    const auto* json = std::get_if<QJsonValue>(&value);
    return json && (json->isNull() || json->isUndefined());
}

Resolvers::Resolvers(std::initializer_list<std::pair<QString, Resolver>> list)
{
    for (const auto& [name, resolver] : list)
        add(name, resolver);
}

const Resolver* Resolvers::find(const TypeDef& type, const QString& field) const
{
    auto found = m_map.constFind(type.name + u"."_s + field);
    for (auto name = type.interfaces.begin(); found == m_map.constEnd() && name != type.interfaces.end(); ++name)
        found = m_map.constFind(*name + u"."_s + field);
    return found == m_map.constEnd() ? nullptr : &*found;
}

QStringList Resolvers::unknownTo(const Schema& schema) const
{
    QStringList unknown;
    for (auto it = m_map.keyBegin(); it != m_map.keyEnd(); ++it) {
        const TypeDef* type = schema.type(it->section(u'.', 0, 0));
        if (!type || !type->field(it->section(u'.', 1)))
            unknown.append(*it);
    }
    unknown.sort();
    return unknown;
}

tl::expected<Request, Problem> readRequest(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(Problem{u"The body must be a JSON object with a member \"query\"."_s});
    const QJsonObject json = document.object();
    const QJsonValue query = json.value(u"query"_s);
    const QJsonValue variables = json.value(u"variables"_s);
    const QJsonValue name = json.value(u"operationName"_s);
    if (!query.isString())
        return tl::unexpected(Problem{u"Must provide query string."_s});
    if (!variables.isObject() && !variables.isNull() && !variables.isUndefined())
        return tl::unexpected(Problem{u"Variables must be a JSON object."_s});
    if (!name.isString() && !name.isNull() && !name.isUndefined())
        return tl::unexpected(Problem{u"The operation name must be a string."_s});
    return Request{query.toString(), variables.toObject(), name.toString()};
}

QJsonObject ExecutionResult::toJson() const
{
    QJsonObject json;
    if (executed)
        json.insert(u"data"_s, data ? QJsonValue(*data) : QJsonValue());
    if (!errors.isEmpty())
        json.insert(u"errors"_s, errors);
    return json;
}

ExecutionResult refusal(const std::vector<Problem>& problems, int httpStatus)
{
    ExecutionResult result;
    result.httpStatus = httpStatus;
    for (const Problem& problem : problems)
        result.errors.append(toJson(problem));
    return result;
}

ExecutionResult Executor::run(const Request& request, Context& context) const
{
    const auto document = parseDocument(request.query);
    if (!document)
        return refusal({document.error()});
    if (const std::vector<Problem> problems = validate(m_schema, *document); !problems.empty())
        return refusal(problems);
    const auto operation = selectOperation(*document, request.operationName);
    if (!operation)
        return refusal({operation.error()});
    const auto variables = coerceVariables(m_schema, **operation, request.variables);
    if (!variables)
        return refusal(variables.error());
    return Execution(m_schema, m_resolvers, *document, *variables, context, m_limits.fields).run(**operation);
}

} // namespace desk::sandbox::graphql
