// SPDX-License-Identifier: Apache-2.0
#include "app/core/payloadtemplate.h"

#include "app/core/jsontext.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

constexpr QLatin1StringView metadataPrefix{"artifact_metadata."};

bool isVariableName(QStringView name)
{
    // A metadata key is the user's own, so anything but a brace, a quote or a line end goes.
    if (name.startsWith(metadataPrefix)) {
        const QStringView key = name.mid(metadataPrefix.size());
        return !key.isEmpty() && !key.contains(u'"') && !key.contains(u'\n') && !key.contains(u'$');
    }
    if (name.isEmpty() || !isNameStart(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// Follows whether the text so far ends inside a JSON string literal.
class StringState {
public:
    void feed(QStringView text)
    {
        for (const QChar c : text) {
            if (m_escaped)
                m_escaped = false;
            else if (m_inside && c == u'\\')
                m_escaped = true;
            else if (c == u'"')
                m_inside = !m_inside;
        }
    }
    [[nodiscard]] bool inside() const { return m_inside; }

private:
    bool m_inside = false;
    bool m_escaped = false;
};

void appendLiteral(PayloadTemplate& result, StringState& state, qsizetype start, qsizetype end)
{
    if (end <= start)
        return;
    const QString text = result.source.mid(start, end - start);
    result.parts.append({TemplatePart::Kind::Literal, text, start, end - start, state.inside()});
    state.feed(text);
}

} // namespace

PayloadTemplate parseTemplate(const QString& source)
{
    PayloadTemplate result{source, {}};
    StringState state;
    qsizetype literalStart = 0;
    for (qsizetype at = source.indexOf("${"_L1); at >= 0; at = source.indexOf("${"_L1, at)) {
        const qsizetype close = source.indexOf(u'}', at + 2);
        if (close < 0)
            break;
        const QStringView name = QStringView(source).mid(at + 2, close - at - 2);
        if (!isVariableName(name)) {
            at += 2;
            continue;
        }
        appendLiteral(result, state, literalStart, at);
        result.parts.append({TemplatePart::Kind::Variable, name.toString(), at, close + 1 - at, state.inside()});
        at = close + 1;
        literalStart = at;
    }
    appendLiteral(result, state, literalStart, source.size());
    return result;
}

QStringList variables(const PayloadTemplate& payload)
{
    QStringList names;
    for (const TemplatePart& part : payload.parts) {
        if (part.kind == TemplatePart::Kind::Variable && !names.contains(part.text))
            names.append(part.text);
    }
    return names;
}

RenderedPayload render(const PayloadTemplate& payload, const VariableValues& values)
{
    RenderedPayload result;
    for (const TemplatePart& part : payload.parts) {
        if (part.kind == TemplatePart::Kind::Literal) {
            result.text += part.text;
            continue;
        }
        const qsizetype start = result.text.size();
        const auto value = values.constFind(part.text);
        if (value != values.constEnd())
            result.text += part.insideJsonString ? jsonEscaped(*value) : *value;
        else
            result.text += QStringView(payload.source).mid(part.start, part.length);
        if (value == values.constEnd() && !result.unresolved.contains(part.text))
            result.unresolved.append(part.text);
        result.values.append({part.text, start, result.text.size() - start});
    }
    return result;
}

} // namespace desk
