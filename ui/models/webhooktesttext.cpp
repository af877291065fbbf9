// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhooktesttext.h"

#include "ui/models/errortext.h"

#include <QCoreApplication>
#include <QUrl>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::TestText)

public:
    static QString refusedToken(const WebhookDraft& sent);
    static QString ofStatus(int status, const WebhookDraft& sent);
    static QString ofWords(const QString& error, const WebhookDraft& sent);
};

QString TestText::refusedToken(const WebhookDraft& sent)
{
    if (!sent.accessTokenSecret)
        return tr("The endpoint wants an access token, and this webhook has none. Choose the secret that holds it.");
    return tr("The endpoint does not accept the token in %1. Rotate the secret, then test again.")
        .arg(*sent.accessTokenSecret);
}

QString TestText::ofStatus(int status, const WebhookDraft& sent)
{
    if (status == 401 || status == 403)
        return refusedToken(sent);
    if (status == 404 || status == 410)
        return tr("There is nothing at this path of the endpoint. Check the URL.");
    if (status == 405)
        return tr("The endpoint does not take POST at this path. Check the URL.");
    if (status == 400 || status == 415 || status == 422)
        return tr("The endpoint does not take this payload. Send one in the form that it expects.");
    if (status == 408 || status == 504)
        return tr("The endpoint took too long. Try again, or ask who runs it.");
    if (status == 429)
        return tr("The endpoint asks to slow down. Wait a minute and test again.");
    if (status >= 300 && status < 400)
        return tr("The endpoint sends requests elsewhere, where they are not followed. Use its final URL.");
    if (status >= 500)
        return tr("The endpoint has a problem of its own. Try again later, or ask who runs it.");
    return {};
}

// The server words its errors itself; these are the words networks have for what happens to them.
QString TestText::ofWords(const QString& error, const WebhookDraft& sent)
{
    const QString host = QUrl(sent.url).host();
    const auto says = [&](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(
            words.begin(), words.end(), [&](QLatin1StringView w) { return error.contains(w, Qt::CaseInsensitive); });
    };
    if (says({"refused"_L1}))
        return tr("Nothing is listening at %1. Check host and port, and that the program behind it runs.").arg(host);
    if (says({"timed out"_L1, "timeout"_L1, "deadline"_L1}))
        return tr("%1 did not answer in time. Check that the server can reach it, not just this computer.").arg(host);
    if (says({"no such host"_L1, "not found"_L1, "resolve"_L1, "lookup"_L1, "unknown host"_L1}))
        return tr("No host is called %1. Check the URL.").arg(host);
    if (says({"certificate"_L1, "x509"_L1, "tls"_L1, "ssl"_L1}))
        return tr("The certificate of %1 is not trusted. Ask who runs it.").arg(host);
    if (says({"secret"_L1}))
        return tr("Check the secrets that this webhook names.");
    return {};
}

} // namespace

QString testChip(bool ok, const std::optional<int>& status)
{
    if (status)
        return QString::number(*status);
    return ok ? TestText::tr("Passed") : TestText::tr("Failed");
}

Tone testTone(bool ok)
{
    return ok ? Tone::Success : Tone::Danger;
}

QString testLabel(const store::WebhookTestRecord& record)
{
    const QString chip = testChip(record.ok, record.status);
    return record.from == WebhookTest::From::Server ? TestText::tr("%1 · from the server").arg(chip)
                                                    : TestText::tr("%1 · from here").arg(chip);
}

QString testResult(const WebhookTest& test)
{
    const QString status = test.statusText.isEmpty() && test.status ? QString::number(*test.status) : test.statusText;
    if (test.ok)
        return status.isEmpty() ? TestText::tr("The endpoint took it.")
                                : TestText::tr("The endpoint took it: %1.").arg(status);
    if (test.cause)
        return describe(*test.cause);
    if (test.status)
        return TestText::tr("The endpoint refused it: %1.").arg(status);
    return test.error.isEmpty() ? TestText::tr("The test failed, and the server does not say why.")
                                : TestText::tr("The test failed: %1").arg(test.error);
}

QString testDiagnosis(const WebhookTest& test, const WebhookDraft& sent)
{
    if (test.ok)
        return {};
    return test.status ? TestText::ofStatus(*test.status, sent) : TestText::ofWords(test.error, sent);
}

} // namespace desk::ui
