// SPDX-License-Identifier: Apache-2.0
#include "app/wire/htmlpage.h"

#include <QCryptographicHash>

namespace desk::wire {

using namespace Qt::StringLiterals;

namespace {

/// The browser's own colours, so that the page is light, dark or of high contrast as the user has it.
constexpr char style[] = ":root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}"
                         "body{max-width:34rem;margin:3rem auto;padding:0 1rem;overflow-wrap:anywhere}"
                         "h1{font-size:1.4rem}"
                         "fieldset{border:1px solid GrayText;border-radius:.5rem;margin:1rem 0}"
                         "input,button{font:inherit;padding:.3rem .6rem;border:1px solid GrayText;border-radius:.3rem}"
                         "fieldset label{padding:.25rem .5rem}"
                         ".main{background:CanvasText;color:Canvas;border-color:CanvasText}"
                         ".row{display:flex;align-items:center;gap:.5rem;flex-wrap:wrap}";

QByteArray policy(const QByteArray& formTargets)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; form-action " + formTargets
        + "; base-uri 'none'; frame-ancestors 'none'";
}

QString languageAttribute(const QString& language)
{
    return language.isEmpty() ? QString() : u" lang=\""_s + language.toHtmlEscaped() + u'"';
}

} // namespace

Response pageResponse(const HtmlPage& page)
{
    Response response;
    response.status = page.status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
        {"Content-Security-Policy", policy(page.formTargets)}, {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"}, {"Connection", "close"}};
    response.body =
        QString(u"<!DOCTYPE html>\n<html" + languageAttribute(page.language) + u"><head><meta charset=\"utf-8\"><title>"
            + page.title.toHtmlEscaped() + u"</title><meta name=\"viewport\" content=\"width=device-width\"><style>"
            + QString::fromLatin1(style) + u"</style></head>\n<body><main><h1>" + page.title.toHtmlEscaped()
            + u"</h1>\n" + page.body + u"</main></body></html>\n")
            .toUtf8();
    return response;
}

} // namespace desk::wire
