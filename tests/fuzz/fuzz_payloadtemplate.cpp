// SPDX-License-Identifier: Apache-2.0
// Without values a payload renders to itself; its parts cover it without gaps. What is said of it stands inside of it.
// With values, each is where it is said to be, and no value that stands in a JSON string can break out of it.
#include "app/core/jsontext.h"
#include "app/core/payloadlint.h"

#include <cstdint>
#include <cstdlib>

using namespace desk;

namespace {

void lint(const QString& source)
{
    using enum Destination;
    const Event event = eventOfType(QStringLiteral("ADD_ARTIFACT_ALIAS"), {});
    for (const Destination destination : {Other, GitHubDispatch, Slack, TeamsConnector, TeamsWorkflow, Discord}) {
        for (const Problem& problem : lintPayload(source, {event, {QStringLiteral("KEY")}, destination})) {
            if (problem.position < -1 || problem.position > source.size() || problem.length < 0
                || (problem.position >= 0 && problem.position + problem.length > source.size()))
                std::abort();
        }
    }
}

VariableValues allOf(const PayloadTemplate& parsed, const QString& value)
{
    VariableValues values;
    for (const QString& name : variables(parsed))
        values.insert(name, value);
    return values;
}

void renderWith(const PayloadTemplate& parsed, const QString& value)
{
    const RenderedPayload rendered = render(parsed, allOf(parsed, value));
    qsizetype at = 0;
    qsizetype next = 0;
    bool allInStrings = true;
    for (const TemplatePart& part : parsed.parts) {
        if (part.kind == TemplatePart::Kind::Literal) {
            at += part.text.size();
            continue;
        }
        const QString expected = part.insideJsonString ? jsonEscaped(value) : value;
        const RenderedValue& said = rendered.values.at(next++);
        if (said.name != part.text || said.start != at || said.length != expected.size()
            || QStringView(rendered.text).mid(at, said.length) != expected)
            std::abort();
        at += said.length;
        allInStrings = allInStrings && part.insideJsonString;
    }
    if (at != rendered.text.size() || next != rendered.values.size() || !rendered.unresolved.isEmpty())
        std::abort();
    if (allInStrings && isJson(render(parsed, allOf(parsed, QStringLiteral("x"))).text) && !isJson(rendered.text))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const PayloadTemplate parsed = parseTemplate(source);
    qsizetype at = 0;
    for (const TemplatePart& part : parsed.parts) {
        if (part.start != at || part.length <= 0)
            std::abort();
        at += part.length;
    }
    if (at != source.size() || render(parsed, {}).text != source)
        std::abort();
    for (const QString& value : {QString(), QStringLiteral("\"\\\n"), QStringLiteral("${a}\\"), source.left(60)})
        renderWith(parsed, value);
    if (withStandIns(parsed).size() != source.size())
        std::abort();
    lint(source);
    return 0;
}
