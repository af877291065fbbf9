// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/problem.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {

QJsonObject toJson(const Problem& problem)
{
    QJsonObject json{{u"message"_s, problem.message}};
    if (!problem.locations.empty()) {
        QJsonArray places;
        for (const Location& at : problem.locations)
            places.append(QJsonObject{{u"line"_s, at.line}, {u"column"_s, at.column}});
        json.insert(u"locations"_s, places);
    }
    if (!problem.path.isEmpty())
        json.insert(u"path"_s, problem.path);
    if (!problem.extensions.isEmpty())
        json.insert(u"extensions"_s, problem.extensions);
    return json;
}

} // namespace desk::sandbox::graphql
