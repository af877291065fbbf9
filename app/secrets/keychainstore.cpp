// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainstore.h"

#include "app/secrets/delivery.h"
#include "app/secrets/keychainfacts.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QPointer>
#include <QQueue>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#ifndef Q_OS_DARWIN
#define DESK_SECRET_SERVICE
#include "app/secrets/serviceopener.h"

#include <QDBusServiceWatcher>
#include <QUuid>
#endif
#endif

namespace desk::secrets {

using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;

namespace {

template <typename T>
using Answer = std::shared_ptr<Delivery<Result<T>>>;
using FactsReady = std::function<void(const KeychainFacts&)>;

Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoService;
    case QKeychain::CouldNotDeleteEntry:
        return Kind::Refused;
    default:
        return Kind::Other;
    }
}

KeychainError errorOf(const QKeychain::Job& job)
{
    return {kindOf(job.error()), job.errorString()};
}

/// An entry that was there a moment ago and is now "not found" has been locked in between.
KeychainError readError(const QKeychain::Job& job, const KeychainFacts& facts)
{
    if (job.error() == QKeychain::EntryNotFound && availability(facts) == Availability::Present)
        return {Kind::Locked, u"the keychain did not hand out the entry"_s};
    return errorOf(job);
}

QString keeperOf(const KeychainFacts& facts)
{
#ifdef DESK_SECRET_SERVICE
    return facts.reach == KeychainFacts::Reach::NotAskable ? u"kwallet"_s : u"secret-service"_s;
#else
    Q_UNUSED(facts)
    return u"system"_s;
#endif
}

KeychainError notAnswering()
{
    return {Kind::Timeout, u"waiting for the keychain"_s};
}

} // namespace

/// The context of everything that is under way: deleting it drops every callback, and with it answers every request.
class KeychainStore::Private : public QObject {
public:
    Private(KeychainStore& owner, KeychainTiming timing);
    ~Private() override;

    template <typename T>
    QFuture<T> enqueue(
        T forgotten, std::function<void()> whenDone, std::function<void(std::shared_ptr<Delivery<T>>)> begin);
    /// The steps of one request to be answered within `m_timing.request`; refused while an old job still hangs.
    template <typename T>
    Async<T> request(std::function<void(Answer<T>)> begin);

    /// Asks the person beside the queue: whatever is requested meanwhile is answered with what is known.
    Async<Unlocked> open(bool create);
    void stopWaiting();

    void look(const QString& key, FactsReady done);
    void read(const QString& key, const Answer<Secret>& answer);
    void write(const QString& key, const Secret& secret, const Answer<Stored>& answer);
    void readBack(const QString& key, const Secret& secret, const QString& keeper, const Answer<Stored>& answer);
    void remove(const QString& key, const Answer<Removed>& answer);
    void proveRemoved(const QString& key, const Answer<Removed>& answer);

private:
    /// Jobs have no parent and are never deleted here: QtKeychain crashes when a pending one goes. It deletes them
    /// itself.
    template <typename Job>
    void run(Job* job, const QString& key, std::function<void(const Job&)> done);
    void advance();
    /// Tells the owner when the answer does not come soon; the result is to be called once it has.
    [[nodiscard]] std::function<void()> beginPatience();

    KeychainStore& m_owner;
    KeychainTiming m_timing;
    QQueue<std::function<void()>> m_waiting;
    std::function<void()> m_giveUp = [] {}; ///< answers the request whose turn it is
    int m_slow = 0;
    bool m_busy = false;
    bool m_jobOpen = false;
#ifdef DESK_SECRET_SERVICE
    /// A name of our own, so that a bus that comes up later is found: the shared connection is tried only once.
    QDBusConnection bus();
    QString m_busName = u"desk-secrets-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QPointer<ServiceOpener> m_opener;
    Answer<Unlocked> m_opening;
    Async<Unlocked> m_opened;
#endif
};

KeychainStore::Private::Private(KeychainStore& owner, KeychainTiming timing) : m_owner(owner), m_timing(timing) { }

KeychainStore::Private::~Private()
{
    const auto forgotten = std::exchange(m_waiting, {});
#ifdef DESK_SECRET_SERVICE
    QDBusConnection::disconnectFromBus(m_busName);
#endif
}

template <typename T>
QFuture<T> KeychainStore::Private::enqueue(
    T forgotten, std::function<void()> whenDone, std::function<void(std::shared_ptr<Delivery<T>>)> begin)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    const auto next = [self = QPointer<Private>(this), whenDone = std::move(whenDone)] {
        whenDone();
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self,
            [self] {
                self->m_busy = false;
                self->advance();
            },
            Qt::QueuedConnection);
    };
    auto delivery = std::make_shared<Delivery<T>>(std::move(forgotten), next);
    auto future = delivery->future();
    m_waiting.enqueue([delivery = std::move(delivery), begin = std::move(begin)] { begin(delivery); });
    advance();
    return future;
}

std::function<void()> KeychainStore::Private::beginPatience()
{
    enum class Wait { Short, Long, Over };
    auto wait = std::make_shared<Wait>(Wait::Short);
    QTimer::singleShot(m_timing.patience, this, [this, wait] {
        if (*wait == Wait::Over)
            return;
        *wait = Wait::Long;
        ++m_slow;
        m_owner.setWaiting(true);
    });
    return [self = QPointer<Private>(this), wait] {
        const bool wasLong = std::exchange(*wait, Wait::Over) == Wait::Long;
        if (self && wasLong && --self->m_slow == 0)
            self->m_owner.setWaiting(false);
    };
}

void KeychainStore::Private::advance()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const auto begin = m_waiting.dequeue();
    begin();
}

template <typename T>
Async<T> KeychainStore::Private::request(std::function<void(Answer<T>)> begin)
{
    const auto guarded = [this, begin = std::move(begin)](const Answer<T>& answer) {
        if (m_jobOpen)
            return answer->deliver(failure(notAnswering()));
        m_giveUp = [weak = std::weak_ptr(answer)] {
            if (const auto late = weak.lock())
                late->deliver(failure(notAnswering()));
        };
        QTimer::singleShot(m_timing.request, this, m_giveUp);
        begin(answer);
    };
    return enqueue<Result<T>>(failure(CancelledError{}), beginPatience(), guarded);
}

template <typename Job>
void KeychainStore::Private::run(Job* job, const QString& key, std::function<void(const Job&)> done)
{
    m_jobOpen = true;
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, done = std::move(done)] {
        m_jobOpen = false;
        done(*job);
    });
    job->start();
}

#ifdef DESK_SECRET_SERVICE
QDBusConnection KeychainStore::Private::bus()
{
    QDBusConnection connection(m_busName);
    if (connection.isConnected())
        return connection;
    QDBusConnection::disconnectFromBus(m_busName);
    connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_busName);
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(SecretsBusName, connection, QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, forgetLibsecretSession);
    return connection;
}

void KeychainStore::Private::look(const QString& key, FactsReady done)
{
    (new ServiceLookup(bus(), m_timing, this))->start(key, std::move(done));
}

Async<Unlocked> KeychainStore::Private::open(bool create)
{
    if (!m_opening || m_opening->isDone()) {
        m_opening = std::make_shared<Delivery<Result<Unlocked>>>(failure(CancelledError{}), beginPatience());
        m_opened = m_opening->future();
        QTimer::singleShot(m_timing.prompt, this, [weak = std::weak_ptr(m_opening)] {
            if (const auto late = weak.lock())
                late->deliver(failure(notAnswering()));
        });
    }
    // A prompt that nobody waited for any longer may still be on the screen: its answer counts.
    if (!m_opener) {
        m_opener = new ServiceOpener(bus(), m_timing, this);
        const auto missing = create ? ServiceOpener::Missing::IsMade : ServiceOpener::Missing::IsAnError;
        m_opener->start(missing, [this](const std::optional<KeychainError>& error) {
            m_opener.clear();
            m_opening->deliver(error ? Result<Unlocked>(failure(*error)) : Unlocked{});
        });
    }
    return m_opened;
}

void KeychainStore::Private::stopWaiting()
{
    if (m_opening)
        m_opening->deliver(failure(KeychainError{Kind::Denied, u"nobody waits for the prompt any longer"_s}));
    m_giveUp();
}
#else
void KeychainStore::Private::look(const QString& key, FactsReady done)
{
    Q_UNUSED(key)
    KeychainFacts facts;
    facts.reach = KeychainFacts::Reach::NotAskable;
    QTimer::singleShot(0, this, [facts, done = std::move(done)] { done(facts); });
}

// These systems ask by themselves when an entry is read.
Async<Unlocked> KeychainStore::Private::open(bool)
{
    return readyFuture<Result<Unlocked>>(Unlocked{});
}

void KeychainStore::Private::stopWaiting()
{
    m_giveUp();
}
#endif

void KeychainStore::Private::read(const QString& key, const Answer<Secret>& answer)
{
    look(key, [this, key, answer](const KeychainFacts& facts) {
        if (answer->isDone())
            return;
        if (const auto blocker = accessBlocker(facts))
            return answer->deliver(failure(*blocker));
        if (availability(facts) == Availability::Absent)
            return answer->deliver(failure(KeychainError{Kind::NotFound, {}}));
        auto* job = new QKeychain::ReadPasswordJob(ServiceName);
        run<QKeychain::ReadPasswordJob>(job, key, [answer, facts](const QKeychain::ReadPasswordJob& finished) {
            if (finished.error() != QKeychain::NoError)
                return answer->deliver(failure(readError(finished, facts)));
            // KWallet reports a failed read as an empty success.
            if (finished.binaryData().isEmpty())
                return answer->deliver(failure(KeychainError{Kind::Refused, u"the keychain answered with nothing"_s}));
            auto secret = Secret::ofText(finished.binaryData());
            if (!secret)
                return answer->deliver(failure(KeychainError{Kind::Other, u"the entry is not text"_s}));
            answer->deliver(std::move(*secret));
        });
    });
}

void KeychainStore::Private::write(const QString& key, const Secret& secret, const Answer<Stored>& answer)
{
    look(key, [this, key, secret, answer](const KeychainFacts& facts) {
        if (answer->isDone())
            return;
        if (const auto blocker = writeBlocker(facts))
            return answer->deliver(failure(*blocker));
        const QString keeper = keeperOf(facts);
        auto* job = new QKeychain::WritePasswordJob(ServiceName);
        // Always text: one entry kept as text and as bytes would be two, and the older one would be read.
        job->setTextData(QString::fromUtf8(secret.view()));
        run<QKeychain::WritePasswordJob>(
            job, key, [this, key, secret, keeper, answer](const QKeychain::WritePasswordJob& finished) {
                if (answer->isDone())
                    return;
                if (finished.error() != QKeychain::NoError)
                    return answer->deliver(failure(errorOf(finished)));
                readBack(key, secret, keeper, answer);
            });
    });
}

void KeychainStore::Private::readBack(
    const QString& key, const Secret& secret, const QString& keeper, const Answer<Stored>& answer)
{
    auto* job = new QKeychain::ReadPasswordJob(ServiceName);
    run<QKeychain::ReadPasswordJob>(job, key, [secret, keeper, answer](const QKeychain::ReadPasswordJob& finished) {
        const auto kept = Secret::ofText(finished.binaryData());
        if (finished.error() == QKeychain::NoError && kept && *kept == secret)
            return answer->deliver(Stored{keeper});
        answer->deliver(failure(KeychainError{Kind::Refused, u"the keychain did not keep what was written"_s}));
    });
}

void KeychainStore::Private::remove(const QString& key, const Answer<Removed>& answer)
{
    look(key, [this, key, answer](const KeychainFacts& facts) {
        if (answer->isDone())
            return;
        if (const auto blocker = accessBlocker(facts))
            return answer->deliver(failure(*blocker));
        if (availability(facts) == Availability::Absent)
            return answer->deliver(Removed{false});
        auto* job = new QKeychain::DeletePasswordJob(ServiceName);
        run<QKeychain::DeletePasswordJob>(job, key, [this, key, answer](const QKeychain::DeletePasswordJob& finished) {
            if (answer->isDone())
                return;
            if (finished.error() == QKeychain::EntryNotFound)
                return proveRemoved(key, answer);
            if (finished.error() != QKeychain::NoError)
                return answer->deliver(failure(errorOf(finished)));
            proveRemoved(key, answer);
        });
    });
}

void KeychainStore::Private::proveRemoved(const QString& key, const Answer<Removed>& answer)
{
    look(key, [this, key, answer](const KeychainFacts& facts) {
        if (answer->isDone())
            return;
        if (facts.reach == KeychainFacts::Reach::Service) {
            if (facts.unlockedItems == 0 && facts.lockedItems == 0)
                return answer->deliver(Removed{true});
            const Kind kind = facts.lockedItems > 0 ? Kind::Locked : Kind::Refused;
            return answer->deliver(failure(KeychainError{kind, u"the entry could not be removed"_s}));
        }
        if (const auto blocker = accessBlocker(facts))
            return answer->deliver(failure(*blocker));
        auto* job = new QKeychain::ReadPasswordJob(ServiceName);
        run<QKeychain::ReadPasswordJob>(job, key, [answer](const QKeychain::ReadPasswordJob& finished) {
            if (finished.error() == QKeychain::EntryNotFound)
                return answer->deliver(Removed{true});
            answer->deliver(failure(KeychainError{Kind::Refused, u"the entry could not be removed"_s}));
        });
    });
}

KeychainStore::KeychainStore(KeychainTiming timing, QObject* parent)
    : SecretStore(parent), m_d(std::make_unique<Private>(*this, timing))
{
}

KeychainStore::~KeychainStore() = default;

Async<Secret> KeychainStore::read(const QString& key)
{
    return m_d->request<Secret>([d = m_d.get(), key](const Answer<Secret>& answer) { d->read(key, answer); });
}

Async<Stored> KeychainStore::write(const QString& key, const Secret& secret)
{
    if (secret.size() > Secret::MaxTokenBytes)
        return readyFuture<Result<Stored>>(
            failure(InvalidInputError{u"secret"_s, u"it is longer than a keychain takes"_s}));
    return m_d->request<Stored>(
        [d = m_d.get(), key, secret](const Answer<Stored>& answer) { d->write(key, secret, answer); });
}

Async<Removed> KeychainStore::remove(const QString& key)
{
    return m_d->request<Removed>([d = m_d.get(), key](const Answer<Removed>& answer) { d->remove(key, answer); });
}

QFuture<Availability> KeychainStore::probe(const QString& key)
{
    using Answered = std::shared_ptr<Delivery<Availability>>;
    return m_d->enqueue<Availability>(
        Availability::Unknown, [] {},
        [d = m_d.get(), key](const Answered& answer) {
            d->look(key, [answer](const KeychainFacts& facts) { answer->deliver(availability(facts)); });
        });
}

Async<Unlocked> KeychainStore::unlock()
{
    return m_d->open(false);
}

Async<Unlocked> KeychainStore::createKeyring()
{
    return m_d->open(true);
}

void KeychainStore::stopWaiting()
{
    m_d->stopWaiting();
}

QString keychainBackend()
{
#ifdef DESK_SECRET_SERVICE
    const bool kde = keychainIsKWallet(QProcessEnvironment::systemEnvironment(), {u"org.kde.kwalletd5"_s});
    return kde ? u"KWallet, else the Secret Service"_s : u"Secret Service"_s;
#else
    return u"that of the system"_s;
#endif
}

} // namespace desk::secrets
