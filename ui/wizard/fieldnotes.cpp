// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/fieldnotes.h"

#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"

#include <algorithm>

namespace desk::ui {

void showNotes(FormField* formField, const QList<Problem>& problems, Field field, bool touched)
{
    const auto textOf = [&](Problem::Severity severity) {
        const auto found = std::find_if(problems.begin(), problems.end(),
            [&](const Problem& p) { return p.field == field && p.severity == severity; });
        return found == problems.end() ? QString() : describe(*found);
    };
    formField->setError(touched ? textOf(Problem::Severity::Error) : QString());
    formField->setWarning(textOf(Problem::Severity::Warning));
}

} // namespace desk::ui
