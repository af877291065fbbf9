// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/wire/listener.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <deque>
#include <functional>
#include <optional>

namespace desk::webhook {

enum class SignatureCheck {
    NotChecked, ///< no key to check with
    Valid,
    Invalid,
    Missing, ///< there is a key, but no X-Wandb-Signature header
};

struct ReceivedRequest {
    quint64 number = 0; ///< counts from 1, never reused
    QByteArray raw; ///< the exact bytes
    QDateTime receivedAt; ///< UTC
    wire::RequestHead head;
    QByteArray body;
    SignatureCheck signature = SignatureCheck::NotChecked;
    bool operator==(const ReceivedRequest&) const = default;
};

/// The key the signature is checked with; asked for each request.
using SigningKeyProvider = std::function<std::optional<Secret>()>;

/// How requests are answered: as told, or as a receiver that goes wrong.
struct ReceiverAnswer {
    enum class Kind {
        Plain,
        Slow, ///< head at once, then the body a byte at a time
        Redirect, ///< to `redirectTo`
        Huge, ///< a body of `hugeBytes`
        Binary, ///< every byte there is, a few times
        CloseWithoutAnswer,
    };
    int status = 200; ///< of a redirect: 307 where it is none of 301, 302, 303, 307, 308
    QByteArray body = R"({"received":true})"; ///< of Plain and Slow
    int delayMilliseconds = 0; ///< before anything is answered, closing included; at most `longestDelay`
    Kind kind = Kind::Plain;
    QByteArray contentType = "application/json"; ///< of Plain and Slow; empty: no such header
    wire::Headers headers = {}; ///< added to it; Content-Length and Transfer-Encoding cannot be
    QUrl redirectTo = {};
    int pauseMilliseconds = 1000; ///< of Slow, between two bytes; at most `longestPause`
    qint64 hugeBytes = qint64{200} * 1024 * 1024; ///< at most `mostBytes`
    bool operator==(const ReceiverAnswer&) const = default;

    static constexpr int longestDelay = 10 * 60 * 1000;
    static constexpr int longestPause = 20 * 1000; ///< below the time after which a connection counts as idle
    static constexpr qint64 mostBytes = qint64{2} * 1024 * 1024 * 1024;
};

/// InvalidInputError "status", "header.name", "header.value", "contentType" or "redirectTo": what cannot be answered.
/// Who is asked to answer so all the same answers 500.
[[nodiscard]] Status checkAnswer(const ReceiverAnswer& answer);

/// The "Local receiver": takes any request on 127.0.0.1, keeps it and answers. It keeps the last 200 in memory, tokens
/// and all: whoever shows or stores them masks them first (app/core/redaction.h).
class Receiver : public QObject {
    Q_OBJECT
public:
    static constexpr int kept = 200;

    explicit Receiver(SigningKeyProvider key = {}, QObject* parent = nullptr);

    /// Where webhooks are to be sent. ListenError; port 0 takes a free one.
    [[nodiscard]] Result<QUrl> listen(quint16 port = 0);
    [[nodiscard]] QUrl url() const;

    void setKeyProvider(SigningKeyProvider key) { m_key = std::move(key); }
    void setAnswer(const ReceiverAnswer& answer) { m_answer = answer; }
    [[nodiscard]] const ReceiverAnswer& answer() const { return m_answer; }

    /// Oldest first.
    [[nodiscard]] const std::deque<ReceivedRequest>& requests() const { return m_requests; }
    void clear() { m_requests.clear(); }

Q_SIGNALS:
    /// After it was kept, before it is answered.
    void received(const desk::webhook::ReceivedRequest& request);

private:
    void take(const wire::Request& request, const wire::Responder& responder);
    [[nodiscard]] SignatureCheck check(const wire::Request& request) const;

    SigningKeyProvider m_key;
    ReceiverAnswer m_answer;
    std::deque<ReceivedRequest> m_requests;
    quint64 m_count = 0;
    wire::Listener m_listener;
};

} // namespace desk::webhook
