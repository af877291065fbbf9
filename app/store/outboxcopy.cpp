// SPDX-License-Identifier: Apache-2.0
#include "app/store/outboxcopy.h"

#include "app/store/codec.h"
#include "app/store/durablefile.h"
#include "app/store/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longFile = 1 << 20;

/// What a removal's hash is over, in the place of a body.
const auto removal = u"removed"_s;

/// Numbers beyond this are not exact in JSON, and no outbox gets there.
constexpr qint64 highestNumber = qint64(1) << 53;

/// A line without a number is one of an older version, or a removal.
QString lineHash(const QString& id, const QString& body, qint64 seq)
{
    return outboxHash(id, seq > 0 ? QString(QString::number(seq) + u' ' + body) : body);
}

QByteArray line(const QString& id, const QString& body, qint64 seq = 0)
{
    ObjectWriter out;
    out.text("id"_L1, id);
    if (seq > 0)
        out.number("seq"_L1, seq);
    out.text("body"_L1, body).text("sha256"_L1, lineHash(id, body, seq));
    return out.done().toUtf8() + '\n';
}

/// Nothing when there is no file.
Result<QByteArray> contents(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, file.errorString()});
    return file.readAll();
}

struct ReadLine {
    QString id;
    std::optional<OutboxEdit> edit; ///< nothing when it is gone
};

std::optional<ReadLine> verifiedLine(const QByteArray& bytes)
{
    ObjectReader in = ObjectReader::ofText(QString::fromUtf8(bytes), u"line"_s);
    const QString id = in.text("id"_L1);
    const QString body = in.text("body"_L1);
    const QString hash = in.text("sha256"_L1);
    const qint64 seq = in.has("seq"_L1) ? in.number("seq"_L1) : 0;
    if (!in.result(true) || seq < 0 || seq > highestNumber || hash != lineHash(id, body, seq))
        return std::nullopt;
    if (body == removal)
        return ReadLine{id, std::nullopt};
    Result<OutboxEdit> edit = decode<OutboxEdit>(body);
    if (!edit || edit->id != id)
        return std::nullopt;
    edit->seq = seq;
    return ReadLine{id, std::move(*edit)};
}

void sortByNumber(QList<OutboxEdit>& edits)
{
    const bool all = std::all_of(edits.cbegin(), edits.cend(), [](const OutboxEdit& edit) { return edit.seq > 0; });
    if (all)
        std::stable_sort(
            edits.begin(), edits.end(), [](const OutboxEdit& a, const OutboxEdit& b) { return a.seq < b.seq; });
}

/// By number where both have one: a clock may have been set back between the two.
bool isLater(const OutboxEdit& a, const OutboxEdit& b)
{
    return a.seq > 0 && b.seq > 0 ? a.seq > b.seq : a.createdAt > b.createdAt;
}

} // namespace

QByteArray outboxCopyLine(const OutboxEdit& edit)
{
    return line(edit.id, encode(edit), edit.seq);
}

QByteArray outboxRemovalLine(const QString& id)
{
    return line(id, removal);
}

Salvage readOutboxCopy(const QByteArray& bytes)
{
    Salvage salvage;
    // By the first line of each, so that an edit that was changed stays where it was made.
    QMap<qint64, OutboxEdit> edits;
    QHash<QString, qint64> numbers;
    qint64 next = 0;
    for (const QByteArray& text : bytes.split('\n')) {
        if (text.isEmpty())
            continue;
        std::optional<ReadLine> read = verifiedLine(text);
        if (!read) {
            ++salvage.lost;
        } else if (!read->edit) {
            if (const auto known = numbers.constFind(read->id); known != numbers.constEnd()) {
                edits.remove(*known);
                numbers.erase(known);
            }
        } else {
            if (!numbers.contains(read->id))
                numbers.insert(read->id, next++);
            edits.insert(numbers.value(read->id), std::move(*read->edit));
        }
    }
    salvage.edits = edits.values();
    // The first line of one may be lost, and a later one not.
    sortByNumber(salvage.edits);
    return salvage;
}

QList<OutboxEdit> joinedEdits(const QList<OutboxEdit>& database, const QList<OutboxEdit>& copy)
{
    QHash<QString, OutboxEdit> known;
    for (const OutboxEdit& edit : database)
        known.insert(edit.id, edit);
    QSet<QString> placed;
    QList<OutboxEdit> all;
    // The copy has the order of all it has; what only the database has is put in where it was made.
    for (const OutboxEdit& edit : copy) {
        all.append(known.value(edit.id, edit));
        placed.insert(edit.id);
    }
    for (const OutboxEdit& edit : database) {
        if (placed.contains(edit.id))
            continue;
        const auto after =
            std::find_if(all.begin(), all.end(), [&](const OutboxEdit& other) { return isLater(other, edit); });
        all.insert(after, edit);
    }
    return all;
}

OutboxCopy::OutboxCopy(QString path) : m_path(std::move(path)) { }

Result<Salvage> OutboxCopy::read() const
{
    return contents(m_path).map(readOutboxCopy);
}

Status OutboxCopy::begin(const QList<OutboxEdit>& edits)
{
    m_lines.clear();
    for (const OutboxEdit& edit : edits)
        m_lines.append({edit.id, outboxCopyLine(edit)});
    m_wanted = m_lines;
    // What a rewrite that was killed left behind.
    const QDir folder = QFileInfo(m_path).dir();
    for (const QString& name : folder.entryList({QFileInfo(m_path).fileName() + u".*"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
    const Result<QByteArray> bytes = contents(m_path);
    const Result<Salvage> now = bytes.map(readOutboxCopy);
    const bool whole = bytes && (bytes->isEmpty() || bytes->endsWith('\n'));
    m_size = bytes ? bytes->size() : 0;
    m_broken = !QFileInfo::exists(m_path) || !whole || now->lost > 0 || now->edits != edits;
    m_committed = m_size;
    if (m_broken)
        return mend(m_lines);
    if (isTooLong())
        std::ignore = rewrite(m_lines);
    return {};
}

Status OutboxCopy::put(const OutboxEdit& edit)
{
    const QByteArray bytes = outboxCopyLine(edit);
    std::ignore = set(m_wanted, edit.id, bytes);
    if (!m_broken)
        return append(m_owed + bytes);
    Status status = mend(m_wanted);
    if (status)
        m_committed.reset();
    return status;
}

void OutboxCopy::remove(const QString& id)
{
    if (set(m_wanted, id, {}))
        m_removed << id;
}

// The edits are safe in user.db by now. Where a removal cannot be written, the copy has an edit too many: it is dropped
// when the copy is compared at the next start, and should user.db be lost before that, it waits for the person unsent.
void OutboxCopy::committed()
{
    // Whatever was put took them along.
    if (m_committed != m_size)
        m_owed.clear();
    for (const QString& id : std::as_const(m_removed))
        m_owed += outboxRemovalLine(id);
    m_removed.clear();
    m_lines = m_wanted;
    m_committed = m_size;
    const bool emptied = m_lines.isEmpty() && m_size > 0;
    if (m_broken)
        std::ignore = mend(m_lines);
    else if ((emptied || isTooLong()) && rewrite(m_lines))
        return;
    else if (!m_owed.isEmpty() && append(m_owed))
        m_owed.clear();
    m_committed = m_size;
}

void OutboxCopy::rolledBack()
{
    m_wanted = m_lines;
    m_removed.clear();
    if (m_committed == m_size && !m_broken)
        return;
    if (!m_broken && m_committed && cutDurably(m_path, *m_committed)) {
        m_size = *m_committed;
        return;
    }
    m_broken = true;
    std::ignore = mend(m_lines);
}

bool OutboxCopy::set(Lines& lines, const QString& id, QByteArray bytes)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.id == id; });
    const bool known = found != lines.end();
    if (known && bytes.isEmpty())
        lines.erase(found);
    else if (known)
        found->bytes = std::move(bytes);
    else if (!bytes.isEmpty())
        lines.append({id, std::move(bytes)});
    return known;
}

// Whoever frees a little space on a full disk must be able to go on, however long the file is.
Status OutboxCopy::mend(const Lines& lines)
{
    const Status rewritten = rewrite(lines);
    const bool noRoom = !rewritten && storeErrorKind(rewritten.error()) == StoreError::Kind::Full;
    return noRoom ? adjust(lines) : rewritten;
}

Status OutboxCopy::rewrite(const Lines& lines)
{
    QByteArray bytes;
    for (const Line& line : lines)
        bytes += line.bytes;
    return replaceDurably(m_path, bytes).map([&] {
        m_broken = false;
        m_owed.clear();
        m_size = bytes.size();
        m_committed = m_size;
    });
}

/// Where there is no room for a second file: half a line at the end goes, and what is not said is said behind the rest.
Status OutboxCopy::adjust(const Lines& lines)
{
    const Result<QByteArray> now = contents(m_path);
    if (!now)
        return tl::unexpected(now.error());
    const qsizetype whole = now->lastIndexOf('\n') + 1;
    const QList<OutboxEdit> edits = readOutboxCopy(now->left(whole)).edits;
    QHash<QString, QByteArray> said;
    for (const OutboxEdit& edit : edits)
        said.insert(edit.id, outboxCopyLine(edit));
    QByteArray missing;
    for (const Line& line : lines) {
        if (said.take(line.id) != line.bytes)
            missing += line.bytes;
    }
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        missing += outboxRemovalLine(it.key());
    if (Status cut = whole < now->size() ? cutDurably(m_path, whole) : Status(); !cut)
        return cut;
    m_size = whole;
    Status status = append(missing);
    m_broken = !status;
    if (!status)
        return status;
    m_owed.clear();
    m_committed = m_size;
    return {};
}

Status OutboxCopy::append(const QByteArray& bytes)
{
    Status status = appendDurably(m_path, bytes);
    if (status)
        m_size += bytes.size();
    else // nothing is known of what a failing disk holds
        m_broken = storeErrorKind(status.error()) != StoreError::Kind::Full || !cutDurably(m_path, m_size);
    return status;
}

bool OutboxCopy::isTooLong() const
{
    if (m_size <= longFile)
        return false;
    qint64 live = 0;
    for (const Line& line : m_lines)
        live += line.bytes.size();
    return m_size > 4 * live;
}

} // namespace desk::store
