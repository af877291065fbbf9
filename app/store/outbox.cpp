// SPDX-License-Identifier: Apache-2.0
#include "app/store/outbox.h"

#include "app/store/codec.h"

#include <QCryptographicHash>

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

struct StoredEdit {
    qint64 seq = 0;
    QString id;
    QString body;
    QString hash;
};

StoredEdit storedEdit(const Statement& row)
{
    return {row.value(0).toLongLong(), row.text(1), row.text(2), row.text(3)};
}

std::optional<OutboxEdit> verified(const StoredEdit& stored)
{
    if (stored.hash != outboxHash(stored.id, stored.body))
        return std::nullopt;
    Result<OutboxEdit> edit = decode<OutboxEdit>(stored.body);
    if (!edit || edit->id != stored.id)
        return std::nullopt;
    edit->seq = stored.seq;
    return std::move(*edit);
}

Result<QList<StoredEdit>> storedEdits(Database& user)
{
    QList<StoredEdit> all;
    const Status status =
        user.each(u"SELECT seq, id, body, sha256 FROM outbox ORDER BY seq"_s, {}, [&](const Statement& row) -> Status {
            all.append(storedEdit(row));
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return all;
}

Status putAside(Database& user, const StoredEdit& stored)
{
    return user
        .exec(
            u"INSERT INTO damaged (found_at, id, body, sha256) SELECT ?, id, body, sha256 FROM outbox WHERE seq = ?"_s,
            {QDateTime::currentMSecsSinceEpoch(), stored.seq})
        .and_then([&] { return user.exec(u"DELETE FROM outbox WHERE seq = ?"_s, {stored.seq}); });
}

/// One past the last sequence number there can be, as well as a broken file tells it.
qint64 sequenceEnd(Database& broken)
{
    qint64 end = 0;
    if (const Result<QVariant> value = broken.value(u"SELECT max(seq) FROM outbox NOT INDEXED"_s);
        value && !value->isNull())
        end = std::max(end, value->toLongLong());
    if (const Result<qint64> value = lastNumber(broken))
        end = std::max(end, *value);
    constexpr qint64 guess = 20'000;
    constexpr qint64 most = 1'000'000; // a damaged number must not keep the start waiting
    return end > 0 ? std::min(end, most) + 1 : guess;
}

} // namespace

QString outboxHash(const QString& id, const QString& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(id.toUtf8());
    hash.addData(QByteArray(1, '\n'));
    hash.addData(body.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<OutboxEdit>> readOutbox(Database& user)
{
    const Result<QList<StoredEdit>> all = storedEdits(user);
    if (!all)
        return tl::unexpected(all.error());
    QList<OutboxEdit> edits;
    for (const StoredEdit& stored : *all) {
        if (std::optional<OutboxEdit> edit = verified(stored))
            edits.append(std::move(*edit));
    }
    return edits;
}

Result<OutboxEdit> appendEdit(Database& user, OutboxEdit edit)
{
    const QString body = encode(edit);
    const QVariant seq = edit.seq > 0 ? QVariant(edit.seq) : QVariant(QMetaType::fromType<qint64>());
    const Status status = user.each(u"INSERT INTO outbox (seq, id, body, sha256) VALUES (?, ?, ?, ?) RETURNING seq"_s,
        {seq, edit.id, body, outboxHash(edit.id, body)}, [&](const Statement& row) -> Status {
            edit.seq = row.value(0).toLongLong();
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return edit;
}

Result<OutboxEdit> rewriteEdit(Database& user, OutboxEdit edit)
{
    const QString body = encode(edit);
    bool found = false;
    const Status status = user.each(u"UPDATE outbox SET body = ?, sha256 = ? WHERE id = ? RETURNING seq"_s,
        {body, outboxHash(edit.id, body), edit.id}, [&](const Statement& row) -> Status {
            edit.seq = row.value(0).toLongLong();
            found = true;
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    if (!found)
        return failure(StoreError{StoreError::Kind::Other, user.path(), u"no edit "_s + edit.id});
    return edit;
}

QList<OutboxEdit> numbered(QList<OutboxEdit> edits)
{
    qint64 last = 0;
    for (OutboxEdit& edit : edits) {
        edit.seq = std::max(edit.seq, last + 1);
        last = edit.seq;
    }
    return edits;
}

Result<std::optional<OutboxEdit>> takeEdit(Database& user, const QString& id)
{
    std::optional<OutboxEdit> taken;
    const Status status = user.each(u"DELETE FROM outbox WHERE id = ? RETURNING seq, id, body, sha256"_s, {id},
        [&](const Statement& row) -> Status {
            taken = verified(storedEdit(row));
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return taken;
}

Result<qint64> lastNumber(Database& user)
{
    return user.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"_s).map([](const QVariant& seq) {
        return seq.toLongLong();
    });
}

Result<int> settleOutbox(Database& user)
{
    Result<Transaction> transaction = Transaction::begin(user);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<QList<StoredEdit>> all = storedEdits(user);
    if (!all)
        return tl::unexpected(all.error());
    int damaged = 0;
    for (const StoredEdit& stored : *all) {
        std::optional<OutboxEdit> edit = verified(stored);
        Status status;
        if (!edit) {
            ++damaged;
            status = putAside(user, stored);
        } else if (edit->state == EditState::Sending) {
            edit->state = EditState::Unknown;
            status = rewriteEdit(user, *edit).map([](const OutboxEdit&) {});
        }
        if (!status)
            return tl::unexpected(status.error());
    }
    return transaction->commit().map([&] { return damaged; });
}

Result<int> countDamagedEdits(Database& user)
{
    const Result<QList<StoredEdit>> all = storedEdits(user);
    if (!all)
        return tl::unexpected(all.error());
    const auto here = std::count_if(
        all->cbegin(), all->cend(), [](const StoredEdit& stored) { return !verified(stored).has_value(); });
    return user.value(u"SELECT count(*) FROM damaged"_s).map([&](const QVariant& aside) {
        return static_cast<int>(here) + aside.toInt();
    });
}

Salvage salvageOutbox(Database& broken)
{
    Salvage salvage;
    Result<Statement> statement =
        broken.prepare(u"SELECT seq, id, body, sha256 FROM outbox NOT INDEXED WHERE seq = ?"_s);
    if (!statement)
        return salvage; // not even the list of tables can be read
    const qint64 end = sequenceEnd(broken);
    for (qint64 seq = 1; seq < end; ++seq) {
        const Result<bool> found = statement->run({seq}).and_then([&] { return statement->next(); });
        if (found && !*found)
            continue;
        std::optional<OutboxEdit> edit = found ? verified(storedEdit(*statement)) : std::nullopt;
        if (edit)
            salvage.edits.append(std::move(*edit));
        else
            ++salvage.lost;
    }
    return salvage;
}

} // namespace desk::store
