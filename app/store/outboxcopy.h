// SPDX-License-Identifier: Apache-2.0
// outbox.jsonl beside user.db: a second copy of the edits that the server does not hold yet. It is on the disk before
// an edit is acknowledged, so that a damaged or lost user.db takes none with it. Each line is an object of its own with
// a SHA-256 in it, and is read or passed over by itself.
#pragma once

#include "app/store/outbox.h"

#include <QByteArray>

namespace desk::store {

/// What the lines say, in the order in which the edits were made: that of their numbers, or of the lines where some
/// have none, as older versions wrote them. `lost` counts lines that do not verify: a torn or
/// damaged one, or one that this program does not know. Any bytes will do.
[[nodiscard]] Salvage readOutboxCopy(const QByteArray& bytes);

/// The line that says that the edit is so now, and the one that says that it is gone. With the line's end.
[[nodiscard]] QByteArray outboxCopyLine(const OutboxEdit& edit);
[[nodiscard]] QByteArray outboxRemovalLine(const QString& id);

/// What became of the edits that a damaged database no longer has and the copy still has, among those it has: each
/// once, in the order in which they were made, and the database's word where both have it.
[[nodiscard]] QList<OutboxEdit> joinedEdits(const QList<OutboxEdit>& database, const QList<OutboxEdit>& copy);

/// The file, for the writer thread. What is put is on the disk when put() returns; committed() or rolledBack() follow
/// when user.db's transaction is over.
class OutboxCopy {
public:
    explicit OutboxCopy(QString path);

    /// What the file holds now. An error when there is one that cannot be read.
    [[nodiscard]] Result<Salvage> read() const;
    /// From here on the copy stands for these edits. The file is changed when it does not say the same or is far too
    /// long, and only then. After an error the next put() tries again.
    Status begin(const QList<OutboxEdit>& edits);

    /// After an error the edit must not be acknowledged.
    [[nodiscard]] Status put(const OutboxEdit& edit);
    /// Said in the file at committed().
    void remove(const QString& id);
    void committed();
    void rolledBack();

private:
    struct Line {
        QString id;
        QByteArray bytes;
    };
    using Lines = QList<Line>;

    /// No bytes: the line goes. True when the id was there.
    static bool set(Lines& lines, const QString& id, QByteArray bytes);
    /// Makes the file say what the lines say.
    [[nodiscard]] Status mend(const Lines& lines);
    [[nodiscard]] Status rewrite(const Lines& lines);
    [[nodiscard]] Status adjust(const Lines& lines);
    /// After an error the file is as it was, or m_broken.
    [[nodiscard]] Status append(const QByteArray& bytes);
    [[nodiscard]] bool isTooLong() const;

    const QString m_path;
    Lines m_lines; ///< as they are committed
    Lines m_wanted; ///< as they will be
    QStringList m_removed; ///< those that will go
    QByteArray m_owed; ///< removals that are committed and could not be written yet
    qint64 m_size = 0; ///< of the file
    std::optional<qint64> m_committed; ///< what of it is committed; nothing when that is no part of it
    bool m_broken = true; ///< the file may end in half a line, or say what is not so: it is mended at the next put()
};

} // namespace desk::store
