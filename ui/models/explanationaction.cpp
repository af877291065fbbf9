// SPDX-License-Identifier: Apache-2.0
#include "ui/models/explanationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;
using webhook::Cause;
using webhook::Explanation;
using webhook::Remedy;

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ActionText)

public:
    static QString unsent(const Explanation& e);
    static QString certificate(const Explanation& e);
    static QString answered(const Explanation& e);
    static QString refused(const Explanation& e);
    static QString token(const Explanation& e);

private:
    static bool rotates(const Explanation& e) { return e.remedy == Remedy::RotateToken; }
};

QString ActionText::unsent(const Explanation& e)
{
    switch (e.cause) {
    case Cause::NameNotFound:
        return tr("Check the host in the URL.");
    case Cause::ConnectionRefused:
        return tr("Check the port in the URL, and that the program behind it runs.");
    case Cause::Unreachable:
        return tr("Check your network or VPN, then send again.");
    case Cause::AddressBlocked:
        return e.remedy == Remedy::AllowAddress ? tr("Allow it for this host if that is what you want.")
                                                : tr("Use another URL.");
    case Cause::ResolveTimeout:
        return tr("Check the name server of your network, then send again.");
    case Cause::ConnectTimeout:
        return tr("A firewall may be in the way: check host and port, and whether a VPN is needed.");
    case Cause::TlsTimeout:
        return tr("Check that this port is the one for https.");
    case Cause::TlsFailed:
        return tr("See what was offered, and ask who runs the endpoint.");
    case Cause::NotTls:
        return tr("Use the port that takes https, or http for this one.");
    case Cause::ProxyLogin:
        return tr("Give the login in the proxy settings of this computer.");
    case Cause::ProxyRefused:
        return tr("Ask who runs the proxy to allow CONNECT to this host and port.");
    case Cause::ProxyUnreachable:
        return tr("Check the proxy settings of this computer.");
    case Cause::InvalidRequest:
        return e.remedy == Remedy::EditUrl     ? tr("Correct the URL, then send.")
            : e.remedy == Remedy::EditHeaders  ? tr("Correct the header, then send.")
            : e.remedy == Remedy::AddAuthority ? tr("Choose its file again.")
                                               : tr("Correct the payload, then send.");
    default:
        return certificate(e);
    }
}

QString ActionText::certificate(const Explanation& e)
{
    switch (e.cause) {
    case Cause::CertificateExpired:
        return tr("Ask who runs the endpoint to renew it.");
    case Cause::CertificateNotYetValid:
        return tr("Check the clock of this computer, then ask who runs the endpoint.");
    case Cause::CertificateSelfSigned:
        return tr("If you know it, trust it for this host; W&B has to trust it too.");
    case Cause::CertificateWrongHost:
        return tr("Use a name that the certificate is for, or have one made for this name.");
    case Cause::CertificateIncomplete:
        return tr("Have the endpoint send its whole chain, or trust that authority for this host if it is your own.");
    case Cause::CertificateUntrusted:
        return tr("If the authority is your own, trust it for this host; W&B has to trust it too.");
    default:
        return answered(e);
    }
}

QString ActionText::answered(const Explanation& e)
{
    switch (e.cause) {
    case Cause::ClosedWithoutAnswer:
        return tr("Look at the receiver before you send again.");
    case Cause::AnswerTimeout:
        return tr("Look at the receiver first; then send again, or wait longer.");
    case Cause::NotHttp:
        return tr("Check the port in the URL: another service is listening there.");
    case Cause::NotHttps:
        return tr("Begin the URL with https.");
    case Cause::Cancelled:
        return e.remedy == Remedy::CheckReceiver ? tr("Look at the receiver to see whether it was.")
                                                 : tr("Send again whenever you want.");
    case Cause::Delivered:
        return tr("The webhook works as it is.");
    case Cause::HtmlNotJson:
        return tr("Check the URL: a start page or a login may be there.");
    case Cause::BodyTimeout:
        return tr("The request has arrived; wait longer if you need the whole answer.");
    case Cause::BodyIncomplete:
        return tr("The request has arrived; see what there is of the answer.");
    case Cause::AnswerNotKept:
        return tr("The request has arrived. Make room on the disk before you test again.");
    case Cause::Redirect:
        return e.url.isEmpty() ? tr("Use the final address in the webhook.")
                               : tr("Use that address in the webhook, or follow it here once.");
    case Cause::RedirectLosesBody:
        return e.url.isEmpty() ? tr("Use the address it leads to in the webhook.")
                               : tr("Use that address in the webhook.");
    case Cause::ServerFailed:
        return tr("Look at its log; what it did before it failed may stand.");
    case Cause::GatewayFailed:
        return e.wait ? tr("Check that the program behind it runs, and send again in %1.").arg(waitText(*e.wait))
                      : tr("Check that the program behind it runs, then send again.");
    case Cause::OtherStatus:
        return tr("See what its answer says.");
    default:
        return refused(e);
    }
}

QString ActionText::refused(const Explanation& e)
{
    switch (e.cause) {
    case Cause::BadRequest:
        return tr("Compare the payload with what the endpoint expects.");
    case Cause::ForbiddenPage:
        return tr("Ask who runs the endpoint to let webhooks through.");
    case Cause::NotFound:
        return tr("Check the path in the URL.");
    case Cause::TrailingSlash:
        return e.subject.endsWith(u'/') ? tr("Check the path, or try it without the slash.")
                                        : tr("Check the path, or try it with a slash.");
    case Cause::MethodNotAllowed:
        return tr("A webhook always sends POST: check the path in the URL.");
    case Cause::LengthRequired:
        return tr("Something on the way drops it: ask who runs the endpoint.");
    case Cause::TooLarge:
        return tr("Send less: a link in place of the data.");
    case Cause::UnsupportedMedia:
        return tr("W&B always sends application/json: use an endpoint that takes it.");
    case Cause::Unprocessable:
        return tr("Correct the payload, then send again.");
    case Cause::TooManyRequests:
        return e.wait ? tr("Send again in %1.").arg(waitText(*e.wait)) : tr("Wait a minute, then send again.");
    default:
        return token(e);
    }
}

QString ActionText::token(const Explanation& e)
{
    switch (e.cause) {
    case Cause::Unauthorized:
        return rotates(e) ? tr("Rotate %1, then send again.").arg(e.subject)
                          : tr("Correct the header Authorization, then send again.");
    case Cause::UnauthorizedSilent:
        return rotates(e) ? tr("Check the token in %1, and whether the endpoint wants a signature.").arg(e.subject)
                          : tr("Check the header Authorization, and whether the endpoint wants a signature.");
    case Cause::TokenMissing:
        return tr("Choose the secret that holds it as the webhook's access token.");
    case Cause::Forbidden:
        return rotates(e) ? tr("Give the token in %1 the right that it lacks, or rotate it.").arg(e.subject)
                          : tr("Ask who runs the endpoint what it wants.");
    case Cause::GithubScope:
        return rotates(e) ? tr("Give the token in %1 write access to the repository, then send again.").arg(e.subject)
                          : tr("Give the token write access to the repository, then send again.");
    default:
        return {};
    }
}

} // namespace

QString action(const Explanation& explanation)
{
    return ActionText::unsent(explanation);
}

QString waitText(std::chrono::milliseconds time)
{
    const double seconds = double(time.count()) / 1000;
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds < 2 * minute)
        return ActionText::tr("%1 s").arg(QLocale().toString(seconds, 'g', 3));
    if (seconds < 2 * hour)
        return ActionText::tr("%1 min").arg(QLocale().toString(qRound(seconds / minute)));
    return ActionText::tr("%1 h").arg(QLocale().toString(qRound(seconds / hour)));
}

} // namespace desk::ui
