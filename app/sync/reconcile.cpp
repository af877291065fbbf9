// SPDX-License-Identifier: Apache-2.0
#include "app/sync/reconcile.h"

#include <algorithm>

namespace desk::sync {

using store::CreateEdit;
using store::DeleteEdit;
using store::UpdateEdit;

namespace {

bool unchanged(const Automation& onServer, const Automation& base)
{
    return holds(onServer, draftOf(base));
}

Verdict verdict(const CreateEdit& edit, const std::optional<Automation>& onServer)
{
    if (!onServer)
        return Verdict::NotApplied;
    return holds(*onServer, edit.draft) ? Verdict::Applied : Verdict::Conflict;
}

Verdict verdict(const UpdateEdit& edit, const std::optional<Automation>& onServer)
{
    if (!onServer)
        return Verdict::Conflict;
    if (holds(*onServer, edit.wanted))
        return Verdict::Applied;
    return unchanged(*onServer, edit.base) ? Verdict::NotApplied : Verdict::Conflict;
}

Verdict verdict(const DeleteEdit& edit, const std::optional<Automation>& onServer)
{
    if (!onServer)
        return Verdict::Applied;
    return unchanged(*onServer, edit.base) ? Verdict::NotApplied : Verdict::Conflict;
}

bool isAbout(const CreateEdit& edit, const Automation& automation)
{
    return automation.name == edit.draft.name && scopeId(automation.scope) == scopeId(edit.draft.scope);
}

template <typename Edit>
bool isAbout(const Edit& edit, const Automation& automation)
{
    return automation.id == edit.base.id;
}

} // namespace

Verdict reconcile(const store::EditKind& edit, const std::optional<Automation>& onServer)
{
    return std::visit([&](const auto& e) { return verdict(e, onServer); }, edit);
}

std::optional<Automation> subjectOf(const store::EditKind& edit, const QList<Automation>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Automation& automation) {
        return std::visit([&](const auto& e) { return isAbout(e, automation); }, edit);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

store::EditState stateAfterFailure(const Error& error)
{
    using enum store::EditState;
    return std::visit(overloaded{
                          [](const OfflineError& e) {
                              // Only a connection that was never made proves that nothing was sent.
                              return e.kind == OfflineError::Kind::Refused || e.kind == OfflineError::Kind::HostNotFound
                                  ? Queued
                                  : Unknown;
                          },
                          [](const TlsError&) { return Queued; },
                          [](const UnauthorizedError&) { return Queued; },
                          [](const GraphQlError& e) { return isTransient(Error{e}) ? Unknown : Rejected; },
                          [](const HttpError& e) { return isTransient(Error{e}) ? Unknown : Rejected; },
                          [](const InvalidInputError&) { return Rejected; },
                          [](const NotSupportedError&) { return Rejected; },
                          [](const auto&) { return Unknown; },
                      },
        error);
}

} // namespace desk::sync
