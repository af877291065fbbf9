// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretinspector.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/rowpainter.h"
#include "ui/team/commandbuttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 340;

bool wasKept(const SecretRow& row)
{
    return row.record && !row.record->keeper.isEmpty();
}

QString localSentence(const SecretRow& row)
{
    switch (row.local) {
    case OnComputer::Unknown:
        return SecretInspector::tr("The keychain is being asked.");
    case OnComputer::Yes:
        return SecretInspector::tr(
            "The value is in the keychain of this computer, so that webhooks can be tested from here.");
    case OnComputer::No:
        return wasKept(row)
            ? SecretInspector::tr("It was kept here, but the keychain does not hold it any more. Rotate the secret, "
                                  "with its value or a new one, to keep it again.")
            : SecretInspector::tr("The server alone has the value. It cannot be read from there.");
    case OnComputer::Locked:
        return SecretInspector::tr("The keychain is locked. Unlock it to use the value here.");
    case OnComputer::NotAvailable:
        break;
    }
    return SecretInspector::tr("The keychain that keeps the value cannot be asked now.");
}

QString setSentence(const SecretRow& row)
{
    return row.record ? SecretInspector::tr("Last set from here %1.").arg(relativeTime(row.record->setAt, systemNow()))
                      : SecretInspector::tr("It was never set from this computer.");
}

QString driftSentence(const SecretRow& row, bool seesAll)
{
    // Where it may only be hidden, the copy here may be all there is to be read: nobody is told to remove it.
    if (!row.onServer)
        return seesAll
            ? SecretInspector::tr("It was deleted on the server. Remove what is left of it from this computer.")
            : SecretInspector::tr("The server does not list it for you.");
    if (!row.record)
        return {};
    switch (secretDrift(row.secret, *row.record)) {
    case SecretDrift::ChangedSince:
        return SecretInspector::tr(
            "Somebody set it on %1, after it was set from here. The server's value is another one now.")
            .arg(absoluteTime(row.secret.createdAt));
    case SecretDrift::Same:
        return SecretInspector::tr("The server has not been given another value since.");
    case SecretDrift::Unknown:
        break;
    }
    return SecretInspector::tr("Whether the server has been given another value since is not known.");
}

} // namespace

SecretInspector::SecretInspector(CommandRegistry& commands, Clock now, QWidget* parent)
    : InspectorPane(u"secretDetails"_s, tr("Secret"), tr("Select a secret to see who uses it."), parent),
      m_now(std::move(now))
{
    build(commands);
    refresh();
}

QSize SecretInspector::sizeHint() const
{
    return {paneWidth, 400};
}

void SecretInspector::build(CommandRegistry& commands)
{
    addHeading(tr("On this computer"));
    m_chip = new ChipLabel;
    m_chip->setObjectName(u"secretLocalChip"_s);
    m_local = wrappingLabel(u"secretLocal"_s);
    m_local->setForegroundRole(QPalette::PlaceholderText);
    addNarrow(m_chip);
    add(m_local);
    add(commandButtons(
        commands, {{u"secretReveal"_s, u"actionRevealSecret"_s}, {u"secretForget"_s, u"actionForgetSecret"_s}}));
    addHeading(tr("Value"));
    m_set = wrappingLabel(u"secretSet"_s);
    m_driftChip = new ChipLabel(tr("Changed since"), Tone::Warning);
    m_driftChip->setObjectName(u"secretDriftChip"_s);
    m_drift = wrappingLabel(u"secretDrift"_s);
    m_drift->setForegroundRole(QPalette::PlaceholderText);
    add(m_set);
    addNarrow(m_driftChip);
    add(m_drift);
    buildPrevious();
    m_users = new ConnectedView(u"secretUsers"_s, tr("Used by"));
    connect(m_users, &ConnectedView::activated, this, &SecretInspector::linkActivated);
    add(m_users);
    addSpace(8);
    add(commandButtons(
        commands, {{u"secretRotate"_s, u"actionRotateSecret"_s}, {u"secretDelete"_s, u"actionDeleteSecret"_s, true}}));
}

void SecretInspector::buildPrevious()
{
    m_rollBack = new QPushButton(tr("Roll back…"));
    m_rollBack->setObjectName(u"secretRollBack"_s);
    m_forgetPrevious = new QPushButton(tr("Forget old value"));
    m_forgetPrevious->setObjectName(u"secretForgetPrevious"_s);
    m_previous = new QWidget;
    auto* column = new QVBoxLayout(m_previous);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto* words = wrappingLabel(u"secretPrevious"_s, tr("The value before the last rotation is still kept here."));
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_rollBack);
    buttons->addWidget(m_forgetPrevious);
    column->addWidget(words);
    column->addLayout(buttons);
    add(m_previous);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT rollBackRequested(m_row->secret.name);
    });
    connect(m_forgetPrevious, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT forgetPreviousRequested(m_row->secret.name);
    });
}

void SecretInspector::show(const std::optional<SecretRow>& row, const QList<UsageNode>& users, bool seesAll)
{
    m_row = row;
    m_seesAll = seesAll;
    m_users->setNodes(users, tr("No webhook uses it."));
    refresh();
}

void SecretInspector::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    refresh();
}

void SecretInspector::refresh()
{
    setSomething(m_row.has_value());
    if (!m_row)
        return;
    title()->setText(m_row->secret.name);
    setByline(m_row->onServer ? tr("created %1").arg(relativeTime(m_row->secret.createdAt, m_now())) : tr("not listed"),
        absoluteTime(m_row->secret.createdAt));
    const Tone tone = toneOf(m_row->local);
    m_chip->setVisible(m_row->local != OnComputer::Unknown);
    m_chip->setChip(marked(onComputerWord(m_row->local), tone), tone);
    m_chip->setAccessibleName(tr("On this computer: %1").arg(onComputerWord(m_row->local)));
    m_local->setText(localSentence(*m_row));
    m_set->setText(setSentence(*m_row));
    m_set->setToolTip(m_row->record ? absoluteTime(m_row->record->setAt) : QString());
    m_driftChip->setVisible(isChangedSince(*m_row));
    m_drift->setText(driftSentence(*m_row, m_seesAll));
    m_drift->setVisible(!m_drift->text().isEmpty());
    m_previous->setVisible(m_row->record && m_row->record->hasPrevious);
    m_rollBack->setEnabled(m_obstacle.isEmpty() && m_row->onServer);
    m_rollBack->setToolTip(m_obstacle);
}

} // namespace desk::ui
