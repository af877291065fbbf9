// SPDX-License-Identifier: Apache-2.0
// Any bytes: parse, validate over a small schema, execute; nothing may crash, hang or run away.
#include "app/sandbox/graphql/executor.h"
#include "app/sandbox/graphql/validate.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

namespace {

const Schema& schema()
{
    static const Schema parsed = Schema::parse(uR"(
        type Query { me(id: ID, n: Int = 1, in: In): Person  any: [Thing!]  node(id: ID!): Node }
        type Mutation { set(input: In!): Person }
        interface Node { id: ID! }
        type Person implements Node { id: ID! name(short: Boolean): String friend: Person friends: [Person] }
        type Dog implements Node { id: ID! barks: Boolean mood: Mood }
        union Thing = Person | Dog
        enum Mood { GOOD BAD }
        input In { a: Int! b: [Mood!] c: In }
    )"_s)
                                     .value();
    return parsed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)Schema::parse(text);
    const Resolvers resolvers{
        {u"Query.me"_s,
            [](const Object&, const QJsonObject&, Context&) -> FieldResult {
                return Object{u"Person"_s, {{u"id"_s, 1}}, {}};
            }},
        {u"Person.friend"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult { return parent; }},
        {u"Query.any"_s,
            [](const Object&, const QJsonObject&, Context&) -> FieldResult {
                return std::vector<Node>{Object{u"Person"_s, {}, {}}, Object{u"Dog"_s, {{u"id"_s, u"d"_s}}, {}}};
            }},
    };
    Context context;
    const ExecutionResult result = Executor(schema(), resolvers, {10'000}).run({text, {{u"a"_s, 1}}, {}}, context);
    (void)result.toJson();
    return 0;
}
