// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/durablefile.h"

#include <algorithm>

namespace desk::reliability {

namespace {

constexpr qint64 sector = 512;

/// What is new of a file that grows is a hole.
void resize(QByteArray& file, qint64 size)
{
    const qsizetype before = file.size();
    file.resize(size);
    if (size > before)
        std::fill(file.begin() + before, file.end(), '\0');
}

bool isData(const auto& change)
{
    using Kind = std::decay_t<decltype(change.kind)>;
    return change.kind == Kind::Write || change.kind == Kind::Truncate;
}

} // namespace

void DurableFile::create()
{
    m_pending.append({Change::Kind::Create, 0, {}});
}

void DurableFile::write(qint64 offset, const QByteArray& bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 at = offset + done;
        const qint64 length = std::min<qint64>(bytes.size() - done, sector - at % sector);
        m_pending.append({Change::Kind::Write, at, bytes.mid(done, length)});
        done += length;
    }
}

void DurableFile::truncate(qint64 size)
{
    m_pending.append({Change::Kind::Truncate, size, {}});
}

void DurableFile::remove()
{
    m_pending.append({Change::Kind::Remove, 0, {}});
}

void DurableFile::sync()
{
    for (const Change& change : std::as_const(m_pending))
        apply(m_durable, change);
    m_pending.clear();
}

void DurableFile::syncName()
{
    const auto last =
        std::find_if(m_pending.crbegin(), m_pending.crend(), [](const Change& change) { return !isData(change); });
    if (last == m_pending.crend())
        return;
    // What was written to a file that went before is nowhere.
    apply(m_durable, *last);
    m_pending.remove(0, std::distance(last, m_pending.crend()));
}

void DurableFile::apply(std::optional<QByteArray>& file, const Change& change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        file = QByteArray();
        return;
    case Change::Kind::Remove:
        file.reset();
        return;
    case Change::Kind::Truncate:
        if (file)
            resize(*file, change.at);
        return;
    case Change::Kind::Write:
        if (!file)
            return;
        if (file->size() < change.at + change.bytes.size())
            resize(*file, change.at + change.bytes.size());
        std::copy(change.bytes.begin(), change.bytes.end(), file->begin() + change.at);
        return;
    }
}

std::optional<QByteArray> DurableFile::afterPowerCut(QRandomGenerator& random) const
{
    std::optional<QByteArray> file = m_durable;
    // Nothing, all, only what came first, or anything of it.
    const int way = random.bounded(5);
    QList<Change> survived;
    const int upTo = m_pending.isEmpty() ? 0 : random.bounded(static_cast<int>(m_pending.size()) + 1);
    const int percent = random.bounded(100);
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        const bool kept = way == 1 || (way == 2 && i < upTo) || (way > 2 && random.bounded(100) < percent);
        if (kept)
            survived.append(m_pending.at(i));
        else if (m_pending.at(i).kind == Change::Kind::Create)
            break; // what was written to a file that never came to be is nowhere
    }
    if (way == 4) {
        for (qsizetype i = survived.size() - 1; i > 0; --i) {
            const qsizetype other = random.bounded(static_cast<int>(i) + 1);
            // A name in a folder is not data: what makes or removes a file keeps its place.
            if (isData(survived.at(i)) && isData(survived.at(other)))
                survived.swapItemsAt(i, other);
        }
    }
    for (const Change& change : std::as_const(survived))
        apply(file, change);
    return file;
}

} // namespace desk::reliability
