// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsesummary.h"

#include "ui/models/errortext.h"
#include "ui/models/outcometext.h"
#include "ui/models/relativetime.h"
#include "ui/models/visibletext.h"
#include "ui/models/webhooktesttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ResponseSummary {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ResponseSummary)
};

class Summary {
public:
    Summary(const webhook::TestRun& run, const ResponseMask& mask) : m_run(run), m_mask(mask) { }

    QList<Fact> facts()
    {
        addOutcome();
        if (m_run.from == WebhookTest::From::Server) {
            addServer();
            return m_facts;
        }
        addConnection();
        if (m_run.exchange.response) {
            addSizes(*m_run.exchange.response);
            addRedirect();
            addFlags(*m_run.exchange.response);
        }
        return m_facts;
    }

private:
    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_facts.append({name, visibleText(m_mask.text(value), LineEnds::Shown)});
    }

    void addOutcome()
    {
        add(ResponseSummary::tr("Outcome"), outcomeWords());
        if (m_run.from == WebhookTest::From::Here && m_run.exchange.response)
            add(ResponseSummary::tr("Status"), outcomeChip(m_run));
        if (m_run.exchange.error && m_run.from == WebhookTest::From::Here)
            add(ResponseSummary::tr("Problem"), describe(*m_run.exchange.error));
        add(ResponseSummary::tr("Sent at"), absoluteTime(m_run.at));
        add(ResponseSummary::tr("Sent by"), senderLabel(m_run.from));
        add(ResponseSummary::tr("To"), m_run.setup.url.toString());
    }

    [[nodiscard]] QString outcomeWords() const
    {
        if (m_run.from == WebhookTest::From::Server)
            return m_run.server && m_run.server->ok ? ResponseSummary::tr("W&B says that the endpoint took it.")
                                                    : ResponseSummary::tr("W&B says that it failed.");
        switch (m_run.exchange.outcome) {
        case wire::Outcome::Answered:
            return m_run.exchange.error ? ResponseSummary::tr("An answer came, but not all of it.")
                                        : ResponseSummary::tr("An answer came, all of it.");
        case wire::Outcome::NoAnswer:
            return ResponseSummary::tr("The request left, no answer came. The endpoint may have processed it.");
        case wire::Outcome::Cancelled:
            return m_run.exchange.sentBytes > 0 ? ResponseSummary::tr(
                       "Cancelled after the request had begun to leave. The endpoint may have processed it.")
                                                : ResponseSummary::tr("Cancelled before anything was sent.");
        case wire::Outcome::NotSent:
            break;
        }
        return ResponseSummary::tr("Nothing was sent.");
    }

    void addConnection()
    {
        const wire::Exchange& exchange = m_run.exchange;
        if (!exchange.peerAddress.isNull()) {
            const bool six = exchange.peerAddress.protocol() == QAbstractSocket::IPv6Protocol;
            const QString address = exchange.peerAddress.toString();
            const QString place = (six ? u'[' + address + u']' : address) + u':' + QString::number(exchange.peerPort);
            add(ResponseSummary::tr("Address"), QString(place + u" · "_s + (six ? u"IPv6"_s : u"IPv4"_s)));
        }
        add(ResponseSummary::tr("Proxy"), exchange.proxy);
        if (exchange.attempts.size() > 1)
            add(ResponseSummary::tr("Attempts"),
                ResponseSummary::tr("%n address(es) tried", nullptr, int(exchange.attempts.size())));
        if (exchange.sentBytes < exchange.sent.size())
            add(ResponseSummary::tr("Sent"),
                ResponseSummary::tr("%1 of %2").arg(sizeText(exchange.sentBytes), sizeText(exchange.sent.size())));
        else if (!exchange.sent.isEmpty())
            add(ResponseSummary::tr("Sent"), sizeText(exchange.sentBytes));
    }

    void addSizes(const wire::ParsedResponse& response)
    {
        const wire::Exchange& exchange = m_run.exchange;
        add(ResponseSummary::tr("Received"), ResponseSummary::tr("%1 in all").arg(sizeText(exchange.received.size())));
        add(ResponseSummary::tr("Body"), sizeText(bodySize(exchange)));
        const QString coding = QString::fromLatin1(wire::headerValue(response.head.headers, "Content-Encoding"));
        add(ResponseSummary::tr("Encoding"), coding);
        if (response.truncatedAt)
            add(ResponseSummary::tr("Cut"),
                ResponseSummary::tr("The body was cut after %1: it is longer.").arg(sizeText(*response.truncatedAt)));
        else if (!response.complete)
            add(ResponseSummary::tr("Cut"), ResponseSummary::tr("The connection ended before the body did."));
    }

    void addRedirect()
    {
        const auto hop = redirectHop(m_run);
        if (!hop)
            return;
        add(ResponseSummary::tr("Location"),
            QString::fromUtf8(wire::headerValue(m_run.exchange.response->head.headers, "Location")));
        if (!hop->target.isValid())
            return add(ResponseSummary::tr("Following"), ResponseSummary::tr("Not possible: it leads nowhere."));
        const QString target = hop->target.toString();
        const QString what = hop->keepsBody
            ? ResponseSummary::tr("Would send the same POST to %1.").arg(target)
            : ResponseSummary::tr("Would send a GET without the payload to %1.").arg(target);
        const QString without = hop->sameOrigin
            ? QString()
            : u' ' + ResponseSummary::tr("That is another server: token, signature and body stay here.");
        add(ResponseSummary::tr("Following"), what + without);
    }

    void addFlags(const wire::ParsedResponse& response)
    {
        QStringList flags;
        if (response.flags.bareLf)
            flags.append(ResponseSummary::tr("Lines end with LF alone."));
        if (response.flags.obsFold)
            flags.append(ResponseSummary::tr("A header goes on in the next line, an old form."));
        if (response.flags.controlBytes)
            flags.append(ResponseSummary::tr("A header holds control characters."));
        if (!response.interim.isEmpty())
            flags.append(
                ResponseSummary::tr("%n interim answer(s) came before.", nullptr, int(response.interim.size())));
        add(ResponseSummary::tr("Remarks"), flags.join(u' '));
    }

    void addServer()
    {
        if (!m_run.server)
            return;
        const WebhookTest& test = *m_run.server;
        add(ResponseSummary::tr("Status"),
            test.statusText.isEmpty() && test.status ? QString::number(*test.status) : test.statusText);
        add(ResponseSummary::tr("W&B’s words"), test.error);
        add(ResponseSummary::tr("Body"), test.body.isEmpty() ? QString() : sizeText(test.body.toUtf8().size()));
        if (test.error.isEmpty() && test.body.isEmpty() && !test.status)
            add(ResponseSummary::tr("Answer"), test.raw);
    }

    const webhook::TestRun& m_run;
    const ResponseMask& m_mask;
    QList<Fact> m_facts;
};

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QList<Fact> summaryFacts(const webhook::TestRun& run, const ResponseMask& mask)
{
    return Summary(run, mask).facts();
}

std::optional<RedirectHop> redirectHop(const webhook::TestRun& run)
{
    if (run.from == WebhookTest::From::Server || !run.exchange.response)
        return std::nullopt;
    const wire::ResponseHead& head = run.exchange.response->head;
    const bool redirects =
        head.status == 301 || head.status == 302 || head.status == 303 || head.status == 307 || head.status == 308;
    const QByteArray location = wire::headerValue(head.headers, "Location");
    if (!redirects || location.isEmpty())
        return std::nullopt;
    RedirectHop hop;
    hop.keepsBody = head.status == 307 || head.status == 308;
    const QUrl target = run.setup.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool web = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!target.isValid() || !web || target.host().isEmpty())
        return hop;
    hop.target = target;
    hop.sameOrigin = target.scheme() == run.setup.url.scheme() && target.host() == run.setup.url.host()
        && portOf(target) == portOf(run.setup.url);
    return hop;
}

} // namespace desk::ui
