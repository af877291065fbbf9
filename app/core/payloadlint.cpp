// SPDX-License-Identifier: Apache-2.0
#include "app/core/payloadlint.h"

#include "app/core/variables.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView metadataPrefix{"artifact_metadata."};

QList<Problem> jsonProblems(const PayloadTemplate& payload)
{
    const QString text = withStandIns(payload);
    Problem problem{Field::Payload, Rule::NotJson, Problem::Severity::Error, {}};
    problem.position = jsonErrorAt(text, &problem.detail);
    if (problem.position >= 0)
        return {problem};
    if (!QJsonDocument::fromJson(text.toUtf8()).isObject())
        return {{Field::Payload, Rule::NotJsonObject}};
    return {};
}

bool isSecret(const QString& name, const QStringList& secretNames)
{
    return secretNames.contains(name) || (name == "ACCESS_TOKEN"_L1 && !secretNames.isEmpty());
}

std::optional<Rule> ruleOf(const QString& name, const PayloadUse& use)
{
    switch (variableUse(name, use.event, use.secretNames)) {
    case VariableUse::Unknown:
        return Rule::UnknownVariable;
    case VariableUse::AlwaysEmpty:
        return Rule::AlwaysEmpty;
    case VariableUse::Filled:
        break;
    }
    if (isSecret(name, use.secretNames))
        return Rule::SecretInBody;
    if (name.startsWith(metadataPrefix) && name.indexOf(u'.', metadataPrefix.size()) >= 0)
        return Rule::NotTopLevel;
    return std::nullopt;
}

QList<Problem> variableProblems(Field field, const PayloadTemplate& payload, const PayloadUse& use, bool isJson)
{
    QList<Problem> found;
    for (const TemplatePart& part : payload.parts) {
        if (part.kind != TemplatePart::Kind::Variable)
            continue;
        const auto add = [&](Rule rule) {
            found.append({field, rule, Problem::Severity::Warning, part.text, part.start, part.length});
        };
        if (const auto rule = ruleOf(part.text, use))
            add(*rule);
        if (isJson && !part.insideJsonString)
            add(Rule::MayBreakJson);
    }
    return found;
}

/// Of a control character inside of a string, in text that Qt takes for JSON; -1 where there is none.
qsizetype controlCharacterAt(QStringView json)
{
    bool inside = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char16_t c = json.at(at).unicode();
        if (c == u'"')
            inside = !inside;
        else if (inside && c == u'\\')
            ++at;
        else if (inside && c < 0x20)
            return at;
    }
    return -1;
}

} // namespace

QString withStandIns(const PayloadTemplate& payload)
{
    QString text;
    text.reserve(payload.source.size());
    for (const TemplatePart& part : payload.parts) {
        if (part.kind == TemplatePart::Kind::Literal)
            text += part.text;
        else if (part.insideJsonString)
            text += QString(part.length, variableStandIn);
        else if (part.length < 300)
            text += u'1' + QString(part.length - 1, u'0');
        else
            text += u"0."_s + QString(part.length - 2, u'0'); // no number is too long that is 0
    }
    return text;
}

qsizetype jsonErrorAt(const QString& text, QString* message)
{
    QJsonParseError parse;
    const QByteArray bytes = text.toUtf8();
    (void)QJsonDocument::fromJson(bytes, &parse);
    if (parse.error == QJsonParseError::NoError)
        return controlCharacterAt(text);
    if (message)
        *message = parse.errorString();
    return std::min(QString::fromUtf8(bytes.left(parse.offset)).size(), text.size());
}

QList<Problem> lintPayload(const QString& payload, const PayloadUse& use)
{
    if (payload.trimmed().isEmpty())
        return {};
    const PayloadTemplate parsed = parseTemplate(payload);
    return jsonProblems(parsed) + variableProblems(Field::Payload, parsed, use, true)
        + destinationProblems(parsed, use.destination);
}

QList<Problem> lintText(Field field, const QString& text, const PayloadUse& use)
{
    return variableProblems(field, parseTemplate(text), use, false);
}

} // namespace desk
