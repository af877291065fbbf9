// SPDX-License-Identifier: Apache-2.0
#include "ui/models/errortext.h"

#include "app/core/result.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ErrorText)

public:
    static QString of(const OfflineError& e);
    static QString of(const TimeoutError& e);
    static QString of(const TlsError& e);
    static QString of(const UnauthorizedError& e);
    static QString of(const HttpError& e);
    static QString of(const GraphQlError& e);
    static QString of(const NotSupportedError& e);
    static QString of(const NotAServerError& e);
    static QString of(const DecodeError& e);
    static QString of(const StoreError& e);
    static QString of(const KeychainError& e);
    static QString of(const InvalidInputError& e);
    static QString of(const ListenError& e);
    static QString of(const BlockedAddressError& e);
    static QString of(const CancelledError& e);
    static QString shortOf(const Error& error);

private:
    static QString server(const QString& host) { return host.isEmpty() ? tr("The server") : host; }
    static QString withDetail(const QString& sentence, const QString& detail);
};

QString ErrorText::withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

QString ErrorText::of(const OfflineError& e)
{
    const QString host = server(e.host);
    switch (e.kind) {
    case OfflineError::Kind::HostNotFound:
        return tr("No server called %1 was found. Check the server URL and your network.").arg(host);
    case OfflineError::Kind::Refused:
        return tr("%1 refused the connection: nothing is listening there. Check the server URL and its port.")
            .arg(host);
    case OfflineError::Kind::Closed:
        return tr("%1 closed the connection before it answered. Try again.").arg(host);
    case OfflineError::Kind::ProxyUnreachable:
        return withDetail(
            tr("The proxy on the way to %1 cannot be reached. Check the proxy settings.").arg(host), e.detail);
    case OfflineError::Kind::ProxyLogin:
        return tr("The proxy on the way to %1 wants a login. Ask who runs it.").arg(host);
    case OfflineError::Kind::ProxyRefused:
        return withDetail(tr("The proxy does not let requests through to %1. Ask who runs it.").arg(host), e.detail);
    case OfflineError::Kind::Unreachable:
        break;
    }
    return withDetail(tr("%1 cannot be reached. Check your network; it is tried again by itself.").arg(host), e.detail);
}

QString ErrorText::of(const TimeoutError& e)
{
    const QString seconds = QLocale().toString(std::max(1, e.milliseconds / 1000));
    if (e.phase == "connect"_L1)
        return tr("The server did not accept a connection within %1 s. Check the server URL and your network.")
            .arg(seconds);
    return tr("The server did not answer within %1 s. It may be busy; try again.").arg(seconds);
}

QString ErrorText::of(const TlsError& e)
{
    return withDetail(tr("The secure connection to %1 failed: its certificate is not trusted. Ask who runs the server, "
                         "or install its "
                         "certificate authority on this computer.")
                          .arg(server(e.host)),
        e.detail);
}

QString ErrorText::of(const UnauthorizedError& e)
{
    return tr("%1 does not accept the API key. Sign in again with a valid key.").arg(server(e.host));
}

QString ErrorText::of(const HttpError& e)
{
    const QString status = QString::number(e.status);
    if (e.status == 403)
        return tr("The server does not let this key do that (HTTP 403). Ask a team admin for access.");
    if (e.status == 404)
        return tr("There is no W&B API at this address (HTTP 404). Check the server URL.");
    if (e.status == 429)
        return tr("The server asks to slow down (HTTP 429). Wait a minute and try again.");
    if (e.status >= 300 && e.status < 400)
        return tr("The server sends requests elsewhere (HTTP %1). Use its final address as the server URL.")
            .arg(status);
    if (e.status >= 500)
        return tr("The server has a problem of its own (HTTP %1). Try again later.").arg(status);
    return tr("The server refused the request (HTTP %1).").arg(status);
}

QString ErrorText::of(const GraphQlError& e)
{
    if (e.messages.isEmpty())
        return tr("The server refused the request and gave no reason.");
    return tr("The server says: %1").arg(e.messages.join(u"; "_s));
}

QString ErrorText::of(const NotSupportedError& e)
{
    return tr("This server does not have “%1”. Use its web page for this.").arg(e.what);
}

QString ErrorText::of(const NotAServerError& e)
{
    if (e.contentType.contains("html"_L1, Qt::CaseInsensitive))
        return tr("%1 answered with a web page, so it is not a W&B API server. Use the API address, or sign in to the "
                  "network first.")
            .arg(server(e.url));
    return tr("What answers at %1 is not a W&B server. Check the server URL.").arg(server(e.url));
}

QString ErrorText::of(const DecodeError& e)
{
    return tr(
        "The server's answer was not understood at “%1” (expected %2). The server may be newer or older than this "
        "version supports.")
        .arg(e.path, e.expected);
}

QString ErrorText::of(const StoreError& e)
{
    switch (e.kind) {
    case StoreError::Kind::ReadOnly:
        return tr("The folder %1 cannot be written. What is there is shown, but nothing can be changed.").arg(e.path);
    case StoreError::Kind::Full:
        return tr("The disk is full, so the change was not kept. Free some space and try again.");
    case StoreError::Kind::Busy:
        return tr("The local data is busy. Try again in a moment.");
    case StoreError::Kind::Corrupt:
        return tr("The local data in %1 is damaged. Move the file away and start again to read it from the server.")
            .arg(e.path);
    case StoreError::Kind::NewerSchema:
        return tr("The data in %1 was made by a newer version. Update Automation Desk, or choose another profile.")
            .arg(e.path);
    case StoreError::Kind::Locked:
        return tr("Another window of Automation Desk uses %1. Close it, or choose another profile.").arg(e.path);
    case StoreError::Kind::CannotOpen:
        return withDetail(tr("The local data in %1 cannot be opened. Check that the folder can be read and written, or "
                             "choose another "
                             "with --profile.")
                              .arg(e.path),
            e.detail);
    case StoreError::Kind::Other:
        break;
    }
    return withDetail(tr("The local data failed. Try again."), e.detail);
}

QString ErrorText::of(const KeychainError& e)
{
    switch (e.kind) {
    case KeychainError::Kind::NoBus:
        return tr("There is no session bus, so no keychain can be used. Keep the key for this session only.");
    case KeychainError::Kind::NoService:
        return tr("No keychain is running. Install and start GNOME Keyring or KWallet, or keep the key for this "
                  "session only.");
    case KeychainError::Kind::NoDefaultKeyring:
        return tr("The keychain has no default keyring. Create one in your keychain program, then try again.");
    case KeychainError::Kind::Locked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case KeychainError::Kind::Denied:
        return tr("The keychain did not let Automation Desk in. Allow access, then try again.");
    case KeychainError::Kind::NotFound:
        return tr("The keychain holds no key for this server. Sign in to add one.");
    case KeychainError::Kind::Timeout:
        return tr("The keychain did not answer. Look for its window asking for a password, then try again.");
    case KeychainError::Kind::Refused:
        return tr("The keychain refused to keep the key. Keep it for this session only, or try another keychain.");
    case KeychainError::Kind::Other:
        break;
    }
    return withDetail(tr("The keychain failed. Try again, or keep the key for this session only."), e.detail);
}

QString ErrorText::of(const InvalidInputError& e)
{
    if (e.field == "server"_L1)
        return withDetail(tr("That is not a server URL. Write it like https://api.wandb.ai."), e.detail);
    if (e.field == "secret"_L1 || e.field == "apiKey"_L1)
        return withDetail(tr("That key cannot be used. Copy it again, without spaces or line breaks."), e.detail);
    if (e.field == "WANDB_API_KEY"_L1 || e.field == "netrc"_L1)
        return withDetail(tr("The key in %1 cannot be used. Correct it there, or sign in.").arg(e.field), e.detail);
    if (e.field == "sent"_L1)
        return tr("It may have reached the server already. What became of it shows after the next sync.");
    if (e.field == "gone"_L1)
        return tr("It is not there any more.");
    if (e.field == "hidden"_L1)
        return tr("The server does not show it, so nobody can say what would be undone.");
    return withDetail(tr("“%1” cannot be sent like this.").arg(e.field), e.detail);
}

QString ErrorText::of(const ListenError& e)
{
    if (e.port == 0)
        return withDetail(tr("No local port could be opened."), e.detail);
    return withDetail(tr("Port %1 is in use by another program. Choose another port, or stop that program.")
                          .arg(QString::number(e.port)),
        e.detail);
}

QString ErrorText::of(const BlockedAddressError& e)
{
    if (e.canBeAllowed)
        return tr("%1 leads to %2, which is not on the internet. Allow it first if that is what you want.")
            .arg(e.host, e.address);
    return tr("%1 leads to %2, which is never sent to. Check the URL.").arg(e.host, e.address);
}

QString ErrorText::of(const CancelledError&)
{
    return tr("Cancelled.");
}

QString ErrorText::shortOf(const Error& error)
{
    return std::visit(overloaded{
                          [](const OfflineError&) { return tr("Offline"); },
                          [](const TimeoutError&) { return tr("No answer"); },
                          [](const TlsError&) { return tr("Not trusted"); },
                          [](const UnauthorizedError&) { return tr("Key refused"); },
                          [](const HttpError& e) { return tr("Server error %1").arg(QString::number(e.status)); },
                          [](const GraphQlError&) { return tr("Refused by the server"); },
                          [](const NotSupportedError&) { return tr("Not on this server"); },
                          [](const NotAServerError&) { return tr("Not a W&B server"); },
                          [](const DecodeError&) { return tr("Answer not understood"); },
                          [](const StoreError&) { return tr("Local data failed"); },
                          [](const KeychainError&) { return tr("Keychain failed"); },
                          [](const InvalidInputError&) { return tr("Not valid"); },
                          [](const ListenError&) { return tr("Port in use"); },
                          [](const BlockedAddressError&) { return tr("Address not allowed"); },
                          [](const CancelledError&) { return tr("Cancelled"); },
                      },
        error);
}

} // namespace

QString describe(const Error& error)
{
    return std::visit([](const auto& e) { return ErrorText::of(e); }, error);
}

QString shortState(const Error& error)
{
    return ErrorText::shortOf(error);
}

} // namespace desk::ui
