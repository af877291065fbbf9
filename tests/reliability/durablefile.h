// SPDX-License-Identifier: Apache-2.0
// What of a file would be there after the power is cut.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <optional>

namespace desk::reliability {

class DurableFile {
public:
    DurableFile() = default;
    /// A file that was there before, whole.
    explicit DurableFile(QByteArray bytes) : m_durable(std::move(bytes)) { }

    /// Made now: it is there for sure only after the first sync.
    void create();
    void write(qint64 offset, const QByteArray& bytes);
    void truncate(qint64 size);
    void remove();
    void sync();
    /// The folder was synced: whether there is such a file is sure now, what is in it is not.
    void syncName();

    /// Nothing when there would be no file.
    [[nodiscard]] std::optional<QByteArray> afterPowerCut(QRandomGenerator& random) const;

private:
    struct Change {
        enum class Kind { Write, Truncate, Create, Remove };
        Kind kind = Kind::Write;
        qint64 at = 0; ///< offset, or the size after a truncation
        QByteArray bytes;
    };
    static void apply(std::optional<QByteArray>& file, const Change& change);

    std::optional<QByteArray> m_durable;
    QList<Change> m_pending; ///< in the order they were made; a write never crosses a sector's end
};

} // namespace desk::reliability
