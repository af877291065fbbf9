// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace desk::ui {

/// Keeps one object in a file of its own: a draft, or where a person was. It is there after a crash or a log-out:
/// written a moment after the last change, at once by flush(), and by the destructor.
class JsonFile final : public QObject {
    Q_OBJECT

public:
    explicit JsonFile(QString file, QObject* parent = nullptr);
    ~JsonFile() override;

    /// Empty when nothing was kept, or when the file is damaged.
    [[nodiscard]] QJsonObject kept() const;
    void keep(const QJsonObject& object);
    void discard();
    void flush();

Q_SIGNALS:
    /// It could not be written; said once until it can be again.
    void failed(const QString& file);

private:
    QString m_file;
    QJsonObject m_waiting;
    QTimer m_timer;
    bool m_saidFailed = false;
};

} // namespace desk::ui
