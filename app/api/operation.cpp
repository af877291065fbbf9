// SPDX-License-Identifier: Apache-2.0
#include "app/api/operation.h"

#include "app/api/document.h"
#include "app/api/features.h"

#include <QDir>
#include <QFile>

// The resources are in a static library, whose initialisers a linker may drop. The macro must stand outside namespaces.
static void initialiseOperations()
{
    Q_INIT_RESOURCE(desk_api_operations);
}

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
const QString folder = u":/graphql/operations/"_s;

QString readDocument(const QString& fileName)
{
    QFile file(folder + fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isKeyword(const QString& word)
{
    return word == "query"_L1 || word == "mutation"_L1;
}

/// "query Viewer {" gives {"query", "Viewer"}.
QStringList operationHead(const QString& document)
{
    const QStringList lines = document.split(u'\n');
    for (const QString& line : lines) {
        const QStringList words = line.simplified().replace(u'(', u' ').split(u' ');
        if (words.size() >= 2 && isKeyword(words.at(0)))
            return words.mid(0, 2);
    }
    return {u"query"_s, QString()};
}
} // namespace

Operation operation(const QString& name)
{
    initialiseOperations();
    const QString document = readDocument(name.toLower() + u".graphql"_s);
    return {name, document, operationHead(document).at(0) == "mutation"_L1};
}

QStringList operationNames()
{
    initialiseOperations();
    QStringList names;
    const QStringList files = QDir(folder).entryList({u"*.graphql"_s}, QDir::Files);
    for (const QString& file : files)
        names.append(operationHead(readDocument(file)).at(1));
    names.sort();
    return names;
}

Operation fitted(Operation operation, const ServerInfo& server)
{
    const QSet<QString> missing = missingFragments(server);
    if (!missing.isEmpty())
        operation.document = withoutFragments(operation.document, missing);
    return operation;
}

} // namespace desk::api
