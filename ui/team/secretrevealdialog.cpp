// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretrevealdialog.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"
#include "ui/kit/announce.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/labels.h"
#include "ui/kit/secretclipboard.h"
#include "ui/models/keychainstate.h"
#include "ui/team/secrettext.h"
#include "ui/theme/chippainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SecretRevealDialog::SecretRevealDialog(
    sync::TeamSecrets& secrets, SecretClipboard& clipboard, const QString& team, const QString& name, QWidget* parent)
    : QDialog(parent), m_secrets(secrets), m_clipboard(clipboard), m_team(team), m_name(name),
      m_text(new QPlainTextEdit), m_message(wrappingLabel(u"revealMessage"_s)),
      m_countdown(wrappingLabel(u"revealCountdown"_s)), m_show(new QPushButton), m_copy(new QPushButton(tr("&Copy"))),
      m_help(new QPushButton), m_close(new QPushButton(tr("C&lose"))), m_rest(new QTimer(this))
{
    setObjectName(u"revealSecretDialog"_s);
    setWindowTitle(tr("Local copy of “%1”").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_Hover); // the pointer over it is use
    build();
    m_rest->setSingleShot(true);
    m_rest->setInterval(60s);
    connect(m_rest, &QTimer::timeout, this, &QDialog::reject);
    connect(m_show, &QPushButton::toggled, this, &SecretRevealDialog::showValue);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_value)
            m_clipboard.copy(*m_value);
    });
    connect(m_help, &QPushButton::clicked, this, &SecretRevealDialog::help);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_clipboard, &SecretClipboard::changed, this, &SecretRevealDialog::refreshClipboard);
    connect(&m_secrets, &sync::TeamSecrets::waitingForKeychainChanged, this, &SecretRevealDialog::refreshWaiting);
    connect(this, &QDialog::finished, this, [this] {
        m_text->clear();
        m_value.reset();
    });
    showValue(false);
    ask();
}

void SecretRevealDialog::build()
{
    m_text->setObjectName(u"revealValue"_s);
    m_text->setAccessibleName(tr("Value"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); // what is copied goes by the button
    m_text->setFont(codeFont(font()));
    m_text->setFixedHeight(m_text->fontMetrics().height() * 5);
    m_countdown->setForegroundRole(QPalette::PlaceholderText);
    m_show->setObjectName(u"revealShow"_s);
    m_show->setCheckable(true);
    m_copy->setObjectName(u"revealCopy"_s);
    m_help->setObjectName(u"revealHelp"_s);
    m_close->setObjectName(u"revealClose"_s);
    m_close->setDefault(true);
    for (QPushButton* button : {m_show, m_copy, m_help})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_help);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    // As an explicit minimum it would let the buttons be cut off.
    column->addStrut(fontMetrics().averageCharWidth() * 58);
    column->addWidget(m_message);
    column->addWidget(m_text);
    column->addWidget(m_countdown);
    column->addStretch();
    column->addLayout(buttons);
}

void SecretRevealDialog::setRest(std::chrono::milliseconds rest)
{
    m_rest->setInterval(rest);
}

void SecretRevealDialog::ask()
{
    m_trouble.reset();
    m_help->setVisible(false);
    m_text->setVisible(false);
    m_show->setVisible(false);
    m_copy->setVisible(false);
    say(tr("Asking the keychain…"));
    deliver(m_secrets.reveal(m_team, m_name), this, [this](const Result<Secret>& answer) { onAnswer(answer); });
}

void SecretRevealDialog::onAnswer(const Result<Secret>& answer)
{
    if (answer) {
        m_value = *answer;
        m_help->setVisible(false); // from a wait that is over
        m_text->setVisible(true);
        m_show->setVisible(true);
        m_copy->setVisible(true);
        showValue(m_show->isChecked());
        say(tr("This is the value that was set from here."));
        m_rest->start();
        return;
    }
    const auto* trouble = std::get_if<KeychainError>(&answer.error());
    m_help->setVisible(trouble);
    if (trouble) {
        m_trouble = *trouble;
        m_help->setText(keychainWords(keychainState(*trouble)).action);
    }
    say(secretErrorText(answer.error()));
}

void SecretRevealDialog::help()
{
    if (m_secrets.isWaitingForKeychain())
        return m_secrets.stopWaitingForKeychain();
    const KeychainState state = m_trouble ? keychainState(*m_trouble) : KeychainState::NotAnswering;
    switch (state) {
    case KeychainState::NotHere:
        Q_EMIT valueWanted();
        return reject();
    case KeychainState::NotAvailable:
        m_help->setVisible(false);
        return say(keychainHelp());
    case KeychainState::NotAnswering:
        return ask();
    case KeychainState::Locked:
    case KeychainState::NoKeyring:
        break;
    }
    m_help->setEnabled(false);
    const auto opened = state == KeychainState::Locked ? m_secrets.unlockKeychain() : m_secrets.createKeyring();
    deliver(opened, this, [this](const Status&) {
        m_help->setEnabled(true);
        ask();
    });
}

void SecretRevealDialog::refreshWaiting()
{
    if (m_value || !m_secrets.isWaitingForKeychain())
        return;
    const KeychainWords words = keychainWaitingWords();
    say(QString(words.name + u' ' + words.sentence));
    m_help->setText(words.action);
    m_help->setEnabled(true);
    m_help->setVisible(true);
}

void SecretRevealDialog::showValue(bool shown)
{
    m_show->setText(shown ? tr("&Hide") : tr("&Show"));
    if (!m_value)
        return;
    m_rest->start();
    m_text->setPlainText(shown ? QString::fromUtf8(m_value->view()) : QString(12, QChar(0x2022)));
}

void SecretRevealDialog::refreshClipboard()
{
    const int seconds = m_clipboard.secondsLeft();
    const bool began = m_countdown->text().isEmpty() && seconds > 0;
    m_countdown->setText(
        seconds > 0 ? tr("Copied. It leaves the clipboard in %n second(s).", nullptr, seconds) : QString());
    if (!began)
        return;
    announce(m_countdown);
    fitHeight(this);
}

void SecretRevealDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    announce(m_message);
    if (isVisible())
        fitHeight(this);
}

bool SecretRevealDialog::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::MouseButtonPress:
    case QEvent::WindowActivate:
        if (m_rest->isActive())
            m_rest->start();
        break;
    default:
        break;
    }
    return QDialog::event(event);
}

void SecretRevealDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace desk::ui
