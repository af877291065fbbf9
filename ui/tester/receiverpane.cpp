// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/receiverpane.h"

#include "ui/kit/announce.h"
#include "ui/kit/banner.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/roledelegate.h"
#include "ui/kit/rule.h"
#include "ui/kit/splitpane.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/tester/receivedmodel.h"
#include "ui/tester/receiveranswerform.h"
#include "ui/tester/responsecode.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

ReceiverPane::ReceiverPane(QWidget* parent)
    : QWidget(parent), m_model(new ReceivedModel(this)), m_pages(new PageStack),
      m_stopped(new StatePage(u"receiverStopped"_s)), m_problem(new Banner(u"receiverProblem"_s)),
      m_address(new ElidedLabel(u"receiverAddress"_s)),
      m_copy(new CopyButton(u"receiverCopy"_s, tr("&Copy URL"), [this] { return url().toString(); })),
      m_use(new QPushButton(tr("&Use this address"))), m_stop(new QPushButton(tr("St&op"))),
      m_answer(new ReceiverAnswerForm), m_count(new PlainLabel(u"receiverCount"_s)),
      m_clear(new QPushButton(tr("C&lear"))), m_list(new PageStack), m_waiting(new StatePage(u"receiverWaiting"_s)),
      m_table(new TableView(u"receiverTable"_s, tr("Received requests"))),
      m_raw(new ResponseCode(u"receiverRaw"_s, tr("Request as it came")))
{
    setObjectName(u"receiverPane"_s);
    build();
    connect(m_stopped, &StatePage::acted, this, &ReceiverPane::start);
    connect(m_stop, &QPushButton::clicked, this, &ReceiverPane::stop);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useUrlRequested(url()); });
    connect(m_answer, &ReceiverAnswerForm::changed, this, [this](const webhook::ReceiverAnswer& answer) {
        if (m_receiver)
            m_receiver->setAnswer(answer);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model->clear();
        if (m_receiver)
            m_receiver->clear();
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReceiverPane::showCurrent);
    refresh();
}

ReceiverPane::~ReceiverPane() = default;

void ReceiverPane::build()
{
    m_stopped->say({StatePage::Kind::Empty, tr("Catch it here"),
        tr("A receiver on this computer takes any request, shows it as it came, checks its signature, and answers as "
           "you choose. Nothing leaves this computer."),
        tr("Start receiver"), true});
    m_waiting->say({StatePage::Kind::Empty, tr("Nothing has come yet"),
        tr("Use it in the tester, or give the address to another program on this computer.")});
    auto* running = new QWidget;
    auto* column = new QVBoxLayout(running);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(addressBar());
    column->addWidget(new Rule);
    column->addWidget(m_answer);
    column->addWidget(new Rule);
    column->addWidget(requestsPart(), 1);
    m_pages->addWidget(m_stopped);
    m_pages->addWidget(running);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
}

QWidget* ReceiverPane::addressBar()
{
    m_address->setFont(codeFont(m_address->font()));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_use->setObjectName(u"receiverUse"_s);
    m_stop->setObjectName(u"receiverStop"_s);
    m_use->setDefault(true);
    m_use->setToolTip(tr("The tester sends to this address."));
    auto* chip = new ChipLabel(tr("Listening"), Tone::Success);
    chip->setObjectName(u"receiverState"_s);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(chip);
    row->addWidget(m_address, 1);
    for (QPushButton* button : {static_cast<QPushButton*>(m_copy), m_stop, m_use}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return bar;
}

QWidget* ReceiverPane::requestsPart()
{
    m_clear->setObjectName(u"receiverClear"_s);
    m_clear->setAutoDefault(false);
    m_count->setTypography(strongFont);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoleDelegate(m_table));
    m_table->setColumnWeights({-12, -10, 1, -12, -16});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_raw->setWordWrap(true);
    m_list->addWidget(m_waiting);
    m_list->addWidget(new SplitPane(u"receiverSplitter"_s, m_table, m_raw));
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_clear);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return part;
}

void ReceiverPane::setSecrets(const QList<NamedSecret>& secrets)
{
    m_model->setSecrets(secrets);
    showCurrent();
}

void ReceiverPane::setSigningKey(const std::optional<NamedSecret>& key)
{
    m_key = key;
}

void ReceiverPane::start()
{
    if (m_receiver)
        return;
    auto receiver =
        std::make_unique<webhook::Receiver>([this] { return m_key ? std::optional(m_key->value) : std::nullopt; });
    if (const auto listening = receiver->listen(); !listening) {
        m_problem->setContent(BannerContent{Tone::Danger, describe(listening.error())});
        return;
    }
    m_problem->setContent({});
    m_receiver = std::move(receiver);
    m_receiver->setAnswer(m_answer->answer());
    connect(m_receiver.get(), &webhook::Receiver::received, this, &ReceiverPane::take);
    refresh();
    m_use->setFocus();
    Q_EMIT listeningChanged(true);
}

void ReceiverPane::stop()
{
    if (!m_receiver)
        return;
    m_receiver.reset();
    refresh();
    m_stopped->setFocus();
    Q_EMIT listeningChanged(false);
}

QUrl ReceiverPane::url() const
{
    return m_receiver ? m_receiver->url() : QUrl();
}

void ReceiverPane::take(const webhook::ReceivedRequest& request)
{
    // Who reads an older one is left with it.
    const bool follows = m_table->currentIndex().row() <= 0;
    m_model->add(request);
    refresh();
    if (follows)
        m_table->selectRow(0);
    announce(m_count);
}

void ReceiverPane::showCurrent()
{
    const int row = m_table->currentIndex().row();
    // The same text again would scroll it to its beginning.
    if (const QString text = row < 0 ? QString() : m_model->rawText(row); std::exchange(m_shown, text) != text)
        m_raw->fill(text, CodeLanguage::Plain);
}

void ReceiverPane::refresh()
{
    m_pages->setCurrentIndex(m_receiver ? 1 : 0);
    m_address->setText(url().toString());
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? tr("Requests") : tr("%n request(s)", nullptr, count));
    m_clear->setEnabled(count > 0);
    m_list->setCurrentIndex(count > 0 ? 1 : 0);
    showCurrent();
}

} // namespace desk::ui
