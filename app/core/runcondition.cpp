// SPDX-License-Identifier: Apache-2.0
#include "app/core/runcondition.h"

#include "app/core/inferred.h"
#include "app/core/simpleconditions.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"display_name"_s;

struct FoundRun {
    std::optional<SimpleCondition> user;
    std::optional<SimpleCondition> name;
};

std::optional<FoundRun> findRun(const QString& text)
{
    const auto conditions = simpleConditions(text);
    if (!conditions)
        return std::nullopt;
    FoundRun found;
    for (const SimpleCondition& condition : *conditions) {
        const bool isUser = condition.field == inferred::runUserField() && condition.op == "$eq"_L1;
        const bool isName = condition.field == nameField && condition.op == "$regex"_L1;
        auto& place = isUser ? found.user : found.name;
        // An empty text in a field means "any", in a condition it does not.
        if ((!isUser && !isName) || place || condition.operand.isEmpty())
            return std::nullopt;
        place = condition;
    }
    return found;
}

QString conditionText(const QString& field, QStringView test)
{
    return u'{' + jsonQuoted(field) + u':' + test + u'}';
}

QString testText(QLatin1StringView op, const QString& operand)
{
    return "{\""_L1 + op + "\":"_L1 + jsonQuoted(operand) + u'}';
}

/// The test to write: the old one with another operand, a new one, or none.
QString editedTest(
    const QString& text, const std::optional<SimpleCondition>& old, QLatin1StringView op, const QString& operand)
{
    if (operand.isEmpty())
        return {};
    if (!old)
        return testText(op, operand);
    QString test = text.mid(old->test.start, old->test.length);
    if (old->operand != operand)
        test.replace(old->literal.start - old->test.start, old->literal.length, jsonQuoted(operand));
    return test;
}

QString joined(const QString& userTest, const QString& nameTest)
{
    QStringList conditions;
    if (!userTest.isEmpty())
        conditions.append(conditionText(inferred::runUserField(), userTest));
    if (!nameTest.isEmpty())
        conditions.append(conditionText(nameField, nameTest));
    return "{\"$and\":["_L1 + conditions.join(u',') + "]}"_L1;
}

/// Both operands changed where they are; from the back, so that the first place does not move.
QString withOperands(QString text, const FoundRun& found, const RunFields& wanted)
{
    QList<std::pair<SimpleCondition, QString>> edits;
    if (found.user)
        edits.append({*found.user, wanted.user});
    if (found.name)
        edits.append({*found.name, wanted.namePattern});
    if (found.user && found.name && found.user->literal.start < found.name->literal.start)
        std::swap(edits[0], edits[1]);
    for (const auto& [condition, operand] : edits) {
        if (condition.operand != operand)
            text.replace(condition.literal.start, condition.literal.length, jsonQuoted(operand));
    }
    return text;
}

} // namespace

std::optional<RunFields> readRunCondition(const QString& text)
{
    const auto found = findRun(text);
    if (!found)
        return std::nullopt;
    return RunFields{found->user ? found->user->operand : QString(), found->name ? found->name->operand : QString()};
}

QString editedRunCondition(const QString& text, const RunFields& wanted)
{
    const auto found = findRun(text);
    if (!found)
        return runConditionText(wanted);
    if (found->user.has_value() == !wanted.user.isEmpty() && found->name.has_value() == !wanted.namePattern.isEmpty())
        return withOperands(text, *found, wanted);
    return joined(editedTest(text, found->user, "$eq"_L1, wanted.user),
        editedTest(text, found->name, "$regex"_L1, wanted.namePattern));
}

QString runConditionText(const RunFields& run)
{
    return joined(run.user.isEmpty() ? QString() : testText("$eq"_L1, run.user),
        run.namePattern.isEmpty() ? QString() : testText("$regex"_L1, run.namePattern));
}

} // namespace desk
