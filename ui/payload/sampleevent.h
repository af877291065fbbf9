// SPDX-License-Identifier: Apache-2.0
// An event a preview is made for, and what a person changed of it. Pure.
#pragma once

#include "app/core/automation.h"
#include "app/core/variables.h"

#include <QHash>
#include <QList>

namespace desk::ui {

/// A fact that matters for an event.
struct SampleField {
    QString key; ///< "alias", "metadata"
    QString label;
    QString value;
    bool isJson = false; ///< an object: the metadata
    bool operator==(const SampleField&) const = default;
};

/// Values a person gave, by key; what is not in it is as the sample has it.
using SampleEdits = QHash<QString, QString>;

[[nodiscard]] QList<SampleField> sampleFields(const Event& event, const EventFacts& sample, const SampleEdits& edits);

/// The sample with what was changed. Metadata that is no JSON object changes nothing.
[[nodiscard]] EventFacts withEdits(EventFacts sample, const SampleEdits& edits);

/// Every variable of the sample with its value. Values of secrets are bullets: nobody here knows them, and nothing
/// should look as if.
[[nodiscard]] VariableValues sampleValues(
    const AutomationDraft& draft, const EventFacts& sample, const SampleEdits& edits, const QStringList& secretNames);

inline const QString secretBullets{QStringLiteral("••••••")};

} // namespace desk::ui
