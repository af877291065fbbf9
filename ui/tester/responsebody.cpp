// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsebody.h"

#include "app/core/deliver.h"
#include "ui/kit/announce.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/statepage.h"
#include "ui/models/outcometext.h"
#include "ui/tester/bodypager.h"
#include "ui/tester/hexview.h"
#include "ui/tester/responsecode.h"
#include "ui/tester/responsesaver.h"
#include "ui/tester/responsework.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

ResponseBody::ResponseBody(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_pager(new BodyPager),
      m_copy(new CopyButton(u"bodyCopy"_s, tr("Copy"), [this] { return copied(); })), m_save(new QPushButton),
      m_note(wrappingLabel(u"bodyNote"_s)), m_saved(wrappingLabel(u"bodySaved"_s)), m_pages(new PageStack),
      m_code(new ResponseCode(u"bodyText"_s, tr("Body"))), m_hex(new HexView(u"bodyBytes"_s)),
      m_nothing(new StatePage(u"bodyNothing"_s)), m_saver(new ResponseSaver(this))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) { setForm(BodyForm(index)); });
    connect(m_pager, &BodyPager::chosen, this, &ResponseBody::showPage);
    connect(m_save, &QPushButton::clicked, this, [this] { m_saver->ask(m_source, m_mask, window()); });
    connect(m_saver, &ResponseSaver::said, this, &ResponseBody::say);
    connect(m_code, &ResponseCode::filled, this, &ResponseBody::shown);
}

void ResponseBody::build()
{
    auto* label = new PlainLabel({}, tr("View:"));
    m_choice->setObjectName(u"bodyForm"_s);
    m_choice->addItems({tr("Pretty"), tr("Raw"), tr("Hex")});
    label->setBuddy(m_choice);
    m_copy->setAutoDefault(false);
    m_save->setObjectName(u"bodySave"_s);
    m_save->setText(tr("Save as…"));
    m_save->setIcon(icon("save"_L1));
    m_save->setToolTip(tr("Secrets are masked in the file too."));
    m_note->setTypography(smallFont);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setTypography(smallFont);
    m_saved->hide();
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    auto* view = new QWidget;
    auto* viewRow = new QHBoxLayout(view);
    viewRow->setContentsMargins(0, 0, 0, 0);
    viewRow->addWidget(label);
    viewRow->addWidget(m_choice);
    for (QWidget* part :
        {view, static_cast<QWidget*>(m_pager), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_save)})
        flow->addWidget(part);
    m_pages->addWidget(m_code);
    m_pages->addWidget(m_hex);
    m_pages->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(8);
    column->addWidget(tools);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(m_saved);
}

void ResponseBody::setRun(const webhook::TestRun& run, const ResponseMask& mask)
{
    m_source = BodySource(run);
    m_mask = mask;
    m_page = 0;
    m_saved->hide();
    const QByteArray head = m_source.page(0, 0).bytes.first(std::min<qsizetype>(1024, m_source.size()));
    m_form = m_forms.value(m_source.contentType(), usualForm(m_source.contentType(), head));
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(int(m_form));
    load();
}

void ResponseBody::setForm(BodyForm form)
{
    m_forms.insert(m_source.contentType(), form);
    if (std::exchange(m_form, form) == form)
        return;
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(int(form));
    load();
}

void ResponseBody::showPage(int page)
{
    m_page = std::clamp(page, 0, m_source.pageCount() - 1);
    load();
}

void ResponseBody::load()
{
    const int round = ++m_round;
    const bool empty = m_source.size() == 0;
    m_pager->setPage(m_page, m_source.pageCount());
    m_copy->setEnabled(!empty);
    m_save->setEnabled(!empty);
    m_copy->setLabel(m_source.pageCount() > 1 ? tr("Copy page") : tr("Copy"));
    if (empty) {
        m_masked = {};
        m_copied.clear();
        m_note->hide();
        m_nothing->say({.title = tr("No body"), .text = tr("Nothing came after the headers.")});
        m_pages->setCurrentWidget(m_nothing);
        Q_EMIT shown();
        return;
    }
    struct Ready {
        MaskedPage page;
        BodyText text;
    };
    const bool whole = m_source.pageCount() == 1;
    const auto work = [window = m_source.page(m_page, m_mask.reach()), mask = m_mask, form = m_form, whole,
                          charset = m_source.charset()] {
        Ready ready;
        ready.page = maskedPage(window, mask);
        if (form == BodyForm::Hex)
            ready.text.copied = hexDump(ready.page);
        else
            ready.text = bodyText(ready.page, form, whole, charset);
        return ready;
    };
    deliver(inBackground(work), this, [this, round](const Ready& ready) { showReady(ready.page, ready.text, round); });
}

void ResponseBody::showReady(const MaskedPage& page, const BodyText& text, int round)
{
    if (round != m_round)
        return;
    m_masked = page;
    m_copied = text.copied;
    const QString note = noteOf(text);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_form == BodyForm::Hex) {
        m_hex->setPage(page);
        m_pages->setCurrentWidget(m_hex);
        Q_EMIT shown();
        return;
    }
    m_pages->setCurrentWidget(m_code);
    m_code->fill(text.shown, text.json ? CodeLanguage::Json : CodeLanguage::Plain);
}

QString ResponseBody::noteOf(const BodyText& text) const
{
    QStringList notes;
    if (!m_source.coding().isEmpty())
        notes.append(tr("The body is encoded (%1) and stays as it came.").arg(QString::fromLatin1(m_source.coding())));
    if (m_form == BodyForm::Pretty && !text.json)
        notes.append(
            m_source.pageCount() > 1 ? tr("Too long to be indented: as it came.") : tr("This is no JSON: as it came."));
    if (text.broke)
        notes.append(tr("Long lines are broken here; a copy has them whole."));
    return notes.join(u' ');
}

QString ResponseBody::copied() const
{
    return m_copied;
}

void ResponseBody::say(const QString& note)
{
    m_saved->setText(note);
    m_saved->show();
    announce(m_saved);
}

} // namespace desk::ui
