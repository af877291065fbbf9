// SPDX-License-Identifier: Apache-2.0
// Which problem a field of a step shows.
#pragma once

#include "app/core/validation.h"

#include <QString>

namespace desk::ui {

class FormField;

/// The first problem of that field: an error only once the field was touched, a warning always.
void showNotes(FormField* formField, const QList<Problem>& problems, Field field, bool touched);

} // namespace desk::ui
