// SPDX-License-Identifier: Apache-2.0
#include "ui/models/exchangephases.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

namespace {

struct PhaseText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PhaseText)
};

using Kind = ExchangePhase::Kind;

class Phases {
public:
    explicit Phases(const wire::Exchange& exchange) : m_exchange(exchange) { }

    QList<ExchangePhase> list()
    {
        const wire::Timings& t = m_exchange.timings;
        // A proxy resolves by itself, and an address that is written as a number is none to be asked for.
        const bool resolved = m_exchange.proxy.isEmpty() && (t.dns || m_exchange.attempts.isEmpty());
        if (resolved && !step(Kind::Resolve, t.dns))
            return m_list;
        if (!connectSteps())
            return m_list;
        if (m_exchange.tls && !step(Kind::Tls, t.tls))
            return m_list;
        // Without a handshake that is known of, a connection that sent nothing ended in it.
        if (!t.sent && m_exchange.sentBytes == 0) {
            if (m_exchange.error && std::holds_alternative<TlsError>(*m_exchange.error) && !m_exchange.tls)
                step(Kind::Tls, {});
            return m_list;
        }
        // An answer may come before all was sent: then nothing was waited for.
        const bool early = t.firstByte && (!t.sent || *t.sent > *t.firstByte);
        if (step(Kind::Send, early ? t.firstByte : t.sent) && (early || step(Kind::Wait, t.firstByte)))
            step(Kind::Download, t.total);
        if (!m_list.isEmpty() && m_list.last().kind == Kind::Download)
            m_list.last().finished = !m_exchange.error;
        return m_list;
    }

private:
    [[nodiscard]] qint64 total() const { return std::max(m_at, m_exchange.timings.total.value_or(m_at)); }

    /// Whether it ended, and the next one began.
    bool step(Kind kind, std::optional<qint64> end)
    {
        const qint64 until = std::max(m_at, end.value_or(total()));
        m_list.append({kind, m_at, until - m_at, end.has_value(), {}, {}});
        m_at = until;
        return end.has_value();
    }

    bool connectSteps()
    {
        const std::optional<qint64> connected = m_exchange.timings.connect;
        if (m_exchange.attempts.isEmpty())
            return step(Kind::Connect, connected);
        for (const wire::Attempt& attempt : m_exchange.attempts) {
            const qint64 end = std::max(attempt.start, attempt.end.value_or(total()));
            const QString address = attempt.address.isNull() ? m_exchange.proxy : attempt.address.toString();
            m_list.append({Kind::Connect, attempt.start, end - attempt.start,
                attempt.end.has_value() && attempt.failure.isEmpty(), address, attempt.failure});
            m_at = std::max(m_at, end);
        }
        m_at = connected.value_or(m_at);
        return connected.has_value();
    }

    const wire::Exchange& m_exchange;
    QList<ExchangePhase> m_list;
    qint64 m_at = 0;
};

QString plainName(Kind kind)
{
    switch (kind) {
    case Kind::Resolve:
        return PhaseText::tr("DNS");
    case Kind::Connect:
        return PhaseText::tr("Connect");
    case Kind::Tls:
        return PhaseText::tr("TLS");
    case Kind::Send:
        return PhaseText::tr("Sent");
    case Kind::Wait:
        return PhaseText::tr("Waiting");
    case Kind::Download:
        break;
    }
    return PhaseText::tr("Download");
}

} // namespace

QList<ExchangePhase> phases(const wire::Exchange& exchange)
{
    if (!exchange.timings.total)
        return {};
    return Phases(exchange).list();
}

QString phaseName(const ExchangePhase& phase, const QList<ExchangePhase>& among)
{
    const auto isAttempt = [](const ExchangePhase& other) { return other.kind == Kind::Connect; };
    const bool several = std::count_if(among.begin(), among.end(), isAttempt) > 1;
    const bool named = phase.kind == Kind::Connect && several && !phase.address.isEmpty();
    if (named && !phase.finished)
        return PhaseText::tr("Connect to %1, failed").arg(phase.address);
    if (named)
        return PhaseText::tr("Connect to %1").arg(phase.address);
    if (!phase.finished)
        //: A phase of a request that did not come to its end: "TLS, not finished"
        return PhaseText::tr("%1, not finished").arg(plainName(phase.kind));
    return plainName(phase.kind);
}

} // namespace desk::ui
