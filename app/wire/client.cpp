// SPDX-License-Identifier: Apache-2.0
#include "app/wire/client.h"

#include "app/wire/requestbuilder.h"
#include "app/wire/sendjob.h"

namespace desk::wire {

Client::Client(QObject* parent) : QObject(parent) { }

Client::~Client()
{
    const QList<SendJob*> jobs = std::exchange(m_jobs, {}).values();
    for (SendJob* job : jobs) {
        disconnect(job, nullptr, this, nullptr);
        job->cancel();
    }
}

SendHandle Client::send(const QUrl& url, const QByteArray& requestBytes, const SendOptions& options)
{
    const quint64 id = ++m_lastId;
    const Result<Endpoint> to = endpoint(url);
    if (!to) {
        Exchange exchange;
        exchange.startedAt = QDateTime::currentDateTimeUtc();
        exchange.error = to.error();
        return {id, readyFuture(exchange)};
    }
    auto* job = new SendJob(*to, requestBytes, options, this);
    m_jobs.insert(id, job);
    connect(job, &SendJob::finished, this, [this, id, job] {
        m_jobs.remove(id);
        job->deleteLater();
    });
    SendHandle handle{id, job->exchange()};
    job->start();
    return handle;
}

void Client::cancel(quint64 id)
{
    if (SendJob* job = m_jobs.value(id)) {
        job->cancel();
    }
}

} // namespace desk::wire
