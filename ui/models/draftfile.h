// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace desk::ui {

/// Keeps what is being typed in one file, so that it is there after a crash or a log-out. Written a moment after the last
/// change, at once by flush(), and by the destructor.
class DraftFile final : public QObject {
    Q_OBJECT

public:
    explicit DraftFile(QString file, QObject* parent = nullptr);
    ~DraftFile() override;

    /// What was kept; empty when nothing was, or when the file is damaged.
    [[nodiscard]] QJsonObject kept() const;
    void keep(const QJsonObject& draft);
    void discard();
    void flush();

Q_SIGNALS:
    /// The draft could not be written; said once until it can be again.
    void failed(const QString& file);

private:
    QString m_file;
    QJsonObject m_waiting;
    QTimer m_timer;
    bool m_saidFailed = false;
};

} // namespace desk::ui
