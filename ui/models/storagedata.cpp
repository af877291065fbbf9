// SPDX-License-Identifier: Apache-2.0
#include "ui/models/storagedata.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "ui/models/errortext.h"
#include "ui/models/storagetext.h"

#include <QDir>

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the chosen file is not wrong with the local data.
QString whyNotExported(const Error& error, const QString& file)
{
    const auto* failed = std::get_if<StoreError>(&error);
    if (!failed || failed->path != file)
        return StorageData::tr("Nothing was exported. %1").arg(describe(error));
    if (failed->kind == StoreError::Kind::Full)
        return StorageData::tr("Nothing was exported: the disk of “%1” is full. Choose another place.")
            .arg(QDir::toNativeSeparators(file));
    return StorageData::tr("Nothing was exported: “%1” cannot be written (%2). Choose another place.")
        .arg(QDir::toNativeSeparators(file), failed->detail);
}

} // namespace

StorageData::StorageData(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, &StorageData::refresh);
}

// A pull changes something many times a second: what comes while a reading runs is one reading after it.
void StorageData::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    deliver(m_store.storageReport(), this, [this](const Result<store::StorageReport>& report) {
        m_reading = false;
        if (report)
            onReport(*report);
        else if (!m_retired)
            tell(Tone::Danger, tr("The files could not be measured. %1").arg(describe(report.error())));
        if (std::exchange(m_again, false))
            refresh();
    });
}

void StorageData::onReport(const store::StorageReport& report)
{
    if (m_report == report)
        return;
    m_report = report;
    Q_EMIT changed();
}

void StorageData::check()
{
    if (std::exchange(m_checking, true))
        return;
    m_integrity.reset();
    Q_EMIT changed();
    ++m_asked;
    deliver(m_store.checkIntegrity(), this, [this](const Result<store::IntegrityReport>& report) {
        onChecked(report);
        end();
    });
}

void StorageData::onChecked(const Result<store::IntegrityReport>& report)
{
    m_checking = false;
    if (report)
        m_integrity = *report;
    else
        tell(Tone::Danger, tr("The files could not be checked. %1").arg(describe(report.error())));
    // Who looks sees the verdict itself.
    if (report && m_retired) {
        const IntegrityWords words = integrityWords(*report);
        tell(words.tone, words.text);
    }
    Q_EMIT changed();
}

void StorageData::exportTo(const QString& file)
{
    ++m_asked;
    deliver(m_store.exportEverything(file), this, [this, file](const Status& done) {
        if (done)
            tell(Tone::Success,
                tr("Everything was written to “%1”. No API key and no value of a secret is in it.")
                    .arg(QDir::toNativeSeparators(file)));
        else
            tell(Tone::Danger, whyNotExported(done.error(), file));
        end();
    });
}

void StorageData::clearCache()
{
    ++m_asked;
    deliver(m_store.clearCache(), this, [this](const Status& done) {
        if (!done) {
            tell(Tone::Danger, tr("The local copy was not cleared. %1").arg(describe(done.error())));
            return end();
        }
        m_integrity.reset(); // it spoke of what is gone
        Q_EMIT changed();
        tell(Tone::Success,
            m_signedIn ? tr("The local copy was cleared. What the server says is read again at the next sync.")
                       : tr("The local copy was cleared. Your pending changes, tests and settings are still here; what "
                            "the server says is read again after you sign in."));
        Q_EMIT cacheCleared();
        end();
    });
}

void StorageData::removeKept(const QString& path)
{
    const QString name = m_report ? QDir(m_report->directory).relativeFilePath(path) : path;
    ++m_asked;
    deliver(m_store.removeKeptFile(path), this, [this, name = QDir::toNativeSeparators(name)](const Status& done) {
        if (done)
            tell(Tone::Success, tr("“%1” was deleted.").arg(name));
        else
            tell(Tone::Danger, tr("“%1” was not deleted. %2").arg(name, describe(done.error())));
        end();
    });
}

void StorageData::retire()
{
    m_retired = true;
    m_store.disconnect(this);
    if (m_asked == 0)
        deleteLater();
}

void StorageData::tell(Tone tone, const QString& text)
{
    if (m_retired)
        Q_EMIT saidUnseen(tone, text);
    else
        Q_EMIT said(tone, text);
}

void StorageData::end()
{
    --m_asked;
    if (!m_retired)
        refresh();
    else if (m_asked == 0)
        deleteLater();
}

} // namespace desk::ui
