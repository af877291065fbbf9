// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/secretclipboard.h"

#include "app/core/secretrecord.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray fingerprintOf(const QByteArray& salt, const QString& text)
{
    const auto value = Secret::ofText(text.toUtf8());
    return value ? secretFingerprint(salt, *value) : QByteArray();
}

} // namespace

SecretClipboard::SecretClipboard(QObject* parent) : QObject(parent), m_lent(new QTimer(this)), m_tick(new QTimer(this))
{
    m_lent->setSingleShot(true);
    m_lent->setTimerType(Qt::PreciseTimer);
    setTimes(usualTime, 1s);
    connect(m_lent, &QTimer::timeout, this, &SecretClipboard::takeBack);
    connect(m_tick, &QTimer::timeout, this, &SecretClipboard::changed);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::watch);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    disconnect(this, &SecretClipboard::changed, nullptr, nullptr);
    takeBack();
}

void SecretClipboard::setTimes(std::chrono::milliseconds lent, std::chrono::milliseconds tick)
{
    m_lent->setInterval(lent);
    m_tick->setInterval(tick);
}

void SecretClipboard::copy(const Secret& value)
{
    m_salt = newSalt();
    m_fingerprint = secretFingerprint(m_salt, value);
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(value.view()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_lent->start();
    m_tick->start();
    Q_EMIT changed();
}

void SecretClipboard::takeBack()
{
    if (m_fingerprint.isEmpty())
        return;
    const bool ours = holdsOurs();
    m_lent->stop();
    m_tick->stop();
    m_fingerprint.clear();
    if (ours)
        QGuiApplication::clipboard()->clear();
    Q_EMIT changed();
}

int SecretClipboard::secondsLeft() const
{
    if (m_fingerprint.isEmpty())
        return 0;
    const auto left = std::min(m_lent->remainingTimeAsDuration(), m_lent->intervalAsDuration());
    return int(std::chrono::ceil<std::chrono::seconds>(left).count());
}

// What cannot be read at all, as on Wayland while another window has the focus, may be ours still.
bool SecretClipboard::holdsOurs() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return !data || data->formats().isEmpty() || fingerprintOf(m_salt, data->text()) == m_fingerprint;
}

// Something else was copied meanwhile: there is nothing to count down to.
void SecretClipboard::watch()
{
    if (!m_fingerprint.isEmpty() && !holdsOurs())
        takeBack();
}

} // namespace desk::ui
