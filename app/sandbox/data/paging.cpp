// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/paging.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/problems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Status readCursor(const QString& cursor, PagePlan* plan)
{
    const auto bytes = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = QJsonDocument::fromJson(bytes.decoded).array();
    if (!bytes || parts.size() != 2 || !parts[0].isString() || !parts[1].isDouble())
        return badRequest(u"\"after\" is not a cursor of this list"_s);
    plan->afterValue = parts[0].toString();
    plan->afterId = parts[1].toInteger();
    return {};
}

/// The fields a condition asks for.
void collectFields(const FilterNode& node, QStringList* fields)
{
    if (const auto* group = std::get_if<FilterGroup>(&node.value)) {
        for (const FilterNode& child : group->children)
            collectFields(child, fields);
    } else if (const auto* condition = std::get_if<FilterCondition>(&node.value)) {
        fields->append(condition->field);
    }
}

bool hasUnknown(const FilterNode& node)
{
    if (const auto* group = std::get_if<FilterGroup>(&node.value))
        return std::any_of(group->children.begin(), group->children.end(), hasUnknown);
    return std::holds_alternative<UnknownCondition>(node.value);
}

} // namespace

Result<PagePlan> planPage(const ListQuery& list, const PageRequest& request)
{
    PagePlan plan;
    plan.first = request.first.value_or(choices::defaultPage);
    if (plan.first < 0)
        return badRequest(u"\"first\" must not be negative"_s);
    plan.first = std::min(plan.first, choices::maximumPage);
    plan.descending = list.newestFirst;
    if (request.order && !request.order->isEmpty()) {
        QString name = *request.order;
        plan.descending = name.startsWith(u'-');
        if (name.startsWith(u'-') || name.startsWith(u'+'))
            name = name.mid(1);
        plan.orderColumn = list.orderColumns.value(name);
        if (plan.orderColumn.isEmpty())
            return badRequest(u"this list cannot be ordered by \"%1\""_s.arg(name));
    }
    if (request.after && !request.after->isEmpty()) {
        if (auto read = readCursor(*request.after, &plan); !read)
            return tl::unexpected(read.error());
    }
    return plan;
}

Result<FilterNode> listFilter(const std::optional<QString>& text, const QStringList& keys)
{
    auto filter = parseFilter(text.value_or(QString()));
    if (!filter || hasUnknown(*filter))
        return badRequest(
            u"\"filters\" is not a condition this server understands: %1"_s.arg(text.value_or(QString())));
    QStringList fields;
    collectFields(*filter, &fields);
    for (const QString& field : fields) {
        if (!keys.contains(field))
            return badRequest(u"this list cannot be filtered by \"%1\""_s.arg(field));
    }
    return filter;
}

QString cursorOf(const QString& orderValue, qint64 id)
{
    const QByteArray json = QJsonDocument(QJsonArray{orderValue, id}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64());
}

QString pageSql(const ListQuery& list, const PagePlan& plan, int limit, QVariantList* values)
{
    *values = list.values;
    const QString orderValue = plan.orderColumn.isEmpty() ? u"''"_s : u"COALESCE(%1, '')"_s.arg(plan.orderColumn);
    const QString compare = plan.descending ? u"<"_s : u">"_s;
    const QString direction = plan.descending ? u" DESC"_s : u""_s;
    QString where = list.where;
    if (plan.afterId && plan.orderColumn.isEmpty()) {
        where = u"(%1) AND %2 %3 ?"_s.arg(where, list.idColumn, compare);
        values->append(*plan.afterId);
    } else if (plan.afterId) {
        where = u"(%1) AND (%2, %3) %4 (?, ?)"_s.arg(where, orderValue, list.idColumn, compare);
        values->append(plan.afterValue.value_or(QString()));
        values->append(*plan.afterId);
    }
    QString order = list.idColumn + direction;
    if (!plan.orderColumn.isEmpty())
        order = orderValue + direction + u", " + order;
    values->append(limit);
    return u"SELECT " + list.columns + u", " + orderValue + u", " + list.idColumn + u" FROM " + list.from + u" WHERE "
        + where + u" ORDER BY " + order + u" LIMIT ?";
}

} // namespace desk::sandbox
