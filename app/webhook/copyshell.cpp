// SPDX-License-Identifier: Apache-2.0
// The shell's part of copyas.h.
#include "app/webhook/copytext.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

/// Within single quotes a shell takes everything as it is, but for the quote itself.
QString quoted(const QByteArray& bytes)
{
    return u'\'' + QString::fromUtf8(bytes).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString variableOf(const CopyPart& part)
{
    switch (part.kind) {
    case CopyPart::Kind::Token:
        return u"$ACCESS_TOKEN"_s;
    case CopyPart::Kind::Key:
        return u"$SIGNING_SECRET"_s;
    case CopyPart::Kind::Typed:
        return QString(u'$' + QString::fromLatin1(part.text));
    case CopyPart::Kind::Text:
        break;
    }
    return {};
}

/// Words that the shell puts together.
QString wordOf(const QList<CopyPart>& parts)
{
    QString word;
    for (const CopyPart& part : parts)
        word += part.kind == CopyPart::Kind::Text ? quoted(part.text) : QString(u'"' + variableOf(part) + u'"');
    return word;
}

/// Words that the shell puts together; `escape` is a command that escapes its input for JSON, or its argument.
template <typename Escape>
QString bodyWord(const CopyRequest& request, Escape escape)
{
    if (request.body.isEmpty())
        return u"''"_s;
    QString word;
    for (const CopyPart& part : request.body) {
        const QString variable = u'"' + variableOf(part) + u'"';
        if (part.kind == CopyPart::Kind::Text)
            word += quoted(part.text);
        else
            word += part.insideJsonString ? escape(variable) : variable;
    }
    return word;
}

QString headerOption(const wire::Header& header)
{
    // curl takes "Name:" as "leave it out" and "Name;" as one without a value.
    return u"--header "_s
        + quoted(header.value.isEmpty() ? header.name + ';' : QByteArray(header.name + ": " + header.value));
}

QString headerOption(const CopyHeader& header)
{
    if (header.value.isEmpty())
        return headerOption(wire::Header{header.name, {}});
    if (header.value.size() == 1 && header.value.first().kind == CopyPart::Kind::Text)
        return headerOption(wire::Header{header.name, header.value.first().text});
    QList<CopyPart> parts = header.value;
    parts.prepend({CopyPart::Kind::Text, header.name + ": ", false});
    return QString(u"--header "_s + wordOf(parts));
}

/// Options but the body; `signature` is a word.
QStringList options(const CopyRequest& request, const QString& signature)
{
    // Brackets in an address are brackets, dots are dots.
    QStringList parts{u"curl --globoff --path-as-is --http1.1 --request POST"_s,
        QString(u"--url "_s + wordOf(urlParts(sentUrl(request.url))))};
    for (const wire::Header& header : ruleHeaders())
        parts.append(headerOption(header));
    if (request.token)
        parts.append(u"--header \"Authorization: Bearer $ACCESS_TOKEN\""_s);
    if (request.key)
        parts.append(QString(u"--header \"X-Wandb-Signature: "_s + signature + u'"'));
    for (const CopyHeader& header : request.headers)
        parts.append(headerOption(header));
    parts.append(u"--header 'Connection: close' --header 'Expect:'"_s);
    return parts;
}

const auto joint = u" \\\n  "_s;

/// What jsonEscaped() does, for values without control characters.
QString escapedBySed(const QString& variable)
{
    return u"\"$(printf %s "_s + variable + u" | sed 's/[\"\\\\]/\\\\&/g')\""_s;
}

QString hmacOf(const QString& word)
{
    return u"$(printf %s "_s + word
        + u" | openssl dgst -sha256 -hmac \"$SIGNING_SECRET\" -binary | openssl base64 -A)"_s;
}

const auto jsonFunction = uR"sh(
json_escape() {
  local text=$1 char escaped= i
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    case $char in
      \" | \\) escaped+="\\$char" ;;
      $'\n') escaped+='\n' ;;
      $'\r') escaped+='\r' ;;
      $'\t') escaped+='\t' ;;
      [$'\001'-$'\037'])
        printf -v char '\\u%04x' "'$char"
        escaped+=$char
        ;;
      *) escaped+=$char ;;
    esac
  done
  printf '%s.' "$escaped"
}
)sh"_s;

/// A line end at the end is not lost: the function writes a point after it.
QString bashBody(const CopyRequest& request)
{
    QString text = u"body="_s;
    const auto lines = [&](const QString& word) { text += word; };
    for (const CopyPart& part : request.body) {
        const QString variable = u'"' + variableOf(part) + u'"';
        if (part.kind == CopyPart::Kind::Text)
            lines(quoted(part.text));
        else if (!part.insideJsonString)
            lines(variable);
        else
            lines(u"\nvalue=$(json_escape "_s + variable + u")\nbody+=${value%.}\nbody+="_s);
    }
    return text + u'\n';
}

QString needs(const QString& variable, const std::optional<QString>& secret)
{
    QString text = u": \"${"_s + variable + u":?is not set}\""_s;
    if (secret)
        text += u" # the value of "_s + commentText(*secret);
    return text + u'\n';
}

} // namespace

QString curlCommand(const CopyRequest& request)
{
    const QString body = bodyWord(request, escapedBySed);
    QStringList parts = options(request, hmacOf(body));
    // The text as it is: another option would leave line ends out, or read a file.
    parts.append(u"--data-raw "_s + body);
    return parts.join(joint);
}

QString bashScript(const CopyRequest& request)
{
    QString text = u"#!/usr/bin/env bash\n# Sends one webhook request. Needs curl"_s
        + (request.key ? u" and openssl"_s : u""_s) + u".\nset -euo pipefail\nexport LC_ALL=C\n"_s;
    if (usesToken(request))
        text += needs(u"ACCESS_TOKEN"_s, request.token);
    if (usesKey(request))
        text += needs(u"SIGNING_SECRET"_s, request.key);
    for (const QByteArray& variable : typedVariables(request))
        text += needs(QString::fromLatin1(variable), std::nullopt);
    if (escapesSecrets(request))
        text += jsonFunction;
    text += u'\n' + bashBody(request);
    if (request.key)
        text += u"signature="_s + hmacOf(u"\"$body\""_s) + u'\n';
    text +=
        u"\nprintf %s \"$body\" | "_s + options(request, u"$signature"_s).join(joint) + joint + u"--data-binary @-\n"_s;
    return text;
}

} // namespace desk::webhook
