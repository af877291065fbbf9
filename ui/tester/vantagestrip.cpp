// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/vantagestrip.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString statusText(const webhook::TestRun& run)
{
    if (const auto status = webhook::statusOf(run))
        return QString::number(*status);
    return webhook::hasPassed(run) ? VantageStrip::tr("Passed") : VantageStrip::tr("No answer");
}

} // namespace

bool sameTarget(const webhook::TestSetup& a, const webhook::TestSetup& b)
{
    return a.url == b.url && a.payload == b.payload && a.values == b.values
        && a.accessTokenSecret == b.accessTokenSecret && a.signingSecret == b.signingSecret;
}

QString vantageSentence(const webhook::TestRun& here, const webhook::TestRun& server)
{
    const bool passedHere = webhook::hasPassed(here);
    const bool passedThere = webhook::hasPassed(server);
    const auto statusHere = webhook::statusOf(here);
    const auto statusThere = webhook::statusOf(server);
    if (passedHere && passedThere)
        return {};
    if (passedHere && !here.setup.headers.isEmpty())
        return VantageStrip::tr("It works from this computer, with headers of your own. W&B sends none of these.");
    if (passedHere && !statusThere)
        return VantageStrip::tr("It can be reached from this computer, but not from W&B: look at allow lists, private "
                                "names and certificates.");
    if (passedHere && (statusThere == 401 || statusThere == 403))
        return VantageStrip::tr(
            "The endpoint took this computer’s request and refused W&B’s: the server may hold other "
            "values of the secrets, or is not on an allow list.");
    if (passedHere)
        return VantageStrip::tr("It works from this computer, but not from W&B. Compare what the two got.");
    if (passedThere && !statusHere)
        return VantageStrip::tr(
            "W&B reaches it and this computer does not: it may be reachable from W&B’s network only.");
    if (passedThere && (statusHere == 401 || statusHere == 403))
        return VantageStrip::tr("W&B’s request was taken and this computer’s was refused: the values kept here may be "
                                "older than those on the server.");
    if (passedThere)
        return VantageStrip::tr("It works from W&B, but not from this computer.");
    if (statusHere != statusThere)
        return VantageStrip::tr("Both failed, each in its own way. Begin with what this computer got: it says more.");
    return {};
}

VantageStrip::VantageStrip(QWidget* parent) : QWidget(parent), m_sentence(wrappingLabel(u"testerVantageSentence"_s))
{
    setObjectName(u"testerVantages"_s);
    auto* column = new QVBoxLayout(this);
    setReadingMargins(column, this, 16, 10, 20, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    m_hereSide = addSide(u"testerHereResult"_s, tr("From here"));
    m_serverSide = addSide(u"testerServerResult"_s, tr("From W&B"));
    for (const Side& side : {m_hereSide, m_serverSide}) {
        row->addWidget(side.chip);
        row->addWidget(side.label);
        row->addSpacing(12);
    }
    row->addStretch(1);
    column->addWidget(m_sentence);
    connect(m_hereSide.label, &QAbstractButton::clicked, this, [this] { Q_EMIT runRequested(m_here->id); });
    connect(m_serverSide.label, &QAbstractButton::clicked, this, [this] { Q_EMIT runRequested(m_server->id); });
    refresh();
}

VantageStrip::Side VantageStrip::addSide(const QString& name, const QString& title)
{
    Side side{new ChipLabel(this), new FlatButton(name, QString(title).replace(u'&', u"&&"_s), this)};
    side.chip->setObjectName(QString(name + u"Chip"_s));
    side.label->setTight(true);
    return side;
}

void VantageStrip::take(const webhook::TestRun& run)
{
    const bool fromHere = run.from == WebhookTest::From::Here;
    (fromHere ? m_here : m_server) = run;
    auto& other = fromHere ? m_server : m_here;
    if (other && !sameTarget(other->setup, run.setup))
        other.reset();
    refresh();
}

void VantageStrip::refresh()
{
    // One alone says nothing that the answer below does not.
    setVisible(m_here && m_server);
    if (!m_here || !m_server)
        return;
    for (const auto& [side, run] : {std::pair{m_hereSide, &*m_here}, std::pair{m_serverSide, &*m_server}})
        side.chip->setChip(statusText(*run), webhook::hasPassed(*run) ? Tone::Success : Tone::Danger);
    const QString sentence = vantageSentence(*m_here, *m_server);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace desk::ui
