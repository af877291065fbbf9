// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsesaver.h"

#include "app/core/deliver.h"
#include "ui/models/outcometext.h"
#include "ui/tester/responsework.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace desk::ui {

using namespace Qt::StringLiterals;

QString bodyFileName(const QByteArray& contentType)
{
    if (contentType.endsWith("json"))
        return u"answer.json"_s;
    if (contentType == "text/html")
        return u"answer.html"_s;
    if (contentType.endsWith("xml"))
        return u"answer.xml"_s;
    return contentType.isEmpty() || contentType.startsWith("text/") ? u"answer.txt"_s : u"answer.bin"_s;
}

ResponseSaver::ResponseSaver(QObject* parent) : QObject(parent) { }

ResponseSaver::~ResponseSaver() = default;

void ResponseSaver::ask(const BodySource& source, const ResponseMask& mask, QWidget* window)
{
    auto* dialog = new QFileDialog(window, tr("Save body, secrets masked"));
    dialog->setObjectName(u"responseSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(bodyFileName(source.contentType()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, source, mask](const QString& file) { save(source, mask, file); });
    dialog->open();
}

void ResponseSaver::save(const BodySource& source, const ResponseMask& mask, const QString& file)
{
    if (m_file) {
        Q_EMIT said(tr("Another file is being written."), Tone::Info);
        return;
    }
    m_source = source;
    m_mask = mask;
    m_hidden = 0;
    m_file = std::make_unique<QSaveFile>(file);
    if (m_file->open(QIODevice::WriteOnly))
        writePage(0);
    else
        fail();
}

void ResponseSaver::writePage(int page)
{
    const auto masked = [window = m_source.page(page, m_mask.reach()), mask = m_mask] {
        return maskedPage(window, mask);
    };
    deliver(inBackground(masked), this, [this, page](const MaskedPage& ready) {
        const QByteArray bytes = ready.withMarks();
        m_hidden += ready.hidden.size();
        if (m_file->write(bytes) != bytes.size())
            fail();
        else if (page + 1 < m_source.pageCount())
            writePage(page + 1);
        else
            finish();
    });
}

void ResponseSaver::fail()
{
    const QString text = tr("“%1” could not be written: %2").arg(m_file->fileName(), m_file->errorString());
    m_file.reset();
    Q_EMIT said(text, Tone::Danger);
}

void ResponseSaver::finish()
{
    if (!m_file->commit())
        return fail();
    const QString name = QFileInfo(m_file->fileName()).fileName();
    m_file.reset();
    const QString size = sizeText(m_source.size());
    const QString masked = m_hidden > 0 ? tr("%n secret(s) masked in it.", nullptr, int(m_hidden))
                                        : tr("It holds none of the secrets that were sent.");
    Q_EMIT said(QString(tr("Saved “%1”, %2.").arg(name, size) + u' ' + masked), Tone::Success);
}

} // namespace desk::ui
