// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tester/bodypages.h"
#include "ui/theme/tones.h"

#include <QObject>

#include <memory>

class QSaveFile;

namespace desk::ui {

/// Writes the body of an answer into a file that the person chooses, whole and masked, a page at a time.
class ResponseSaver final : public QObject {
    Q_OBJECT

public:
    explicit ResponseSaver(QObject* parent);
    ~ResponseSaver() override;

    void ask(const BodySource& source, const ResponseMask& mask, QWidget* window);
    void save(const BodySource& source, const ResponseMask& mask, const QString& file);

Q_SIGNALS:
    /// It is done, or why it was not.
    void said(const QString& text, desk::ui::Tone tone);

private:
    void writePage(int page);
    void fail();
    void finish();

    BodySource m_source;
    ResponseMask m_mask;
    std::unique_ptr<QSaveFile> m_file;
    qsizetype m_hidden = 0;
};

/// "answer.json" by the content type.
[[nodiscard]] QString bodyFileName(const QByteArray& contentType);

} // namespace desk::ui
