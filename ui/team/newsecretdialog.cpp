// SPDX-License-Identifier: Apache-2.0
#include "ui/team/newsecretdialog.h"

#include "app/core/deliver.h"
#include "app/core/validation.h"
#include "app/sync/engine.h"
#include "app/sync/teamsecrets.h"
#include "ui/kit/announce.h"
#include "ui/kit/fieldnote.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/switch.h"
#include "ui/models/keychainstate.h"
#include "ui/models/problemtext.h"
#include "ui/models/teamdata.h"
#include "ui/team/keychainwatch.h"
#include "ui/team/rotatedialog.h"
#include "ui/team/secrettext.h"
#include "ui/team/secretvaluefield.h"
#include "ui/theme/tones.h"

#include <QSignalBlocker>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

NewSecretDialog::NewSecretDialog(const TeamContext& context, const QString& team, QWidget* parent)
    : QDialog(parent), m_context(context), m_team(team), m_keychain(new KeychainWatch(context.secrets, this)),
      m_name(new QLineEdit), m_nameField(new FormField(tr("&Name"), m_name)),
      m_rotate(new QPushButton(tr("&Rotate it instead…"))),
      m_value(new SecretValueField(u"newSecretValue"_s, tr("&Secret"))),
      m_keep(new Switch(u"newSecretKeep"_s, tr("&Keep on this computer"))), m_keepNote(new FieldNote),
      m_unlock(new QPushButton), m_message(wrappingLabel(u"newSecretMessage"_s)),
      m_cancel(new QPushButton(tr("Cancel"))), m_add(new QPushButton(tr("&Add secret")))
{
    setObjectName(u"newSecretDialog"_s);
    setWindowTitle(tr("New secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    m_keychain->ask({.team = team});
    refresh();
}

void NewSecretDialog::build()
{
    m_name->setObjectName(u"newSecretName"_s);
    m_nameField->setHelp(tr("Letters, digits and underscores. Webhooks find the secret by this name."));
    m_nameField->setWide(true);
    m_rotate->setObjectName(u"newSecretRotate"_s);
    m_rotate->setVisible(false);
    m_unlock->setObjectName(u"newSecretUnlock"_s);
    m_keep->setChecked(true);
    m_cancel->setObjectName(u"newSecretCancel"_s);
    m_add->setObjectName(u"newSecretAdd"_s);
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    for (QPushButton* button : {m_rotate, m_unlock, m_cancel})
        button->setAutoDefault(false);

    auto* keep = new QHBoxLayout;
    keep->setSpacing(8);
    keep->addWidget(m_keep);
    keep->addStretch();
    keep->addWidget(m_unlock);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    // As an explicit minimum it would let the buttons be cut off.
    column->addStrut(fontMetrics().averageCharWidth() * 66);
    column->addWidget(m_nameField);
    column->addWidget(m_rotate, 0, Qt::AlignLeading);
    column->addSpacing(4);
    column->addWidget(m_value);
    column->addSpacing(8);
    column->addLayout(keep);
    column->addWidget(m_keepNote);
    column->addWidget(m_message);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    m_message->setVisible(false);
}

void NewSecretDialog::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &NewSecretDialog::refresh);
    connect(m_value, &SecretValueField::edited, this, &NewSecretDialog::refresh);
    connect(m_keychain, &KeychainWatch::changed, this, &NewSecretDialog::refresh);
    connect(&m_context.data, &TeamData::changed, this, &NewSecretDialog::refresh);
    connect(&m_context.engine, &sync::Engine::stateChanged, this, &NewSecretDialog::refresh);
    // Not clicked(): assistive technology toggles without a click.
    connect(m_keep, &Switch::toggled, this, [this](bool on) { m_keepWanted = on; });
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (m_keychain->isWaiting())
            m_keychain->stopWaiting();
        else
            m_keychain->mend();
    });
    connect(m_rotate, &QPushButton::clicked, this, &NewSecretDialog::rotateInstead);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &NewSecretDialog::add);
    connect(this, &QDialog::finished, m_value, &SecretValueField::wipe);
}

bool NewSecretDialog::isTaken() const
{
    const QString name = m_name->text();
    return name != m_unsure && (m_found.contains(name) || findSecret(m_context.data.facts(), m_team, name).has_value());
}

void NewSecretDialog::refresh()
{
    if (m_over)
        return;
    if (!m_busy) // what is being written is listed before its answer is here
        refreshName();
    refreshKeep();
    refreshServer();
    if (isVisible())
        fitHeight(this);
    m_add->setEnabled(!m_busy && !isServerAway() && secretNameProblems(m_name->text()).isEmpty() && !isTaken()
        && m_value->hasValue());
}

bool NewSecretDialog::isServerAway() const
{
    return m_context.engine.state().phase == sync::Phase::Offline;
}

void NewSecretDialog::refreshServer()
{
    if (m_busy || !isVisible())
        return;
    const bool isSaid = m_message->text() == secretNeedsServer();
    if (isServerAway() && m_message->text().isEmpty())
        say(secretNeedsServer(), false);
    else if (!isServerAway() && isSaid)
        say({}, false);
}

void NewSecretDialog::refreshName()
{
    const bool there = isTaken();
    const QList<Problem> problems = m_name->text().isEmpty() ? QList<Problem>() : secretNameProblems(m_name->text());
    m_nameField->setError(there  ? tr("“%1” is there already.").arg(m_name->text())
            : problems.isEmpty() ? QString()
                                 : tr("Only letters A–Z and a–z, digits and underscores."));
    m_rotate->setVisible(there);
}

// Where it cannot be kept the switch is off and says why; what the person chose comes back with the possibility.
void NewSecretDialog::refreshKeep()
{
    using Kind = FieldNote::Kind;
    const auto& trouble = m_keychain->trouble();
    const bool locked = trouble && keychainState(*trouble) == KeychainState::Locked;
    const bool possible = (!trouble || locked) && !m_value->isTooLongToKeep();
    m_keep->setEnabled(possible && !m_busy);
    const QSignalBlocker notByThePerson(m_keep);
    m_keep->setChecked(possible && m_keepWanted);
    const bool mendable = trouble && (locked || keychainState(*trouble) == KeychainState::NoKeyring);
    m_unlock->setVisible(m_keychain->isWaiting() || mendable);
    m_unlock->setText(m_keychain->isWaiting() ? keychainWaitingWords().action
            : mendable                        ? keychainWords(keychainState(*trouble)).action
                                              : QString());
    if (m_keychain->isWaiting())
        m_keepNote->setNote(Kind::Help, keychainWaitingWords().name);
    else if (m_value->isTooLongToKeep())
        m_keepNote->setNote(Kind::Warning, tr("The value is too long for a keychain. The server takes it."));
    else if (trouble)
        m_keepNote->setNote(
            Kind::Warning, tr("The value will be on the server only: %1.").arg(keychainReason(*trouble)));
    else
        m_keepNote->setNote(Kind::Help, tr("In the system keychain, to test and sign webhooks from here."));
}

// Somebody may have added the name since the last look: writing would take the place of their value.
void NewSecretDialog::add()
{
    if (!m_value->hasValue())
        return;
    setBusy(true);
    if (m_name->text() == m_unsure)
        return write();
    deliver(m_context.secrets.exists(m_team, m_name->text()), this,
        [this](const Result<bool>& exists) { onLookedUp(exists); });
}

void NewSecretDialog::onLookedUp(const Result<bool>& exists)
{
    if (exists && !*exists)
        return write();
    if (exists)
        m_found.append(m_name->text());
    setBusy(false);
    if (!exists)
        return say(secretErrorText(exists.error()), true);
    m_rotate->setFocus(Qt::OtherFocusReason);
}

void NewSecretDialog::write()
{
    const auto value = m_value->value();
    if (!value)
        return setBusy(false);
    deliver(m_context.secrets.write(m_team, m_name->text(), *value, m_keep->isChecked()), this,
        [this](const Result<sync::SecretWritten>& written) { onWritten(written); });
}

void NewSecretDialog::onWritten(const Result<sync::SecretWritten>& written)
{
    const bool isLost = !written && isAnswerLost(written.error());
    if (isLost)
        m_unsure = m_name->text();
    setBusy(false);
    if (!written) {
        const QString lost = tr("The answer was lost, so the server may have the secret already. Add it again: writing "
                                "the same value twice does no harm.");
        return say(isLost ? lost : secretErrorText(written.error()), true);
    }
    m_over = true;
    m_value->wipe();
    Q_EMIT added(m_name->text());
    const QString shortfall = shortfallText(m_name->text(), *written);
    if (shortfall.isEmpty())
        accept();
    else
        showOutcome(shortfall);
}

void NewSecretDialog::showOutcome(const QString& text)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_nameField, m_rotate, m_value, m_keep, m_keepNote, m_unlock})
        part->setVisible(false);
    m_add->setVisible(false);
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    say(text, false);
}

void NewSecretDialog::rotateInstead()
{
    (new RotateDialog(m_context, m_team, m_name->text(), parentWidget()))->open();
    reject();
}

void NewSecretDialog::reject()
{
    if (!m_busy)
        return QDialog::reject();
    if (m_keychain->isWaiting())
        return m_keychain->stopWaiting();
    say(tr("The server is being written to. Wait for its answer."), false);
}

void NewSecretDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setEnabled(!busy);
    m_value->setEnabled(!busy);
    say(busy ? tr("Adding…") : QString(), false);
    refresh();
}

void NewSecretDialog::say(const QString& text, bool wrong)
{
    const Tones colours = tones(palette());
    QPalette own = m_message->palette();
    own.setColor(QPalette::WindowText, wrong ? colours.of(Tone::Danger).text : colours.text);
    m_message->setPalette(own);
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    announce(m_message);
    fitHeight(this);
}

void NewSecretDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    refresh();
    fitHeight(this);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
