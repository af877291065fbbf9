// SPDX-License-Identifier: Apache-2.0
// From what a test is made of to what is sent: pure functions.
#pragma once

#include "app/core/result.h"
#include "app/webhook/testrun.h"

#include <QStringList>

namespace desk::tester {

/// Names of the secrets a setup uses, each once.
[[nodiscard]] QStringList secretNames(const webhook::TestSetup& setup);

/// Payload rendered, values of secrets in it. InvalidInputError "secrets" when `secrets` lacks one the setup names,
/// "variables" when some have no value (detail: their names, separated by ", "), "masked" when a masked value stands
/// where one that can be sent would have to (detail: placeOfMark()). Values of own headers may have ${variables} too.
[[nodiscard]] Result<webhook::Delivery> deliveryOf(const webhook::TestSetup& setup, const QList<NamedSecret>& secrets);

/// The payload for the server, which puts the values of secrets in by itself: their ${names} stay.
[[nodiscard]] Result<QString> serverPayload(const webhook::TestSetup& setup);

} // namespace desk::tester
