// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkerror.h"

#include "app/api/answer.h"

namespace desk::api {

Error networkError(QNetworkReply::NetworkError code, const QString& detail, const QUrl& url)
{
    const QString host = hostAndPort(url);
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return OfflineError{OfflineError::Kind::Refused, host, detail};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed without an answer, and the body cannot go out again
        return OfflineError{OfflineError::Kind::Closed, host, detail};
    case QNetworkReply::HostNotFoundError:
        return OfflineError{OfflineError::Kind::HostNotFound, host, detail};
    case QNetworkReply::SslHandshakeFailedError:
        return TlsError{host, detail};
    case QNetworkReply::UnknownContentError: // a compressed body that does not unpack, or unpacks to far too much
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return NotAServerError{url.toString(QUrl::RemoveUserInfo), {}, detail};
    default:
        return OfflineError{OfflineError::Kind::Unreachable, host, detail};
    }
}

bool isStatusCodeError(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::NoError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError: // 400
        return true;
    default:
        return false;
    }
}

} // namespace desk::api
