// SPDX-License-Identifier: Apache-2.0
// Runs a request over resolvers, synchronously, and answers in the shape of docs/protocol.md 1.5.
#pragma once

#include "app/sandbox/graphql/schema.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <any>
#include <functional>
#include <initializer_list>
#include <variant>

namespace desk::sandbox::graphql {

/// An object of the answer. A field is answered by its resolver, else by the member of `values` with its name, else
/// null. A JSON object in `values` where the schema wants an object becomes one; behind an interface or union it names
/// its type in a member "__typename".
struct Object {
    QString type; ///< the concrete type: decides fragments, answers __typename
    QJsonObject values{};
    std::any payload{}; ///< what the resolvers of this type read
};

/// What a resolver returns: a leaf or null, an object, or a list of either.
struct Node {
    std::variant<QJsonValue, Object, std::vector<Node>> value;

    Node() = default; // null
    Node(std::nullptr_t) { }
    Node(const QJsonValue& json) : value(json) { }
    Node(const QJsonArray& json) : value(QJsonValue(json)) { }
    Node(const QJsonObject& json) : value(QJsonValue(json)) { }
    Node(const QString& text) : value(QJsonValue(text)) { }
    Node(bool flag) : value(QJsonValue(flag)) { }
    Node(int number) : value(QJsonValue(number)) { }
    Node(qint64 number) : value(QJsonValue(number)) { }
    Node(double number) : value(QJsonValue(number)) { }
    Node(Object object) : value(std::move(object)) { }
    Node(std::vector<Node> list) : value(std::move(list)) { }
    Node(const char*) = delete;

    [[nodiscard]] bool isNull() const;
};

/// `httpStatus` other than 200 becomes the status of the whole answer; the first such error decides.
struct FieldError {
    QString message;
    int httpStatus = 200;
    QJsonObject extensions{};
};

using FieldResult = tl::expected<Node, FieldError>;

[[nodiscard]] inline tl::unexpected<FieldError> fieldError(const QString& message, int httpStatus = 200)
{
    return tl::unexpected(FieldError{message, httpStatus, {}});
}

/// What one request carries to its resolvers (who asks, which store); derive from it and cast back.
class Context {
public:
    Context() = default;
    Context(const Context&) = default;
    Context& operator=(const Context&) = default;
    virtual ~Context() = default;
};

/// `args` are coerced, with the schema's defaults filled in; an argument that was not given is absent, not null.
using Resolver = std::function<FieldResult(const Object& parent, const QJsonObject& args, Context& context)>;

/// Resolvers by "Type.field". One for an interface's field serves every type that implements it and has no own one.
class Resolvers {
public:
    Resolvers() = default;
    Resolvers(std::initializer_list<std::pair<QString, Resolver>> list);

    void add(const QString& typeAndField, Resolver resolver) { m_map.insert(typeAndField, std::move(resolver)); }
    [[nodiscard]] const Resolver* find(const TypeDef& type, const QString& field) const;

    /// Names that the schema does not have: empty unless somebody mistyped one.
    [[nodiscard]] QStringList unknownTo(const Schema& schema) const;

private:
    QHash<QString, Resolver> m_map;
};

struct Request {
    QString query;
    QJsonObject variables{};
    QString operationName{};
};

/// The body of a POST (docs/protocol.md 1.1); `variables` and `operationName` may be missing or null.
[[nodiscard]] tl::expected<Request, Problem> readRequest(const QByteArray& body);

struct ExecutionResult {
    bool executed = false; ///< false: refused before any field was resolved, so there is no `data` at all
    std::optional<QJsonObject> data{}; ///< nothing when a null went up to the root
    QJsonArray errors{};
    int httpStatus = 200;

    [[nodiscard]] QJsonObject toJson() const;
};

/// An answer that refuses a request.
[[nodiscard]] ExecutionResult refusal(const std::vector<Problem>& problems, int httpStatus = 400);

struct ExecutionLimits {
    int fields = 1'000'000; ///< in one answer
};

class Executor {
public:
    /// Both must outlive the executor.
    Executor(const Schema& schema, const Resolvers& resolvers, ExecutionLimits limits = {})
        : m_schema(schema), m_resolvers(resolvers), m_limits(limits)
    {
    }

    /// Parse, validate, choose the operation, coerce the variables, execute. Fields of a mutation run in their order.
    [[nodiscard]] ExecutionResult run(const Request& request, Context& context) const;

private:
    const Schema& m_schema;
    const Resolvers& m_resolvers;
    ExecutionLimits m_limits;
};

} // namespace desk::sandbox::graphql
