// SPDX-License-Identifier: Apache-2.0
#include "ui/models/jsonfile.h"

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

JsonFile::JsonFile(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &JsonFile::flush);
}

JsonFile::~JsonFile()
{
    flush();
}

QJsonObject JsonFile::kept() const
{
    if (!m_waiting.isEmpty())
        return m_waiting;
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void JsonFile::keep(const QJsonObject& object)
{
    m_waiting = object;
    m_timer.start();
}

void JsonFile::discard()
{
    m_timer.stop();
    m_waiting = {};
    QFile::remove(m_file);
}

void JsonFile::flush()
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
