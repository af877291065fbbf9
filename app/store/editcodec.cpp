// SPDX-License-Identifier: Apache-2.0
// The codec's part for what this program makes itself: edits, the journal, activity.
#include "app/store/codec.h"
#include "app/store/codecreaders.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

void writeEditKind(ObjectWriter& out, const EditKind& kind)
{
    const auto create = [&](const QString& word, const auto& e) {
        out.text("kind"_L1, word).json("wanted"_L1, encode(e.draft));
    };
    const auto update = [&](const QString& word, const auto& e) {
        out.text("kind"_L1, word).json("base"_L1, encode(e.base)).json("wanted"_L1, encode(e.wanted));
    };
    const auto remove = [&](const QString& word, const auto& e) {
        out.text("kind"_L1, word).json("base"_L1, encode(e.base));
    };
    std::visit(overloaded{
                   [&](const CreateEdit& e) { create(u"create"_s, e); },
                   [&](const UpdateEdit& e) { update(u"update"_s, e); },
                   [&](const DeleteEdit& e) { remove(u"delete"_s, e); },
                   [&](const CreateWebhookEdit& e) { create(u"createWebhook"_s, e); },
                   [&](const UpdateWebhookEdit& e) { update(u"updateWebhook"_s, e); },
                   [&](const DeleteWebhookEdit& e) { remove(u"deleteWebhook"_s, e); },
               },
        kind);
}

EditKind readEditKind(ObjectReader& in)
{
    const QString kind = in.text("kind"_L1);
    if (kind == "create"_L1)
        return CreateEdit{readMember(in, "wanted"_L1, readDraft)};
    if (kind == "update"_L1)
        return UpdateEdit{readMember(in, "base"_L1, readAutomation), readMember(in, "wanted"_L1, readDraft)};
    if (kind == "delete"_L1)
        return DeleteEdit{readMember(in, "base"_L1, readAutomation)};
    if (kind == "createWebhook"_L1)
        return CreateWebhookEdit{readMember(in, "wanted"_L1, readWebhookDraft)};
    if (kind == "updateWebhook"_L1)
        return UpdateWebhookEdit{readMember(in, "base"_L1, readWebhook), readMember(in, "wanted"_L1, readWebhookDraft)};
    if (kind == "deleteWebhook"_L1)
        return DeleteWebhookEdit{readMember(in, "base"_L1, readWebhook)};
    in.fail("kind"_L1, u"a known word"_s);
    return CreateEdit{};
}

EditAuthor readAuthor(ObjectReader& in)
{
    EditAuthor out;
    out.id = in.text("id"_L1);
    out.username = in.text("username"_L1);
    out.server = in.text("server"_L1);
    return out;
}

OutboxEdit readEdit(ObjectReader& in)
{
    OutboxEdit out;
    out.id = in.text("id"_L1);
    out.state = valueOf(editStates, in, "state"_L1);
    out.attempts = static_cast<int>(in.number("attempts"_L1));
    out.createdAt = in.time("createdAt"_L1);
    out.sentAt = in.time("sentAt"_L1);
    out.message = in.text("message"_L1);
    // Edits of older versions have none.
    if (in.has("author"_L1))
        out.author = readMember(in, "author"_L1, readAuthor);
    out.kind = readEditKind(in);
    return out;
}

JournalEntry readJournalEntry(ObjectReader& in)
{
    JournalEntry out;
    out.id = in.text("id"_L1);
    out.at = in.time("at"_L1);
    out.made = in.text("made"_L1);
    out.byOthers = in.flag("byOthers"_L1);
    out.kind = readEditKind(in);
    return out;
}

QString bodyText(const ActivityEntry::Body& body)
{
    const auto typed = [](const QString& type, const auto& value) {
        return ObjectWriter().text("type"_L1, type).json("value"_L1, encode(value)).done();
    };
    return std::visit(overloaded{
                          [](std::monostate) { return u"null"_s; },
                          [&](const Automation& value) { return typed(u"automation"_s, value); },
                          [&](const Webhook& value) { return typed(u"webhook"_s, value); },
                          [&](const SlackChannel& value) { return typed(u"slackChannel"_s, value); },
                          [&](const TeamSecret& value) { return typed(u"secret"_s, value); },
                          [&](const Execution& value) { return typed(u"execution"_s, value); },
                      },
        body);
}

ActivityEntry::Body readTyped(ObjectReader& in)
{
    const QString type = in.text("type"_L1);
    if (type == "automation"_L1)
        return readMember(in, "value"_L1, readAutomation);
    if (type == "webhook"_L1)
        return readMember(in, "value"_L1, readWebhook);
    if (type == "slackChannel"_L1)
        return readMember(in, "value"_L1, readSlackChannel);
    if (type == "secret"_L1)
        return readMember(in, "value"_L1, readSecret);
    if (type == "execution"_L1)
        return readMember(in, "value"_L1, readExecution);
    in.fail("type"_L1, u"a known word"_s);
    return {};
}

ActivityEntry::Body readBody(ObjectReader& in, QLatin1StringView key)
{
    return in.isNull(key) ? ActivityEntry::Body() : readMember(in, key, readTyped);
}

ActivityEntry readActivityEntry(ObjectReader& in)
{
    ActivityEntry out;
    out.noticedAt = in.time("noticedAt"_L1);
    out.subject = valueOf(activitySubjects, in, "subject"_L1);
    out.what = valueOf(activityKinds, in, "what"_L1);
    out.subjectId = in.text("subjectId"_L1);
    out.name = in.text("name"_L1);
    out.scope = in.text("scope"_L1);
    out.who = in.text("who"_L1);
    out.at = in.time("at"_L1);
    out.before = readBody(in, "before"_L1);
    out.after = readBody(in, "after"_L1);
    return out;
}

} // namespace

QString encode(const OutboxEdit& edit)
{
    ObjectWriter out;
    out.text("id"_L1, edit.id)
        .text("state"_L1, wordOf(editStates, edit.state))
        .number("attempts"_L1, edit.attempts)
        .time("createdAt"_L1, edit.createdAt)
        .time("sentAt"_L1, edit.sentAt)
        .text("message"_L1, edit.message);
    if (edit.author.isKnown())
        out.json("author"_L1,
            ObjectWriter()
                .text("id"_L1, edit.author.id)
                .text("username"_L1, edit.author.username)
                .text("server"_L1, edit.author.server)
                .done());
    writeEditKind(out, edit.kind);
    return out.done();
}

QString encode(const JournalEntry& entry)
{
    ObjectWriter out;
    out.text("id"_L1, entry.id).time("at"_L1, entry.at).text("made"_L1, entry.made);
    out.flag("byOthers"_L1, entry.byOthers);
    writeEditKind(out, entry.kind);
    return out.done();
}

QString encode(const ActivityEntry& entry)
{
    return ObjectWriter()
        .time("noticedAt"_L1, entry.noticedAt)
        .text("subject"_L1, wordOf(activitySubjects, entry.subject))
        .text("what"_L1, wordOf(activityKinds, entry.what))
        .text("subjectId"_L1, entry.subjectId)
        .text("name"_L1, entry.name)
        .text("scope"_L1, entry.scope)
        .text("who"_L1, entry.who)
        .time("at"_L1, entry.at)
        .json("before"_L1, bodyText(entry.before))
        .json("after"_L1, bodyText(entry.after))
        .done();
}

template <>
Result<OutboxEdit> decode<OutboxEdit>(const QString& text)
{
    return decodeWith(text, u"edit"_s, readEdit);
}

template <>
Result<JournalEntry> decode<JournalEntry>(const QString& text)
{
    return decodeWith(text, u"journal"_s, readJournalEntry);
}

template <>
Result<ActivityEntry> decode<ActivityEntry>(const QString& text)
{
    return decodeWith(text, u"activity"_s, readActivityEntry);
}

} // namespace desk::store
