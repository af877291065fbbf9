// SPDX-License-Identifier: Apache-2.0
// An edit that waits, in words.
#pragma once

#include "app/core/threeway.h"
#include "app/store/rows.h"
#include "ui/models/conflict.h"
#include "ui/theme/tones.h"

#include <QString>

namespace desk::ui {

/// What an edit does, or that somebody has to decide about it.
enum class PendingWhat { Create, Change, Delete, Conflict, Refused };
[[nodiscard]] PendingWhat whatOf(const store::OutboxEdit& edit);
/// "Create", "Conflict".
[[nodiscard]] QString whatLabel(PendingWhat what);
[[nodiscard]] Tone toneOf(PendingWhat what);

/// "Waits for the server", "The server refused it: <its words>"; of a conflict by how the server stands to it.
[[nodiscard]] QString stateText(const store::OutboxEdit& edit, ConflictKind conflict);

[[nodiscard]] bool isCreate(const store::EditKind& edit);
[[nodiscard]] bool isDelete(const store::EditKind& edit);
/// "Automation", "Webhook".
[[nodiscard]] QString subjectLabel(const store::EditKind& edit);
/// The name as it is wanted.
[[nodiscard]] QString nameOf(const store::EditKind& edit);
/// The server's id of what it is about, or "edit:<id>" of what is not made yet.
[[nodiscard]] QString subjectId(const store::OutboxEdit& edit);

/// "2 to create, 1 to change, 1 conflict"; empty where there are none.
[[nodiscard]] QString planText(const QList<store::OutboxEdit>& edits);

/// "Filter", "Access token": the part in the words of the form.
[[nodiscard]] QString partLabel(PartChange::Part part);
/// What a part holds, for people: "On" for "true", "Alias added" for its name on the server.
[[nodiscard]] QString partText(PartChange::Part part, const QString& text);

/// What is wanted as JSON: an automation in a file's words, a webhook likewise.
[[nodiscard]] QString copyText(const store::EditKind& edit);

} // namespace desk::ui
