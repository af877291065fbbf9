// SPDX-License-Identifier: Apache-2.0
#include "app/sync/createrequest.h"

#include "app/api/encodeautomation.h"

namespace desk::sync {

using namespace Qt::StringLiterals;

QString createDocument()
{
    return u"mutation CreateAutomation($input: CreateFilterTriggerInput!) "
           "{ createFilterTrigger(input: $input) { trigger { id name } } }"_s;
}

Result<QJsonObject> createRequest(const Automation& automation)
{
    return api::encodeCreate(draftOf(automation)).map([](const QJsonObject& input) {
        return QJsonObject{{u"query"_s, createDocument()}, {u"variables"_s, QJsonObject{{u"input"_s, input}}}};
    });
}

QString graphqlAddress(const QUrl& server)
{
    QString base = server.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + "/graphql"_L1;
}

} // namespace desk::sync
