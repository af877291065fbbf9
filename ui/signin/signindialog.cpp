// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "app/core/deliver.h"
#include "app/core/serverurl.h"
#include "ui/models/errortext.h"
#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/theme/tones.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(sync::Accounts& accounts, const QUrl& server, QWidget* parent)
    : QDialog(parent), m_accounts(accounts), m_server(new QLineEdit(this)), m_key(new QLineEdit(this)),
      m_serverField(new FormField(tr("&Server URL"), m_server, this)),
      m_keyLink(new FlatButton(u"signInKeyLink"_s, {}, this)), m_message(wrappingLabel(u"signInMessage"_s)),
      m_sandbox(new QPushButton(tr("&Look around in the sandbox"), this)),
      m_sessionOnly(new QPushButton(tr("Use for this session &only"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_signIn(new QPushButton(tr("Sign &in"), this))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm(server);
    connect(m_server, &QLineEdit::textChanged, this, &SignInDialog::onEdited);
    connect(m_key, &QLineEdit::textChanged, this, &SignInDialog::onEdited);
    connect(m_signIn, &QPushButton::clicked, this, [this] { signIn(sync::Keep::Keychain); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { signIn(sync::Keep::ThisSession); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keyLink, &QPushButton::clicked, this, [this] {
        if (const auto typed = parseServerUrl(m_server->text()))
            QDesktopServices::openUrl(apiKeyPage(*typed));
    });
    connect(m_sandbox, &QPushButton::clicked, this, [this] {
        Q_EMIT sandboxChosen();
        accept();
    });
    onEdited();
}

void SignInDialog::buildForm(const QUrl& server)
{
    m_server->setObjectName(u"signInServer"_s);
    m_server->setText(server.isEmpty() ? u"https://api.wandb.ai"_s : server.toString());
    m_key->setObjectName(u"signInKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_keyLink->setAccessibleName(tr("Where to find your API key"));
    m_keyLink->setTight(true);
    giveRole(m_keyLink, QAccessible::Link);
    QSizePolicy keepsItsRoom = m_keyLink->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_keyLink->setSizePolicy(keepsItsRoom);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    m_sandbox->setObjectName(u"signInSandbox"_s);
    m_sessionOnly->setObjectName(u"signInSessionOnly"_s);
    m_sessionOnly->setVisible(false);
    m_cancel->setObjectName(u"signInCancel"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    for (QPushButton* button : {m_sandbox, m_sessionOnly, m_cancel})
        button->setAutoDefault(false);

    auto* intro = wrappingLabel(u"signInIntro"_s,
        tr("Automation Desk talks to your W&B server with your own API key. The key is kept in the system keychain, "
           "nowhere else."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sandbox);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_sessionOnly);
    buttons->addWidget(m_signIn);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    // As an explicit minimum it would let the buttons be cut off.
    column->addStrut(fontMetrics().averageCharWidth() * 66);
    column->addWidget(intro);
    column->addSpacing(8);
    column->addWidget(m_serverField);
    auto* key = new FormField(tr("API &key"), m_key, this);
    key->setWithoutNote(); // the link stands there
    column->addWidget(key);
    column->addWidget(m_keyLink, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addLayout(buttons);
    m_key->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::explain(const Error& error)
{
    offerSessionOnly(error);
    setMessage(describe(error), true);
}

void SignInDialog::offerSessionOnly(const Error& error)
{
    // Where no keychain keeps a key, using it once is the user's choice, never ours.
    if (std::holds_alternative<KeychainError>(error))
        m_sessionOnly->setVisible(true);
}

void SignInDialog::onEdited()
{
    const Result<QUrl> server = parseServerUrl(m_server->text());
    m_signIn->setEnabled(server.has_value() && !m_key->text().isEmpty());
    m_keyLink->setVisible(server.has_value());
    if (!server) {
        m_serverField->setError(m_server->text().isEmpty() ? QString() : describe(server.error()));
        setMessage({}, false);
        return;
    }
    m_serverField->setError({});
    m_keyLink->setText(apiKeyPage(*server).toString(QUrl::FullyEncoded).replace(u'&', u"&&"_s));
    setMessage({}, false);
}

void SignInDialog::signIn(sync::Keep keep)
{
    const Result<QUrl> server = parseServerUrl(m_server->text());
    if (!server)
        return setMessage(describe(server.error()), true);
    const Result<Secret> key = secrets::checkApiKeyFormat(m_key->text().toUtf8());
    if (!key)
        return setMessage(describe(key.error()), true);
    setBusy(true);
    deliver(m_accounts.signIn(*server, *key, keep), this,
        [this, url = *server](const Result<sync::SignedIn>& answer) { onAnswer(url, answer); });
}

void SignInDialog::onAnswer(const QUrl& server, const Result<sync::SignedIn>& answer)
{
    setBusy(false);
    if (!answer) {
        setMessage(describe(answer.error()), true);
        offerSessionOnly(answer.error());
        return;
    }
    m_key->clear();
    Q_EMIT signedIn(server, answer->viewer);
    accept();
}

void SignInDialog::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    m_sessionOnly->setEnabled(!busy);
    m_server->setEnabled(!busy);
    m_key->setEnabled(!busy);
    if (busy)
        setMessage(tr("Testing the key…"), false);
}

void SignInDialog::setMessage(const QString& message, bool wrong)
{
    const Tones colours = tones(palette());
    QPalette messagePalette = m_message->palette();
    messagePalette.setColor(QPalette::WindowText, wrong ? colours.of(Tone::Danger).text : colours.muted);
    m_message->setPalette(messagePalette);
    m_message->setText(message);
    m_message->setAccessibleName(message);
    if (!message.isEmpty())
        announce(m_message);
}

void SignInDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace desk::ui
