// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testeractions.h"

#include "app/core/deliver.h"
#include "app/tester/tester.h"
#include "app/webhook/bundle.h"
#include "app/webhook/copyas.h"
#include "app/webhook/redirectplan.h"
#include "app/webhook/testsender.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/addresstext.h"
#include "ui/models/errortext.h"
#include "ui/models/relativetime.h"
#include "ui/models/requesttext.h"
#include "ui/models/workspacemodel.h"
#include "ui/tester/asknamedialog.h"
#include "ui/tester/followdialog.h"
#include "ui/tester/receiverpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/secretvaluesdialog.h"
#include "ui/tester/testersettingsdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSysInfo>
#include <QUuid>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCertificateFile = qint64{1024} * 1024;

QFileDialog* fileDialog(QWidget* page, const QString& name, const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(page->window(), title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

/// A run out of a file: its names of secrets and webhooks are somebody else's, and must not lead to what is here.
webhook::TestRun ofStrangers(webhook::TestRun run)
{
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.setup.webhook.clear();
    run.setup.team.clear();
    run.setup.accessTokenSecret.reset();
    run.setup.signingSecret.reset();
    return run;
}

Result<QByteArray> contents(const QString& path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, file.errorString()});
    if (file.size() > largest)
        return failure(StoreError{StoreError::Kind::Other, path, TesterActions::tr("It is too large.")});
    return file.readAll();
}

} // namespace

TesterActions::TesterActions(const TesterContext& context, RequestState& state, QWidget* page)
    : QObject(page), m_context(context), m_state(state), m_page(page)
{
}

void TesterActions::say(Tone tone, const QString& text)
{
    Q_EMIT done({.tone = tone, .text = text}, {});
}

// Before sending

void TesterActions::enterSecrets()
{
    if (!m_state.secretsError())
        return;
    const QStringList names = m_state.missingSecrets();
    auto* dialog =
        new SecretValuesDialog(secretProblem(names.join(u", "_s), *m_state.secretsError()), names, m_page->window());
    connect(dialog, &SecretValuesDialog::entered, this,
        [this, team = m_state.setup().team](const QList<NamedSecret>& secrets) {
            for (const NamedSecret& secret : secrets)
                m_context.tester.lend(team, secret);
            m_state.readSecrets();
        });
    dialog->open();
}

void TesterActions::confirmExposure(const std::function<void()>& send)
{
    const auto& delivery = m_state.delivery();
    if (!delivery || !webhook::exposesSecrets(*delivery, m_state.secrets()))
        return send();
    auto* ask = new ConfirmDialog(
        {tr("Send secrets without TLS?"),
            {tr("%1 is a plain HTTP address: who is on the way can read what is sent.").arg(m_state.setup().url.host()),
                tr("Use https:// if the endpoint has it.")},
            tr("Send all the same"), {}},
        m_page->window());
    ask->setObjectName(u"exposeDialog"_s);
    connect(ask, &ConfirmDialog::confirmed, this, send);
    ask->open();
}

void TesterActions::allow(const webhook::TestRun& run)
{
    const auto* blocked = run.exchange.error ? std::get_if<BlockedAddressError>(&*run.exchange.error) : nullptr;
    if (!blocked || !blocked->canBeAllowed)
        return;
    const webhook::AllowedTarget target = webhook::targetOf(run.setup.url, webhook::blockedKind(blocked->address));
    auto* ask = new ConfirmDialog(
        {tr("Allow requests to %1?").arg(blocked->host),
            {tr("It leads to %1: %2.").arg(blocked->address, addressKindText(target.kind)),
                tr("W&B’s servers cannot reach it there. You can take this back under “Timeouts and trust”.")},
            tr("Allow and send"), {}},
        m_page->window());
    ask->setObjectName(u"allowDialog"_s);
    connect(ask, &ConfirmDialog::confirmed, this, [this, target] {
        m_context.tester.allow(target);
        Q_EMIT sendAgainRequested();
    });
    ask->open();
}

void TesterActions::addAuthority(const QUrl& url)
{
    const QString host = webhook::targetOf(url, webhook::AddressKind::Public).host;
    QFileDialog* dialog = fileDialog(m_page, u"authorityDialog"_s, tr("Trust an authority for %1").arg(host),
        {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, host](const QString& file) { readAuthority(host, file); });
    dialog->open();
}

void TesterActions::readAuthority(const QString& host, const QString& file)
{
    const auto pem = contents(file, largestCertificateFile);
    if (!pem)
        return say(Tone::Danger, tr("“%1” could not be read. %2").arg(file, describe(pem.error())));
    if (QSslCertificate::fromData(*pem, QSsl::Pem).isEmpty())
        return say(Tone::Danger, tr("“%1” holds no certificate in PEM form.").arg(file));
    m_context.tester.addAuthority({host, *pem});
    say(Tone::Success, tr("The authority in “%1” is trusted for %2 from now on.").arg(file, host));
}

void TesterActions::follow(const webhook::TestRun& run)
{
    // From what this run sent: the form may hold something else by now.
    const auto sent = m_context.tester.sentDelivery(run.id);
    if (!sent)
        return say(Tone::Info, tr("What this run sent is not known any more. Send it again, then follow."));
    const auto plan = run.exchange.response ? webhook::redirectPlan(*sent, run.exchange.response->head.status,
                          wire::headerValue(run.exchange.response->head.headers, "Location"))
                                            : std::nullopt;
    if (!plan)
        return say(Tone::Danger, tr("The answer does not say where to go on."));
    auto* dialog = new FollowDialog(*sent, *plan, m_page->window());
    connect(dialog, &FollowDialog::followed, this, [this, run](const webhook::Delivery& next) {
        m_context.tester.send(run.setup, next, m_context.tester.originalSecrets(run.id));
    });
    dialog->open();
}

void TesterActions::openSettings()
{
    (new TesterSettingsDialog(m_context.tester, m_page->window()))->open();
}

// Runs

void TesterActions::rename(const tester::RunSummary& run)
{
    auto* dialog =
        new AskNameDialog(u"renameRunDialog"_s, {tr("Name the run"), tr("&Name"), run.name, true}, m_page->window());
    connect(dialog, &AskNameDialog::named, this,
        [this, id = run.id](const QString& name) { m_context.tester.rename(id, name); });
    dialog->open();
}

void TesterActions::remove(const tester::RunSummary& run)
{
    const QString name = run.name.isEmpty() ? run.label : run.name;
    auto* ask = new ConfirmDialog({tr("Delete the run “%1” of %2?").arg(name, absoluteTime(run.at)),
                                      {tr("What was sent and what came back is forgotten.")}, tr("Delete the run"), {}},
        m_page->window());
    ask->setObjectName(u"deleteRunDialog"_s);
    connect(ask, &ConfirmDialog::confirmed, this, [this, id = run.id] { m_context.tester.remove(id); });
    ask->open();
}

void TesterActions::saveExample()
{
    auto* dialog = new AskNameDialog(u"saveExampleDialog"_s,
        {tr("Save as example"), tr("&Name"), m_state.setup().webhookName, false}, m_page->window());
    connect(dialog, &AskNameDialog::named, this, [this](const QString& name) {
        m_context.tester.saveExample(name, m_state.setup(), m_state.secrets());
        say(Tone::Success, tr("“%1” is under “Take from” now.").arg(name));
    });
    dialog->open();
}

// Out of the tester

void TesterActions::openReceiver()
{
    if (!m_receiver) {
        auto* receiver = new ReceiverPane(m_page->window());
        receiver->setWindowFlag(Qt::Window);
        receiver->setAttribute(Qt::WA_DeleteOnClose);
        receiver->setWindowTitle(tr("Catch it here"));
        connect(receiver, &ReceiverPane::useUrlRequested, &m_state, &RequestState::redirectTo);
        const auto tellSecrets = [this, receiver] {
            const auto& delivery = m_state.delivery();
            receiver->setSecrets(m_state.secrets());
            receiver->setSigningKey(delivery ? delivery->signingKey : std::nullopt);
        };
        connect(&m_state, &RequestState::changed, receiver, tellSecrets);
        tellSecrets();
        receiver->resize(760, 560);
        receiver->start();
        m_receiver = receiver;
    }
    m_receiver->show();
    m_receiver->raise();
    m_receiver->activateWindow();
}

void TesterActions::copy(CopyAs form)
{
    const auto text = textFor(form);
    if (!text)
        return say(Tone::Danger, requestProblem(text.error()));
    QGuiApplication::clipboard()->setText(*text);
    say(Tone::Success, tr("Copied. Secrets are named in it, not written out."));
}

Result<QString> TesterActions::textFor(CopyAs form) const
{
    if (form == CopyAs::RawHttp)
        return m_state.delivery().and_then(webhook::rawHttp).map([](const MaskedBytes& raw) {
            return QString::fromUtf8(raw.bytes);
        });
    return webhook::copyRequest(m_state.setup()).map([form](const webhook::CopyRequest& request) {
        return form == CopyAs::Curl ? webhook::curlCommand(request)
            : form == CopyAs::Bash  ? webhook::bashScript(request)
                                    : webhook::pythonProgram(request);
    });
}

void TesterActions::saveBundle(const webhook::TestRun& run)
{
    QFileDialog* dialog =
        fileDialog(m_page, u"saveBundleDialog"_s, tr("Save troubleshooting bundle"), {tr("Bundle (*.json)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"webhook-test.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString& file) {
        // What is kept is masked with the values it was sent with; those of the form may be others.
        deliver(m_context.tester.run(run.id), this,
            [this, run, file](const Result<webhook::TestRun>& kept) { writeBundle(kept.value_or(run), file); });
    });
    dialog->open();
}

void TesterActions::openBundle()
{
    QFileDialog* dialog = fileDialog(
        m_page, u"openBundleDialog"_s, tr("Open troubleshooting bundle"), {tr("Bundle (*.json)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TesterActions::readBundle);
    dialog->open();
}

void TesterActions::writeBundle(const webhook::TestRun& run, const QString& file)
{
    webhook::BundleFacts facts;
    facts.server = m_context.workspace.view().serverUrl;
    facts.serverVersion = m_context.workspace.view().server.version;
    facts.program = QStringLiteral(DESK_VERSION);
    facts.system = QSysInfo::prettyProductName();
    facts.qt = QString::fromLatin1(qVersion());
    if (!run.redacted)
        return say(Tone::Danger, tr("This run is not kept any more, so it cannot be saved."));
    const QByteArray bytes = webhook::toBundle(run, m_context.tester.originalSecrets(run.id), facts);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return say(Tone::Danger, tr("“%1” could not be written: %2").arg(file, out.errorString()));
    say(Tone::Success, tr("Saved to “%1”. Secrets are masked in it.").arg(file));
}

void TesterActions::readBundle(const QString& file)
{
    const auto bundle = contents(file, webhook::largestBundle).and_then(webhook::bundleFrom);
    if (!bundle)
        return say(Tone::Danger, tr("“%1” is no bundle that can be read. %2").arg(file, describe(bundle.error())));
    Q_EMIT runOpened(ofStrangers(bundle->run));
    say(Tone::Info, tr("“%1” is shown. It was made with version %2.").arg(file, bundle->facts.program));
}

} // namespace desk::ui
