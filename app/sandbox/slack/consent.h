// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/slack/grants.h"
#include "app/wire/listener.h"

namespace desk::sandbox::slack {

/// Answers at consentPath, to a browser: no key, nothing secret.
class Consent {
public:
    Consent(Grants& grants, std::function<QDateTime()> clock) : m_grants(grants), m_clock(std::move(clock)) { }

    [[nodiscard]] wire::Response answer(const wire::Request& request);

private:
    [[nodiscard]] wire::Response decide(const wire::Request& request);

    Grants& m_grants;
    std::function<QDateTime()> m_clock;
};

} // namespace desk::sandbox::slack
