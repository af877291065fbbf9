// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/wire/listener.h"

#include <QObject>
#include <QUrl>

namespace desk::webhook {

/// Where a browser comes back to after an OAuth page: one path on 127.0.0.1, for one answer (RFC 8252 7.3). Requests
/// with another or no state are turned away and do not count, so that no other page can finish what this program began.
class LoopbackRedirect final : public QObject {
    Q_OBJECT

public:
    explicit LoopbackRedirect(QObject* parent = nullptr);

    /// Begins to listen on a free port; ListenError. Texts are what the browser shows at the end (plain text, escaped
    /// here).
    struct Words {
        QString title;
        QString allowed;
        QString denied;
        QString wrong; ///< a request that is not the one that was waited for
    };
    [[nodiscard]] Status listen(const Words& words);
    /// http://127.0.0.1:PORT/slack/connected
    [[nodiscard]] QUrl uri() const;
    /// 32 random bytes as text, new with every object.
    [[nodiscard]] const QString& state() const { return m_state; }

Q_SIGNALS:
    void allowed(const QString& code);
    /// `reason` is the page's word, e.g. "access_denied".
    void denied(const QString& reason);

private:
    void take(const wire::Request& request, const wire::Responder& responder);

    QString m_state;
    Words m_words;
    bool m_done = false;
    wire::Listener m_listener;
};

} // namespace desk::webhook
