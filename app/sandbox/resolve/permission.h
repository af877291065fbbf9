// SPDX-License-Identifier: Apache-2.0
// Who may write what (docs/protocol.md 7.6, and choices.h where it is silent). Refusals are GraphQlError 403.
#pragma once

#include "app/sandbox/resolve/scopetarget.h"

namespace desk::sandbox {

enum class Rank { None, ViewOnly, Member, Admin };

/// An instance admin and the owner of a personal entity are its admins.
[[nodiscard]] Result<Rank> rankIn(RequestContext& context, const EntityRow& entity);

/// Webhooks, Slack channels, secrets, and tests of webhooks.
[[nodiscard]] Status mayManage(RequestContext& context, const EntityRow& entity);

enum class AutomationWrite { Save, Remove };
[[nodiscard]] Status mayWrite(RequestContext& context, const ScopeTarget& scope, AutomationWrite write);

/// An ARIA automation runs as its creator, who alone may change it.
[[nodiscard]] Status mayEdit(RequestContext& context, const TriggerRow& trigger);

} // namespace desk::sandbox
