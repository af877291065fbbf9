// SPDX-License-Identifier: Apache-2.0
// Python's part of copyas.h.
#include "app/webhook/copytext.h"

#include "app/wire/requestbuilder.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

/// The inside of a bytes literal in double quotes.
QString escapedBytes(const QByteArray& bytes)
{
    QString text;
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            text += u'\\' + QString(QLatin1Char(c));
        else if (c == '\n')
            text += u"\\n"_s;
        else if (c >= 0x20 && c < 0x7f)
            text += QLatin1Char(c);
        else
            text += u"\\x%1"_s.arg(uint(uchar(c)), 2, 16, QChar(u'0'));
    }
    return text;
}

QString literal(const QByteArray& bytes)
{
    return u"b\""_s + escapedBytes(bytes) + u'"';
}

/// A line of the text a line of the program.
QStringList literals(const QByteArray& bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(literal(bytes.sliced(at, next - at)));
        at = next;
    }
    return lines;
}

QString bodyExpression(const CopyRequest& request)
{
    QStringList lines;
    for (const CopyPart& part : request.body) {
        const QString variable = part.kind == CopyPart::Kind::Token ? u"token"_s : u"key"_s;
        if (part.kind == CopyPart::Kind::Text)
            lines.append(literals(part.text));
        else
            lines.append(part.insideJsonString ? QString(u"json_escaped("_s + variable + u')') : variable);
    }
    if (lines.isEmpty())
        return u"b\"\""_s;
    return u"(\n    "_s + lines.join(u"\n    + "_s) + u"\n)"_s;
}

const auto jsonFunction = uR"py(

def json_escaped(value):
    short = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

    def one(char):
        control = ord(char) < 0x20 or char == "\ufeff"
        return short.get(char) or ("\\u%04x" % ord(char) if control else char)

    return "".join(map(one, value.decode())).encode()

)py"_s;

QString headerLine(const wire::Header& header)
{
    return u"connection.putheader("_s + literal(header.name) + u", "_s + literal(header.value) + u")\n"_s;
}

QString environmentText(const QByteArray& variable)
{
    return u"os.environ[\""_s + QString::fromLatin1(variable) + u"\"]"_s;
}

QString headerLine(const CopyHeader& header)
{
    QStringList parts;
    for (const CopyPart& part : header.value) {
        if (part.kind == CopyPart::Kind::Text)
            parts.append(literal(part.text));
        else if (part.kind == CopyPart::Kind::Typed)
            parts.append(QString(environmentText(part.text) + u".encode()"_s));
        else
            parts.append(part.kind == CopyPart::Kind::Token ? u"token"_s : u"key"_s);
    }
    const QString value = parts.isEmpty() ? literal({}) : parts.join(u" + "_s);
    return u"connection.putheader("_s + literal(header.name) + u", "_s + value + u")\n"_s;
}

QString targetExpression(const QByteArray& target)
{
    QStringList parts;
    for (const CopyPart& part : urlParts(target))
        parts.append(part.kind == CopyPart::Kind::Text ? QString(u'"' + escapedBytes(part.text) + u'"')
                                                       : environmentText(part.text));
    return parts.join(u" + "_s);
}

template <typename Headers>
QString headerLines(const Headers& headers)
{
    QString text;
    for (const auto& header : headers)
        text += headerLine(header);
    return text;
}

QString secretLine(const QString& name, const QString& variable, const std::optional<QString>& secret)
{
    QString line = name + u" = os.environ[\""_s + variable + u"\"].encode()"_s;
    if (secret)
        line += u"  # the value of "_s + commentText(*secret);
    return line + u'\n';
}

QString connectionLine(const wire::Endpoint& to)
{
    return u"connection = http.client."_s + (to.tls ? u"HTTPSConnection"_s : u"HTTPConnection"_s) + u"(\""_s
        + escapedBytes(to.host.toLatin1()) + u"\", "_s + QString::number(to.port) + u", timeout=30)\n"_s
        + u"connection.putrequest(\"POST\", "_s + targetExpression(to.target)
        + u", skip_host=True, skip_accept_encoding=True)\n"_s;
}

} // namespace

QString pythonProgram(const CopyRequest& request)
{
    const wire::Endpoint to = wire::endpoint(request.url).value_or(wire::Endpoint());
    QString text = u"#!/usr/bin/env python3\n# Sends one webhook request.\n"_s
        + (request.key ? u"import base64\nimport hashlib\nimport hmac\n"_s : u""_s)
        + u"import http.client\nimport os\nimport sys\n"_s + (escapesSecrets(request) ? jsonFunction : u"\n"_s);
    if (usesToken(request))
        text += secretLine(u"token"_s, u"ACCESS_TOKEN"_s, request.token);
    if (usesKey(request))
        text += secretLine(u"key"_s, u"SIGNING_SECRET"_s, request.key);
    text += u"body = "_s + bodyExpression(request) + u"\n\n"_s + connectionLine(to)
        + headerLine({"Host", to.hostHeader}) + headerLines(ruleHeaders());
    if (request.token)
        text += u"connection.putheader(b\"Authorization\", b\"Bearer \" + token)\n"_s;
    if (request.key)
        text += u"connection.putheader(\n    b\"X-Wandb-Signature\", base64.b64encode(hmac.digest(key, body, "
                u"hashlib.sha256))\n)\n"_s;
    text += headerLines(request.headers) + u"connection.putheader(b\"Content-Length\", str(len(body)).encode())\n"_s
        + headerLine({"Connection", "close"}) + u"connection.endheaders(body)\n\n"_s
        + u"answer = connection.getresponse()\nprint(answer.status, answer.reason, file=sys.stderr)\n"_s
        + u"sys.stdout.buffer.write(answer.read())\n"_s;
    return text;
}

} // namespace desk::webhook
