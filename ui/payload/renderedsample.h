// SPDX-License-Identifier: Apache-2.0
// What a text with variables becomes for a sample event, and what is to be said of that. Pure.
#pragma once

#include "app/core/payloadtemplate.h"
#include "app/core/validation.h"

namespace desk::ui {

struct RenderedSample {
    QString text;
    QList<Problem> problems; ///< places of variables that are not filled or always empty
    QString error; ///< what comes out is no JSON
    QString warning; ///< variables that are empty or not filled, by name
    bool operator==(const RenderedSample&) const = default;
};

[[nodiscard]] RenderedSample renderSample(
    const QString& text, const VariableValues& values, const Event& event, bool isJson);

} // namespace desk::ui
