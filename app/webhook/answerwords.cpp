// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/answerwords.h"

#include "app/core/serverclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searched = qsizetype{64} * 1024;
constexpr qsizetype listed = 3; ///< errors of a list that are quoted

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(separator);
}

QString wordsOf(const QJsonValue& value);

QString wordsOf(const QJsonArray& list, const QString& separator)
{
    QStringList said;
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), listed); ++i)
        said.append(wordsOf(list.at(i)));
    return joined(said, separator);
}

/// One error of a list: where it is, and what it is.
QString wordsOfError(const QJsonObject& error)
{
    QString place;
    for (const auto key : {"loc"_L1, "field"_L1, "path"_L1, "pointer"_L1, "instancePath"_L1}) {
        const QJsonValue found = error.value(key);
        if (place.isEmpty())
            place = found.isArray() ? wordsOf(found.toArray(), u"."_s) : wordsOf(found);
    }
    QString what;
    for (const auto key : {"message"_L1, "msg"_L1, "detail"_L1, "error_description"_L1, "error"_L1, "title"_L1,
             "description"_L1, "reason"_L1, "code"_L1}) {
        if (what.isEmpty())
            what = wordsOf(error.value(key));
    }
    return joined({place, what}, u": "_s);
}

/// Fields and what is wrong with each: {"event_type": ["is required"]}.
QString wordsOfFields(const QJsonObject& fields)
{
    QStringList said;
    for (auto it = fields.begin(); it != fields.end() && said.size() < listed; ++it)
        said.append(joined({it.key(), wordsOf(it.value())}, u": "_s));
    return joined(said, u"; "_s);
}

QString wordsOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isArray())
        return wordsOf(value.toArray(), u"; "_s);
    if (!value.isObject())
        return {};
    const QString said = wordsOfError(value.toObject());
    return said.isEmpty() ? wordsOfFields(value.toObject()) : said;
}

QString jsonWords(const QJsonObject& answer)
{
    const QString said = wordsOfError(answer);
    const QString errors = wordsOf(answer.value("errors"_L1));
    return joined({said, said == errors ? QString() : errors}, u": "_s);
}

QString pageTitle(const QByteArray& body)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString text = title.match(QString::fromUtf8(body.left(searched))).captured(1);
    for (const auto& [entity, character] : {std::pair("&lt;"_L1, u"<"_s), {"&gt;"_L1, u">"_s}, {"&quot;"_L1, u"\""_s},
             {"&#39;"_L1, u"'"_s}, {"&nbsp;"_L1, u" "_s}, {"&amp;"_L1, u"&"_s}})
        text.replace(entity, character);
    return text;
}

/// auth-param of RFC 9110 11.2: a token or a quoted string.
QString parameter(const QString& challenge, const QString& name)
{
    const QRegularExpression pair(u"(?:^|[\\s,])%1\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = pair.match(challenge);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return found.captured(1).isEmpty() ? found.captured(2) : found.captured(1).replace(escape, u"\\1"_s);
}

/// IMF-fixdate of RFC 9110 5.6.7, which is what servers send.
} // namespace

QString quotable(const QString& text)
{
    QString line;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            line += u' ';
        else if (c.category() != QChar::Other_Format)
            line += c;
    }
    line = line.simplified();
    if (line.size() <= quotedLength)
        return line;
    line.truncate(quotedLength - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return QString(line + u'…');
}

bool isHtmlPage(const QByteArray& body)
{
    QByteArray head = body.left(512);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed().toLower();
    while (head.startsWith("<!--") && head.contains("-->"))
        head = head.mid(head.indexOf("-->") + 3).trimmed();
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
}

QString bodyWords(const QByteArray& body)
{
    if (isHtmlPage(body))
        return quotable(pageTitle(body));
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isObject())
        return quotable(jsonWords(json.object()));
    if (json.isArray())
        return quotable(wordsOf(json.array(), u"; "_s));
    return quotable(QString::fromUtf8(body.left(4 * quotedLength)));
}

QString challengeWords(const wire::Headers& headers)
{
    const QList<QByteArray> values = wire::headerValues(headers, "WWW-Authenticate");
    if (values.isEmpty())
        return {};
    const QString challenge = QString::fromUtf8(values.join(", "));
    for (const QString& name : {u"error_description"_s, u"error"_s}) {
        if (const QString said = quotable(parameter(challenge, name)); !said.isEmpty())
            return said;
    }
    const QString all = quotable(challenge);
    return all.isNull() ? u""_s : all;
}

std::optional<std::chrono::seconds> retryAfter(const wire::Headers& headers, const QDateTime& now)
{
    const QByteArray value = wire::headerValue(headers, "Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(0, seconds));
    const QDateTime until = parseHttpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime answered = parseHttpDate(wire::headerValue(headers, "Date"));
    const QDateTime from = answered.isValid() ? answered : now;
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(until)));
}

} // namespace desk::webhook
