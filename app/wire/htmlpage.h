// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/responsebuilder.h"

#include <QString>

namespace desk::wire {

/// A page a browser shows: it runs no script, loads nothing, is kept by nobody and shown in nobody's frame.
struct HtmlPage {
    int status = 200;
    QString title; ///< plain text
    QString body; ///< HTML, escaped by whoever made it
    QString language = {}; ///< of its words, as "en"; empty where it is not known
    QByteArray formTargets = "'none'"; ///< where its forms may lead, redirects included: CSP's form-action
    bool operator==(const HtmlPage&) const = default;
};

[[nodiscard]] Response pageResponse(const HtmlPage& page);

} // namespace desk::wire
