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

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ExplanationText)

public:
    static QString unsent(const Explanation& e);
    static QString certificate(const Explanation& e);
    static QString unanswered(const Explanation& e);
    static QString answered(const Explanation& e);
    static QString refused(const Explanation& e);
    static QString invalid(const Explanation& e);

private:
    static QString status(const Explanation& e) { return QString::number(e.status.value_or(0)); }
    static QString limit(const Explanation& e);
    static QString day(const Explanation& e)
    {
        return QLocale().toString(e.date.toLocalTime().date(), QLocale::LongFormat);
    }
};

QString ExplanationText::limit(const Explanation& e)
{
    return e.limit ? tr("within %1").arg(waitText(*e.limit)) : tr("in time");
}

// What happened

QString ExplanationText::unsent(const Explanation& e)
{
    switch (e.cause) {
    case Cause::NameNotFound:
        return tr("No host is called %1.").arg(e.subject);
    case Cause::ConnectionRefused:
        return tr("%1 refused the connection: nothing is listening there.").arg(e.subject);
    case Cause::Unreachable:
        return tr("%1 cannot be reached.").arg(e.subject);
    case Cause::AddressBlocked:
        return e.remedy == Remedy::AllowAddress
            ? tr("%1 leads to %2, which is not on the internet.").arg(e.subject, e.detail)
            : tr("%1 leads to %2, where nothing is ever sent to.").arg(e.subject, e.detail);
    case Cause::ResolveTimeout:
        return tr("The name %1 was not looked up %2.").arg(e.subject, limit(e));
    case Cause::ConnectTimeout:
        return tr("%1 did not take the connection %2.").arg(e.subject, limit(e));
    case Cause::TlsTimeout:
        return tr("%1 took the connection, but did not secure it %2.").arg(e.subject, limit(e));
    case Cause::TlsFailed:
        return tr("No secure connection to %1 came about.").arg(e.subject);
    case Cause::NotTls:
        return tr("%1 does not speak TLS, which https needs.").arg(e.subject);
    case Cause::ProxyLogin:
        return tr("The proxy %1 wants a login.").arg(e.subject);
    case Cause::ProxyRefused:
        return tr("The proxy %1 did not let the request through.").arg(e.subject);
    case Cause::ProxyUnreachable:
        return tr("The proxy %1 cannot be reached.").arg(e.subject);
    case Cause::InvalidRequest:
        return invalid(e);
    default:
        return certificate(e);
    }
}

QString ExplanationText::invalid(const Explanation& e)
{
    if (e.subject == "url"_L1)
        return tr("Nothing can be sent to this URL.");
    if (e.subject == "headers"_L1)
        return tr("W&B writes the header %1 itself.").arg(e.detail);
    if (e.subject == "header.name"_L1)
        return tr("A header has a name that cannot be sent.");
    if (e.subject == "header.value"_L1)
        return tr("A header has a value that cannot be sent.");
    if (e.subject == "variables"_L1)
        return tr("Some variables of the payload have no value.");
    if (e.subject == "authorities"_L1)
        return tr("The certificate that is trusted for this host cannot be read.");
    return tr("This cannot be sent as it is.");
}

QString ExplanationText::certificate(const Explanation& e)
{
    switch (e.cause) {
    case Cause::CertificateExpired:
        return e.date.isValid() ? tr("The certificate of %1 expired on %2.").arg(e.subject, day(e))
                                : tr("The certificate of %1 expired.").arg(e.subject);
    case Cause::CertificateNotYetValid:
        return tr("The certificate of %1 is not valid before %2.").arg(e.subject, day(e));
    case Cause::CertificateSelfSigned:
        return tr("%1 signed its certificate itself, so nobody vouches for it.").arg(e.subject);
    case Cause::CertificateWrongHost:
        return tr("The certificate is not for %1, but for %2.").arg(e.subject, e.detail);
    case Cause::CertificateIncomplete:
        return tr("%1 did not send the certificate of “%2”, which signed its own.").arg(e.subject, e.detail);
    case Cause::CertificateUntrusted:
        return e.detail.isEmpty()
            ? tr("The certificate of %1 comes from an authority that is not trusted.").arg(e.subject)
            : tr("The certificate of %1 comes from an authority that is not trusted: “%2”.").arg(e.subject, e.detail);
    default:
        return unanswered(e);
    }
}

QString ExplanationText::unanswered(const Explanation& e)
{
    switch (e.cause) {
    case Cause::ClosedWithoutAnswer:
        return tr("%1 closed the connection without an answer: the request may have been processed.").arg(e.subject);
    case Cause::AnswerTimeout:
        return tr("%1 did not answer %2: the request may have been processed.").arg(e.subject, limit(e));
    case Cause::NotHttp:
        return tr("%1 answered, but not in HTTP.").arg(e.subject);
    case Cause::NotHttps:
        return tr("%1 wants https, and the URL says http.").arg(e.subject);
    case Cause::Cancelled:
        return e.remedy == Remedy::CheckReceiver
            ? tr("It was stopped after the request had left: the request may have been processed.")
            : tr("It was stopped before anything was sent.");
    default:
        return answered(e);
    }
}

QString ExplanationText::answered(const Explanation& e)
{
    switch (e.cause) {
    case Cause::Delivered:
        return tr("The endpoint took the payload.");
    case Cause::HtmlNotJson:
        return tr("A web page answered, so this is probably not the endpoint.");
    case Cause::BodyTimeout:
        return tr("The endpoint answered %1, but the end of its answer did not come %2.").arg(status(e), limit(e));
    case Cause::BodyIncomplete:
        return tr("The endpoint answered %1, but the connection broke before the end.").arg(status(e));
    case Cause::AnswerNotKept:
        return tr("The endpoint answered %1, but its long answer could not be kept on this computer.").arg(status(e));
    case Cause::Redirect:
        return e.url.isEmpty() ? tr("The endpoint sends the request on to another address.")
                               : tr("The endpoint sends the request on to %1.").arg(e.url.toDisplayString());
    case Cause::RedirectLosesBody:
        return e.url.isEmpty()
            ? tr("The endpoint sends the request elsewhere and drops the payload (%1).").arg(status(e))
            : tr("The endpoint sends the request on to %1 and drops the payload (%2).")
                  .arg(e.url.toDisplayString(), status(e));
    case Cause::ServerFailed:
        return tr("The endpoint failed while it handled the request (%1).").arg(status(e));
    case Cause::GatewayFailed:
        return tr("The endpoint cannot be reached by what stands before it (%1).").arg(status(e));
    case Cause::OtherStatus:
        return tr("The answer of the endpoint was %1.").arg(status(e));
    default:
        return refused(e);
    }
}

QString ExplanationText::refused(const Explanation& e)
{
    switch (e.cause) {
    case Cause::BadRequest:
        return tr("The endpoint does not understand the payload.");
    case Cause::Unauthorized:
        return tr("The endpoint rejected the token.");
    case Cause::UnauthorizedSilent:
        return tr("The endpoint answered 401 and does not say what it wants.");
    case Cause::TokenMissing:
        return tr("The endpoint wants a token, and none was sent.");
    case Cause::Forbidden:
        return tr("The endpoint does not allow this request.");
    case Cause::ForbiddenPage:
        return tr("A web page refused the request: a firewall or a login stands before %1.").arg(e.subject);
    case Cause::NotFound:
        return tr("There is nothing at %1.").arg(e.subject);
    case Cause::TrailingSlash:
        return e.subject.endsWith(u'/') ? tr("There is nothing at %1, with a slash at its end.").arg(e.subject)
                                        : tr("There is nothing at %1, without a slash at its end.").arg(e.subject);
    case Cause::GithubScope:
        return tr("GitHub answers 404 to a token that lacks the right.");
    case Cause::MethodNotAllowed:
        return e.subject.isEmpty() ? tr("The endpoint does not take POST here.")
                                   : tr("The endpoint does not take POST here, only %1.").arg(e.subject);
    case Cause::LengthRequired:
        return tr("The endpoint misses the Content-Length, although it was sent.");
    case Cause::TooLarge:
        return e.subject.isEmpty()
            ? tr("The payload is too large for the endpoint.")
            : tr("The payload of %1 is too large for the endpoint.")
                  .arg(QLocale().formattedDataSize(e.subject.toLongLong(), 1, QLocale::DataSizeSIFormat));
    case Cause::UnsupportedMedia:
        return e.subject.isEmpty() ? tr("The endpoint does not take JSON.")
                                   : tr("The endpoint does not take JSON, only %1.").arg(e.subject);
    case Cause::Unprocessable:
        return tr("The endpoint reads the payload, but finds a value in it wrong.");
    case Cause::TooManyRequests:
        return tr("The endpoint asks to slow down.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const Explanation& explanation)
{
    return ExplanationText::unsent(explanation);
}

QString quotation(const Explanation& explanation)
{
    if (explanation.detail.isEmpty())
        return {};
    switch (explanation.cause) {
    case Cause::AddressBlocked:
    case Cause::CertificateWrongHost:
    case Cause::CertificateIncomplete:
    case Cause::CertificateUntrusted:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::Redirect:
    case Cause::RedirectLosesBody:
        return {};
    case Cause::InvalidRequest:
    case Cause::Unreachable:
    case Cause::ConnectionRefused:
    case Cause::NameNotFound:
    case Cause::TlsFailed:
    case Cause::ProxyRefused:
    case Cause::ProxyUnreachable:
    case Cause::AnswerNotKept:
        return ExplanationText::tr("In detail: %1").arg(explanation.detail);
    case Cause::Unauthorized:
        return ExplanationText::tr("It says: %1").arg(explanation.detail);
    default:
        return ExplanationText::tr("The answer says: %1").arg(explanation.detail);
    }
}

QString buttonText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::EditUrl:
        return ExplanationText::tr("Edit URL");
    case Remedy::EditPayload:
        return ExplanationText::tr("Edit payload");
    case Remedy::EditHeaders:
        return ExplanationText::tr("Edit headers");
    case Remedy::RotateToken:
        return ExplanationText::tr("Rotate token…");
    case Remedy::AddAuthority:
        return ExplanationText::tr("Trust a certificate…");
    case Remedy::AllowAddress:
        return ExplanationText::tr("Allow address…");
    case Remedy::FollowRedirect:
        return ExplanationText::tr("Follow redirect…");
    case Remedy::TryWithSlash:
        return ExplanationText::tr("Try the other path");
    case Remedy::SendAgain:
        return ExplanationText::tr("Send again");
    case Remedy::SetTimeouts:
        return ExplanationText::tr("Set time limits…");
    case Remedy::ShowTls:
        return ExplanationText::tr("Show TLS");
    case Remedy::ShowBody:
        return ExplanationText::tr("Show body");
    case Remedy::None:
    case Remedy::CheckReceiver:
        break;
    }
    return {};
}

Tone explanationTone(Cause cause)
{
    switch (cause) {
    case Cause::Delivered:
        return Tone::Success;
    case Cause::Cancelled:
        return Tone::Neutral;
    default:
        return Tone::Warning;
    }
}

} // namespace desk::ui
