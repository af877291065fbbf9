// SPDX-License-Identifier: Apache-2.0
#include "ui/models/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

namespace desk::ui {

using namespace std::chrono_literals;

namespace {
constexpr auto pause = 400ms; ///< a word is written as one
}

DraftFile::DraftFile(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftFile::flush);
}

DraftFile::~DraftFile()
{
    flush();
}

QJsonObject DraftFile::kept() const
{
    if (!m_waiting.isEmpty())
        return m_waiting;
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void DraftFile::keep(const QJsonObject& draft)
{
    m_waiting = draft;
    m_timer.start();
}

void DraftFile::discard()
{
    m_timer.stop();
    m_waiting = {};
    QFile::remove(m_file);
}

void DraftFile::flush()
{
    m_timer.stop();
    if (m_waiting.isEmpty())
        return;
    QSaveFile file(m_file);
    const bool written = QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(m_waiting).toJson()) >= 0 && file.commit();
    if (!written && !std::exchange(m_saidFailed, true))
        Q_EMIT failed(m_file);
    if (!written)
        return;
    m_saidFailed = false;
    m_waiting = {};
}

} // namespace desk::ui
