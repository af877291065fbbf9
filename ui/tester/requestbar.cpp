// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/requestbar.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/labels.h"
#include "ui/models/place.h"
#include "ui/models/sentence.h"
#include "ui/models/workspacemodel.h"
#include "ui/payload/sampleeventdialog.h"
#include "ui/tester/requeststate.h"
#include "ui/theme/chippainter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestAddress = 60; ///< characters, with what stands around it

constexpr std::array eventTypes{"ADD_ARTIFACT_ALIAS"_L1, "LINK_MODEL"_L1, "CREATE_ARTIFACT"_L1, "UNLINK_ARTIFACT"_L1,
    "ADD_ARTIFACT_TAG"_L1, "REMOVE_ARTIFACT_TAG"_L1, "ADD_COLLECTION_TAG"_L1, "REMOVE_COLLECTION_TAG"_L1,
    "RUN_STATE"_L1, "RUN_METRIC"_L1, "RUN_METRIC_CHANGE"_L1, "RUN_METRIC_ZSCORE"_L1};

} // namespace

RequestBar::RequestBar(RequestState& state, const WorkspaceModel& workspace, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_state(state), m_workspace(workspace), m_address(new QLineEdit), m_event(new QComboBox),
      m_eventPart(new QWidget), m_sample(new QPushButton(tr("Sample event…"))), m_fromServer(new QPushButton),
      m_fromHere(new QPushButton), m_first(new QHBoxLayout), m_second(new QHBoxLayout)
{
    setObjectName(u"testerBar"_s);
    m_address->setObjectName(u"testerAddress"_s);
    m_address->setAccessibleName(tr("Endpoint URL"));
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setFont(codeFont(m_address->font()));
    m_address->setProperty("deskPane", true);
    m_event->setObjectName(u"testerEvent"_s);
    auto* label = new PlainLabel({}, tr("Event:"));
    label->setBuddy(m_event);
    auto* eventRow = new QHBoxLayout(m_eventPart);
    eventRow->setContentsMargins(0, 0, 0, 0);
    eventRow->setSpacing(8);
    eventRow->addWidget(label);
    eventRow->addWidget(m_event);
    m_sample->setObjectName(u"testerSample"_s);
    m_fromServer->setObjectName(u"testerFromServer"_s);
    m_fromHere->setObjectName(u"testerFromHere"_s);
    commands.bind(m_fromServer, u"actionTestFromServer"_s);
    commands.bind(m_fromHere, u"actionSendFromHere"_s);
    m_fromHere->setProperty("primary", true);
    auto* method = new ChipLabel(u"POST"_s, Tone::Info);
    method->setObjectName(u"testerMethod"_s);
    m_first->setSpacing(8);
    m_first->addWidget(method);
    m_first->addWidget(m_address, 1);
    m_first->addWidget(m_fromServer);
    m_first->addWidget(m_fromHere);
    m_second->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    column->addLayout(m_first);
    column->addLayout(m_second);
    m_second->addWidget(m_eventPart);
    m_second->addWidget(m_sample);
    m_second->addStretch(1);
    fillEvents();
    connect(m_address, &QLineEdit::textChanged, &m_state, &RequestState::setAddress);
    connect(m_event, &QComboBox::activated, this, &RequestBar::chooseEvent);
    connect(m_sample, &QPushButton::clicked, this, &RequestBar::openSample);
    connect(&state, &RequestState::changed, this, &RequestBar::refresh);
    refresh();
}

void RequestBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// An address is to be read: the event gives way to it.
void RequestBar::arrange()
{
    const int beside = m_eventPart->sizeHint().width() + m_sample->sizeHint().width();
    const int rest = m_fromServer->sizeHint().width() + m_fromHere->sizeHint().width();
    const bool room = width() > beside + rest + fontMetrics().averageCharWidth() * shortestAddress;
    if (room == (m_first->indexOf(m_eventPart) >= 0))
        return;
    for (QWidget* part : {m_eventPart, static_cast<QWidget*>(m_sample)}) {
        (room ? m_second : m_first)->removeWidget(part);
        if (room)
            m_first->insertWidget(m_first->indexOf(m_fromServer), part);
    }
    if (!room) {
        m_second->insertWidget(0, m_eventPart);
        m_second->insertWidget(1, m_sample);
    }
}

void RequestBar::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void RequestBar::fillEvents()
{
    for (const QLatin1StringView type : eventTypes)
        m_event->addItem(eventTypeLabel(type), QString(type));
}

void RequestBar::refresh()
{
    const QUrl& url = m_state.setup().url;
    // What is being typed stays as it is typed.
    if (QUrl(m_address->text().trimmed(), QUrl::StrictMode) != url) {
        const QSignalBlocker quiet(m_address);
        m_address->setText(url.toString(QUrl::FullyEncoded));
        m_address->setCursorPosition(0);
    }
    const QString type = m_state.setup().eventType;
    if (!type.isEmpty() && m_event->findData(type) < 0)
        m_event->addItem(eventTypeLabel(type), type);
    m_event->setCurrentIndex(m_event->findData(type));
}

void RequestBar::chooseEvent(int index)
{
    const QString type = m_event->itemData(index).toString();
    if (type == m_state.setup().eventType)
        return;
    const EventFacts known = m_state.facts();
    EventFacts facts = sampleFactsAt(m_workspace.view(), {}, eventOfType(type, {}));
    if (!known.author.isEmpty())
        facts.author = known.author;
    m_state.setEvent(facts, m_state.automation());
}

void RequestBar::openSample()
{
    auto* dialog = new SampleEventDialog(m_state.event(), m_state.facts(), {}, window());
    connect(dialog, &SampleEventDialog::changed, &m_state, [this](const SampleEdits& edits) {
        m_state.setEvent(withEdits(m_state.facts(), edits), m_state.automation());
    });
    dialog->open();
}

} // namespace desk::ui
