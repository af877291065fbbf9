// SPDX-License-Identifier: Apache-2.0
// The runs that are kept: in the store, and in memory until they are there.
#pragma once

#include "app/tester/tester.h"

#include <QHash>

namespace desk::tester {

class RunArchive final : public QObject {
    Q_OBJECT

public:
    explicit RunArchive(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] const QList<RunSummary>& runs() const { return m_runs; }
    /// A redacted run. It is in runs() at once; when the store cannot take it, it is kept in memory.
    void keep(const webhook::TestRun& run);
    /// InvalidInputError "run" when it is not kept any more.
    [[nodiscard]] Async<webhook::TestRun> run(const QString& id);
    [[nodiscard]] Async<QList<RunSummary>> search(const QString& text);
    // What is given may be part of runs(), so it is taken by value.
    void setPinned(QString id, bool pinned);
    void rename(QString id, QString name);
    void remove(QString id);

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(QList<RunSummary> rows);
    [[nodiscard]] RunSummary* find(const QString& id);
    /// Shows what the store holds where a change did not get there.
    void settle(const Async<void>& change);

    store::Store& m_store;
    QList<RunSummary> m_runs;
    QHash<QString, webhook::TestRun> m_unsaved; ///< not in the store yet, or never
};

} // namespace desk::tester
