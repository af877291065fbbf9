// SPDX-License-Identifier: Apache-2.0
// graphql_verdict SCHEMA: reads a JSON array of documents on stdin, prints one JSON array: null for a document that is
// accepted, else the first message. `graphql_verdict SCHEMA --run` executes them without resolvers and prints the
// answers.
#include "app/sandbox/graphql/executor.h"
#include "app/sandbox/graphql/validate.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

namespace {

QJsonValue verdict(const Schema& schema, const QString& text)
{
    const auto document = parseDocument(text);
    if (!document)
        return document.error().message;
    const std::vector<Problem> problems = validate(schema, *document, {true, true, 100});
    return problems.empty() ? QJsonValue() : QJsonValue(problems.front().message);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    QFile sdl(QString::fromLocal8Bit(argv[1]));
    QFile in;
    if (!sdl.open(QIODevice::ReadOnly) || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto schema = Schema::parse(QString::fromUtf8(sdl.readAll()));
    if (!schema)
        return 3;
    const bool execute = argc > 2;
    const Resolvers none;
    Context context;
    QJsonArray out;
    for (const QJsonValue& text : QJsonDocument::fromJson(in.readAll()).array()) {
        out.append(execute ? QJsonValue(Executor(*schema, none).run({text.toString(), {}, {}}, context).toJson())
                           : verdict(*schema, text.toString()));
    }
    std::fputs(QJsonDocument(out).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
