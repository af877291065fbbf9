// SPDX-License-Identifier: Apache-2.0
#include "app/tester/tester.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/sync/teamsecrets.h"
#include "app/sync/teamsettings.h"
#include "app/tester/originals.h"
#include "app/tester/preferences.h"
#include "app/tester/rendering.h"
#include "app/tester/runarchive.h"
#include "app/tester/secretreader.h"
#include "app/tester/summary.h"
#include "app/webhook/testsender.h"
#include "app/webhook/typedsecrets.h"

#include <QUuid>

namespace desk::tester {

using namespace Qt::StringLiterals;
using webhook::TestRun;
using webhook::TestSetup;

class Tester::Private {
public:
    Private(Tester& tester, store::Store& store, sync::TeamSettings& settings, sync::TeamSecrets& secrets)
        : settings(settings), secrets(secrets), archive(store), preferences(store), m_tester(tester)
    {
    }

    sync::TeamSettings& settings;
    sync::TeamSecrets& secrets;
    RunArchive archive;
    Preferences preferences;
    Originals originals;
    QHash<QString, QList<NamedSecret>> lent; ///< by team
    std::optional<TestSetup> draft;
    bool sending = false;
    bool waitsForKeychain = false;

    /// Nothing that belongs to an earlier turn counts any more.
    quint64 begin();
    [[nodiscard]] bool isTurn(quint64 turn) const { return sending && turn == m_turn; }
    void giveUp(const Error& error);
    void send(const TestSetup& setup, const QList<NamedSecret>& values);
    void send(const TestSetup& setup, const webhook::Delivery& delivery, const QList<NamedSecret>& values);
    [[nodiscard]] Async<QList<NamedSecret>> read(const TestSetup& setup, SecretReader::Wanted wanted);
    void askServer(const TestSetup& setup, const QList<NamedSecret>& values);
    void cancel();
    /// `values` are those of secrets, as far as they are known.
    void keep(const TestRun& run, const QList<NamedSecret>& values, const std::optional<webhook::Delivery>& sent = {});
    /// That the keychain holds another value now, maybe.
    void dropLent(const QSet<QString>& places);

private:
    [[nodiscard]] webhook::TestOptions options(const QUrl& url);
    void end();
    void finish(
        const TestRun& run, const QList<NamedSecret>& values, const std::optional<webhook::Delivery>& sent = {});

    Tester& m_tester;
    webhook::TestSender m_sender;
    std::optional<quint64> m_exchange; ///< what is sent from here now
    quint64 m_turn = 0;
};

namespace {

TestRun newRun(const TestSetup& setup, WebhookTest::From from)
{
    TestRun run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.at = QDateTime::currentDateTimeUtc();
    run.from = from;
    run.setup = setup;
    return run;
}

/// What the server was told may be in its answer, and cannot be masked where this computer does not know it.
TestRun withoutAnswer(TestRun run)
{
    if (run.server)
        run.server->body = run.server->raw = run.server->error = run.server->statusText = QString();
    return run;
}

WebhookDraft draftOf(const TestSetup& setup)
{
    return {setup.team, setup.webhookName, setup.url.toString(QUrl::FullyEncoded), setup.accessTokenSecret,
        setup.signingSecret};
}

} // namespace

quint64 Tester::Private::begin()
{
    sending = true;
    Q_EMIT m_tester.sendingChanged(true);
    return ++m_turn;
}

void Tester::Private::end()
{
    sending = false;
    waitsForKeychain = false;
    m_exchange.reset();
    Q_EMIT m_tester.sendingChanged(false);
}

void Tester::Private::giveUp(const Error& error)
{
    end();
    Q_EMIT m_tester.failed(error);
}

void Tester::Private::send(const TestSetup& setup, const QList<NamedSecret>& values)
{
    const auto delivery = deliveryOf(setup, values);
    if (!delivery)
        return giveUp(delivery.error());
    send(setup, *delivery, values);
}

void Tester::Private::send(const TestSetup& setup, const webhook::Delivery& delivery, const QList<NamedSecret>& values)
{
    TestRun run = newRun(setup, WebhookTest::From::Here);
    if (const auto request = webhook::prepare(delivery))
        run.headers = request->headers;
    const wire::SendHandle handle = m_sender.send(delivery, options(delivery.url));
    m_exchange = handle.id;
    deliver(handle.exchange, &m_tester, [this, run, values, delivery](const wire::Exchange& exchange) mutable {
        run.exchange = exchange;
        finish(run, values, delivery);
    });
}

webhook::TestOptions Tester::Private::options(const QUrl& url)
{
    const QString host = webhook::targetOf(url, webhook::AddressKind::Public).host;
    webhook::TestOptions options;
    options.connectTimeout = std::chrono::seconds(preferences.sendSettings().connectSeconds);
    options.totalTimeout = std::chrono::seconds(preferences.sendSettings().totalSeconds);
    options.allowed = preferences.trust().targets;
    for (const Authority& authority : preferences.trust().authorities) {
        if (authority.host == host)
            options.authorities = authority.pem;
    }
    options.onPhase = [this](const QString& phase) { Q_EMIT m_tester.phaseChanged(phase); };
    return options;
}

Async<QList<NamedSecret>> Tester::Private::read(const TestSetup& setup, SecretReader::Wanted wanted)
{
    return SecretReader::read(secrets, setup.team, secretNames(setup), lent.value(setup.team), wanted, &m_tester);
}

void Tester::Private::askServer(const TestSetup& setup, const QList<NamedSecret>& values)
{
    const auto payload = serverPayload(setup);
    if (!payload)
        return giveUp(payload.error());
    const TestRun begun = newRun(setup, WebhookTest::From::Server);
    deliver(settings.testWebhook(draftOf(setup), *payload, {setup.webhook}), &m_tester,
        [this, turn = m_turn, begun, values](const Result<WebhookTest>& answer) {
            TestRun run = begun;
            if (!answer)
                return isTurn(turn) ? giveUp(answer.error()) : void();
            run.server = *answer;
            if (isTurn(turn))
                return finish(run, values);
            keep(run, values);
            Q_EMIT m_tester.lateAnswer(run);
        });
}

void Tester::Private::finish(
    const TestRun& run, const QList<NamedSecret>& values, const std::optional<webhook::Delivery>& sent)
{
    keep(run, values, sent);
    const bool cancelled = run.exchange.outcome == wire::Outcome::Cancelled;
    if (run.from == WebhookTest::From::Here && !run.setup.webhook.isEmpty() && !cancelled)
        deliver(settings.noteTest({run.setup.webhook}, testOf(run)), &m_tester, [](const Status&) {});
    end();
    Q_EMIT m_tester.finished(run);
}

void Tester::Private::cancel()
{
    if (m_exchange)
        return m_sender.cancel(*m_exchange);
    if (waitsForKeychain)
        secrets.stopWaitingForKeychain();
    giveUp(CancelledError{});
}

void Tester::Private::keep(
    const TestRun& run, const QList<NamedSecret>& values, const std::optional<webhook::Delivery>& sent)
{
    const QList<NamedSecret> all = webhook::withTyped(values, run.setup);
    originals.put(run.id, {all, sent});
    const bool canBeMasked = sent || values.size() == secretNames(run.setup).size();
    archive.keep(webhook::redactedRun(canBeMasked ? run : withoutAnswer(run), all));
}

void Tester::Private::dropLent(const QSet<QString>& places)
{
    for (auto team = lent.begin(); team != lent.end(); ++team)
        team->removeIf([&](const NamedSecret& secret) { return places.contains(team.key() + u'/' + secret.name); });
}

Tester::Tester(store::Store& store, sync::TeamSettings& settings, sync::TeamSecrets& secrets, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, store, settings, secrets))
{
    connect(&d->archive, &RunArchive::changed, this, &Tester::runsChanged);
    connect(&d->preferences, &Preferences::examplesChanged, this, &Tester::examplesChanged);
    connect(&d->preferences, &Preferences::trustChanged, this, &Tester::trustChanged);
    connect(&d->preferences, &Preferences::sendSettingsChanged, this, &Tester::sendSettingsChanged);
    connect(&store, &store::Store::changed, this,
        [this](const store::ChangeSet& changes) { d->dropLent(changes.touched.value(store::Table::SecretRecords)); });
}

Tester::~Tester() = default;

Async<QList<NamedSecret>> Tester::secretsFor(const TestSetup& setup)
{
    return d->read(setup, SecretReader::Wanted::All);
}

void Tester::lend(const QString& team, const NamedSecret& secret)
{
    QList<NamedSecret>& known = d->lent[team];
    known.removeIf([&](const NamedSecret& other) { return other.name == secret.name; });
    known.append(secret);
}

Result<webhook::Delivery> Tester::delivery(const TestSetup& setup, const QList<NamedSecret>& secrets)
{
    return deliveryOf(setup, secrets);
}

const SendSettings& Tester::sendSettings() const
{
    return d->preferences.sendSettings();
}

void Tester::setSendSettings(const SendSettings& settings)
{
    d->preferences.setSendSettings(settings);
}

bool Tester::sendFromHere(const TestSetup& setup)
{
    if (d->sending)
        return false;
    const quint64 turn = d->begin();
    d->waitsForKeychain = true;
    deliver(secretsFor(setup), this, [this, turn, setup](const Result<QList<NamedSecret>>& secrets) {
        if (!d->isTurn(turn))
            return;
        d->waitsForKeychain = false;
        if (secrets)
            d->send(setup, *secrets);
        else
            d->giveUp(secrets.error());
    });
    return true;
}

bool Tester::send(const TestSetup& setup, const webhook::Delivery& delivery, const QList<NamedSecret>& secrets)
{
    if (d->sending)
        return false;
    d->begin();
    // What the first request had and this one has not may still come back.
    d->send(webhook::setupOf(setup, delivery), delivery, webhook::withTyped(secrets, setup));
    return true;
}

bool Tester::testFromServer(const TestSetup& setup)
{
    if (d->sending)
        return false;
    const quint64 turn = d->begin();
    deliver(d->read(setup, SecretReader::Wanted::WithoutAsking), this,
        [this, turn, setup](const Result<QList<NamedSecret>>& secrets) {
            if (d->isTurn(turn))
                d->askServer(setup, secrets.value_or(QList<NamedSecret>()));
        });
    return true;
}

void Tester::cancel()
{
    if (d->sending)
        d->cancel();
}

bool Tester::isSending() const
{
    return d->sending;
}

bool Tester::hasOriginalSecrets(const QString& run) const
{
    return d->originals.of(run) != nullptr;
}

QList<NamedSecret> Tester::originalSecrets(const QString& run) const
{
    const Originals::Values* values = d->originals.of(run);
    return values ? values->secrets : QList<NamedSecret>();
}

std::optional<webhook::Delivery> Tester::sentDelivery(const QString& run) const
{
    const Originals::Values* values = d->originals.of(run);
    return values ? values->sent : std::nullopt;
}

bool Tester::replay(const TestRun& run, ReplaySecrets secrets)
{
    if (run.from == WebhookTest::From::Server)
        return testFromServer(run.setup);
    if (secrets == ReplaySecrets::Current)
        return sendFromHere(run.setup);
    const Originals::Values* known = d->originals.of(run.id);
    if (d->sending || !known || !known->sent)
        return false;
    const Originals::Values values = *known;
    d->begin();
    d->send(run.setup, *values.sent, values.secrets);
    return true;
}

const QList<RunSummary>& Tester::runs() const
{
    return d->archive.runs();
}

Async<TestRun> Tester::run(const QString& id)
{
    return d->archive.run(id);
}

Async<QList<RunSummary>> Tester::search(const QString& text)
{
    return d->archive.search(text);
}

void Tester::setPinned(const QString& id, bool pinned)
{
    d->archive.setPinned(id, pinned);
}

void Tester::rename(const QString& id, const QString& name)
{
    d->archive.rename(id, name);
}

void Tester::remove(const QString& id)
{
    d->originals.remove(id);
    d->archive.remove(id);
}

const std::optional<TestSetup>& Tester::draft() const
{
    return d->draft;
}

void Tester::setDraft(const TestSetup& setup)
{
    d->draft = setup;
}

const QList<Example>& Tester::examples() const
{
    return d->preferences.examples();
}

void Tester::saveExample(const QString& name, const TestSetup& setup, const QList<NamedSecret>& secrets)
{
    const QList<NamedSecret> all = secrets + d->lent.value(setup.team) + d->originals.all();
    d->preferences.saveExample(name, webhook::redactedSetup(setup, all));
}

void Tester::removeExample(const QString& id)
{
    d->preferences.removeExample(id);
}

const Trust& Tester::trust() const
{
    return d->preferences.trust();
}

void Tester::allow(const webhook::AllowedTarget& target)
{
    d->preferences.allow(target);
}

void Tester::addAuthority(const Authority& authority)
{
    d->preferences.addAuthority(authority);
}

void Tester::forget(const webhook::AllowedTarget& target)
{
    d->preferences.forget(target);
}

void Tester::forgetAuthority(const QString& host)
{
    d->preferences.forgetAuthority(host);
}

} // namespace desk::tester
