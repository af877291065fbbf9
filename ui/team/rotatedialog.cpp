// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotatedialog.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"
#include "ui/models/keychainstate.h"
#include "ui/models/teamdata.h"
#include "ui/models/usage.h"
#include "ui/models/webhookpending.h"
#include "ui/team/keychainwatch.h"
#include "ui/team/rotateresultstep.h"
#include "ui/team/rotatetests.h"
#include "ui/team/rotateteststep.h"
#include "ui/team/rotatevaluestep.h"
#include "ui/team/secrettext.h"

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

using Column = Rotation::Column;

namespace {

/// Those that the server does not have yet.
QSet<IntegrationId> waitingAmong(const TeamFacts& facts, const QList<Webhook>& webhooks)
{
    QSet<IntegrationId> waiting;
    for (const Webhook& webhook : webhooks) {
        if (isPendingCreate(findPending(facts, webhook.id)))
            waiting.insert(webhook.id);
    }
    return waiting;
}

} // namespace

RotateDialog::RotateDialog(const TeamContext& context, const QString& team, const QString& name, QWidget* parent)
    : WizardFrame({tr("New value"), tr("Test"), tr("Result")}, parent), m_context(context), m_team(team),
      m_rotation(name, webhooksUsing(context.data.facts(), team, name)),
      m_tests(new RotateTests(context, team, name, this)), m_keychain(new KeychainWatch(context.secrets, this)),
      m_valueStep(
          new RotateValueStep(m_rotation.included(), waitingAmong(context.data.facts(), m_rotation.included()))),
      m_testStep(new RotateTestStep), m_resultStep(new RotateResultStep)
{
    setObjectName(u"rotateDialog"_s);
    setWindowTitle(tr("Rotate “%1”").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().height() * 48, fontMetrics().height() * 34);
    for (const IntegrationId& webhook : waitingAmong(context.data.facts(), m_rotation.included()))
        m_rotation.include(webhook, false);
    addPage(m_valueStep);
    addPage(m_testStep);
    addPage(m_resultStep);
    connectParts();
    m_keychain->ask({.team = team, .names = {name}});
    goTo(Step::Value);
}

void RotateDialog::connectParts()
{
    connect(this, &WizardFrame::stepRequested, this, [this](int step) { goTo(Step(step)); });
    connect(this, &WizardFrame::nextRequested, this, &RotateDialog::goOn);
    connect(m_valueStep, &RotateValueStep::edited, this, &RotateDialog::onValueEdited);
    connect(m_valueStep, &RotateValueStep::included, this, [this](const IntegrationId& webhook, bool included) {
        m_rotation.include(webhook, included);
        m_rotation.forgetTries();
        refresh();
    });
    connect(m_keychain, &KeychainWatch::changed, this, &RotateDialog::refresh);
    connect(m_testStep, &RotateTestStep::testRequested, this, &RotateDialog::test);
    connect(m_testStep, &RotateTestStep::edited, this, &RotateDialog::refresh);
    connect(m_tests, &RotateTests::copiesRead, this, [this] {
        m_read = true;
        std::exchange(m_whenRead, {})();
    });
    connect(m_tests, &RotateTests::answered, this,
        [this](const Rotation::Run& run, const IntegrationId& webhook, const RotationTry& attempt) {
            m_rotation.take(run, webhook, attempt);
            refresh();
        });
    connect(m_resultStep, &RotateResultStep::writeRequested, this, &RotateDialog::write);
    connect(m_resultStep, &RotateResultStep::rollBackRequested, this, &RotateDialog::rollBack);
    connect(m_resultStep, &RotateResultStep::forgetRequested, this, &RotateDialog::forgetPrevious);
    connect(this, &QDialog::finished, this, &RotateDialog::wipe);
}

void RotateDialog::goTo(Step step)
{
    m_step = step;
    setStep(int(step));
    setMessage({});
    refresh();
    if (step == Step::Value)
        m_valueStep->focusFirst();
    else if (step == Step::Tests)
        m_testStep->focusFirst();
}

void RotateDialog::goOn()
{
    switch (m_step) {
    case Step::Value:
        m_value = m_valueStep->value();
        return goTo(Step::Tests);
    case Step::Tests:
        return write();
    case Step::Result:
        return accept();
    }
}

void RotateDialog::onValueEdited()
{
    if (m_step != Step::Value)
        return;
    m_value.reset();
    m_rotation.forgetTries();
    refresh();
}

void RotateDialog::refresh()
{
    refreshNote();
    m_testStep->show(m_rotation);
    m_resultStep->show(m_rotation);
    setBusy(m_rotation.isBusy() || m_whenRead);
    setSettled(m_rotation.isBegun());
    switch (m_step) {
    case Step::Value:
        return setNext(tr("&Next step"), m_valueStep->hasValue());
    case Step::Tests:
        return setNext(tr("&Write to the server"), m_value && !m_rotation.isTesting() && m_testStep->hasPayload());
    case Step::Result:
        return setNext(m_rotation.stage() == Rotation::Stage::Unsure ? tr("&Close") : tr("&Done"), true);
    }
}

void RotateDialog::refreshNote()
{
    const OnComputer local = m_keychain->copies().value(m_rotation.secret(), OnComputer::Unknown);
    if (m_keychain->isWaiting())
        m_valueStep->setNote(keychainWaitingWords().name);
    else if (m_keychain->trouble())
        m_valueStep->setNote(tr("The server gets the new value, but it cannot be kept here, nor the old one to go back "
                                "to: %1.")
                                 .arg(keychainReason(*m_keychain->trouble())));
    else if (local == OnComputer::Yes)
        m_valueStep->setNote(tr("The old value is on this computer and stays in the keychain, so you can roll back."));
    else
        m_valueStep->setNote(tr("The old value is not on this computer, so there will be no way back from here."));
}

void RotateDialog::test()
{
    m_rotation.begin(Column::OldHere);
    m_rotation.begin(Column::NewHere);
    // What was not there at the last test may be there now.
    m_read = false;
    withCopies([this] { sendTests(); });
}

void RotateDialog::withCopies(const std::function<void()>& then)
{
    if (m_read)
        return then();
    m_whenRead = then;
    refresh();
    m_tests->readCopies(m_rotation.included());
}

void RotateDialog::sendTests()
{
    const QList<Webhook> webhooks = m_rotation.included();
    const QByteArray body = m_testStep->payload().toUtf8();
    if (const auto old = m_tests->oldValue())
        m_tests->sendFromHere(m_rotation.run(Column::OldHere), webhooks, *old, body);
    else
        skip(Column::OldHere);
    if (m_value)
        m_tests->sendFromHere(m_rotation.run(Column::NewHere), webhooks, *m_value, body);
    refresh();
}

void RotateDialog::skip(Column column)
{
    for (const Webhook& webhook : m_rotation.included())
        m_rotation.take(m_rotation.run(column), webhook.id, skippedTry(m_tests->whyNoOldValue()));
}

void RotateDialog::write()
{
    if (!m_value || !m_rotation.canWrite())
        return;
    m_rotation.write();
    setMessage(rotationSentence(m_rotation));
    // The old value can be read from here now, not when the new one has taken its place.
    withCopies([this] { sendValue(); });
}

void RotateDialog::sendValue()
{
    refresh();
    deliver(m_context.secrets.rotate(m_team, m_rotation.secret(), *m_value), this,
        [this](const Result<sync::SecretWritten>& written) { onWritten(written); });
}

void RotateDialog::onWritten(const Result<sync::SecretWritten>& written)
{
    if (!written) {
        m_rotation.takeWriteFailure(secretErrorText(written.error()), isAnswerLost(written.error()));
        if (m_rotation.isBegun())
            return goTo(Step::Result);
        setMessage(rotationSentence(m_rotation));
        return refresh();
    }
    m_valueStep->wipe();
    m_rotation.takeWritten(written->record.hasPrevious, written->notKept);
    goTo(Step::Result);
    setMessage(notNotedText(m_rotation.secret(), *written));
    testAgain(m_value);
}

void RotateDialog::testAgain(const std::optional<Secret>& value)
{
    const QList<Webhook> webhooks = m_rotation.included();
    m_rotation.begin(Column::AfterHere);
    m_rotation.begin(Column::AfterServer);
    if (value)
        m_tests->sendFromHere(m_rotation.run(Column::AfterHere), webhooks, *value, m_testStep->payload().toUtf8());
    else
        skip(Column::AfterHere);
    m_tests->askServer(m_rotation.run(Column::AfterServer), webhooks, m_testStep->payload());
    refresh();
}

void RotateDialog::rollBack()
{
    m_rotation.rollBack();
    setMessage({});
    refresh();
    deliver(m_context.secrets.rollBack(m_team, m_rotation.secret()), this,
        [this](const Result<sync::SecretWritten>& written) { onRolledBack(written); });
}

void RotateDialog::onRolledBack(const Result<sync::SecretWritten>& written)
{
    if (!written) {
        m_rotation.takeRollBackFailure(secretErrorText(written.error()), isAnswerLost(written.error()));
        return refresh();
    }
    m_rotation.takeRolledBack(written->notKept);
    setMessage(notNotedText(m_rotation.secret(), *written));
    testAgain(m_tests->oldValue());
}

void RotateDialog::forgetPrevious()
{
    deliver(m_context.secrets.forgetPrevious(m_team, m_rotation.secret()), this, [this](const Status& status) {
        if (status)
            m_rotation.takePreviousForgotten();
        setMessage(status ? QString() : secretErrorText(status.error()));
        refresh();
    });
}

void RotateDialog::wipe()
{
    m_valueStep->wipe();
    m_tests->wipe();
    m_value.reset();
}

void RotateDialog::reject()
{
    if (m_context.secrets.isWaitingForKeychain() && isBusy())
        return m_context.secrets.stopWaitingForKeychain();
    if (m_rotation.isBusy())
        return setMessage(tr("The server is being written to. Wait for its answer."));
    WizardFrame::reject();
}

} // namespace desk::ui
