// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/slackposts.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

SlackPostRow readPost(const QSqlQuery& query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
        query.value(4).toString(), query.value(5).toString(), optionalNumber(query.value(6))};
}

} // namespace

Status addSlackPost(Database& database, const SlackPostRow& post)
{
    const auto id = database.insert(
        u"INSERT INTO slack_posts (workspace, channel, title, message, severity, posted_at, execution_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {text(post.workspace), text(post.channel), text(post.title), text(post.message), text(post.severity), post.at,
            nullable(post.execution)});
    if (!id)
        return tl::unexpected(id.error());
    const auto cut =
        database.change(u"DELETE FROM slack_posts WHERE id <= ?"_s, {*id - qint64(choices::keptSlackPosts)});
    if (!cut)
        return tl::unexpected(cut.error());
    return {};
}

Result<std::vector<SlackPostRow>> slackPosts(Database& database, const std::optional<QString>& channel)
{
    const QString where = channel ? u" WHERE channel = ?"_s : QString();
    return database.rows(
        u"SELECT workspace, channel, title, message, severity, posted_at, execution_id FROM slack_posts" + where
            + u" ORDER BY id DESC",
        channel ? QVariantList{*channel} : QVariantList{}, readPost);
}

} // namespace desk::sandbox
