// SPDX-License-Identifier: Apache-2.0
// A life of a store that does a bit of everything, what it was told was done, and whether that is so afterwards.
#pragma once

#include "app/store/store.h"
#include "tests/reliability/measurement.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace desk::reliability {

struct SessionPlan {
    int edits = 6;
    int pages = 2;
    int payload = 200; ///< bytes of text in each edit; long ones make checkpoints
    bool clears = false; ///< what the cache holds is forgotten first, which makes files shorter
};

inline constexpr int rowsOfPage = 20;

/// What is known of one edit.
struct Fate {
    QList<store::OutboxEdit> waiting; ///< it waits as one of these, when it waits
    bool mayWait = true;
    bool mayBeDone = false; ///< it is in the journal
};

struct SessionRecord {
    QHash<QString, Fate> edits; ///< that were acknowledged, by id
    QSet<int> pages; ///< that were acknowledged
    QStringList errors; ///< that calls gave
};

/// Told right after each acknowledgement: 'E'nqueued, 'U'pdated, 'C'ompleted with the edit's id; 'P'age with its
/// number.
using Acknowledge = std::function<void(char what, const QString& which)>;

/// Opens the store and goes on whatever fails. `generation` tells several lives of one store apart.
[[nodiscard]] SessionRecord runSession(
    store::Store& store, const SessionPlan& plan, int generation = 0, const Acknowledge& acknowledge = {});

/// What may be missing from the cache afterwards.
enum class CacheLoss { Nothing, Rows };

/// Opens the store again, with nothing in the way, and tells the measurement what is not as it was acknowledged.
/// `where` says in a few words which trial it is.
void verifySession(const QString& directory, const SessionRecord& record, CacheLoss allowed, Measurement& measurement,
    const QString& where);

/// Both files are sound as SQLite sees it.
void verifyIntegrity(const QString& directory, Measurement& measurement, const QString& where);

/// No page is there in part.
void verifyPages(const QList<store::AutomationRow>& rows, Measurement& measurement, const QString& where);

/// An edit as it is found after the program ended while it was under way.
[[nodiscard]] store::OutboxEdit settled(store::OutboxEdit edit);

} // namespace desk::reliability
