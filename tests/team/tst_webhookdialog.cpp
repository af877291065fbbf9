// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/rig.h"
#include "ui/kit/banner.h"
#include "ui/models/usage.h"
#include "ui/team/credentialchoice.h"
#include "ui/team/webhookdialog.h"

#include <QSignalSpy>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace desk;
using namespace Qt::StringLiterals;
using test::TeamRig;

namespace {

const QString team(sandbox::demo::team);

/// The dialog over the page, and what it says.
struct Form {
    Form(TeamRig& rig, const ui::WebhookEdit& edit)
        : dialog(new ui::WebhookDialog(
            rig.context, edit,
            [this](const QUrl& url) {
                opened = url;
                return starts;
            },
            rig.page.get())),
          saved(dialog, &ui::WebhookDialog::saved)
    {
        dialog->open();
    }

    template <class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return TeamRig::partOf<T>(dialog, name);
    }

    void type(const QString& field, const QString& text) const { part<QLineEdit>(field)->setText(text); }
    void press(const QString& button) const { part<QPushButton>(button)->click(); }
    [[nodiscard]] QString spoken(const QString& field) const { return part<QWidget>(field)->accessibleDescription(); }
    [[nodiscard]] QString message() const
    {
        const auto& content = part<ui::Banner>(u"webhookMessage"_s)->content();
        return content ? content->text : QString();
    }

    [[nodiscard]] IntegrationId savedId() const { return saved.first().at(0).value<IntegrationId>(); }
    [[nodiscard]] sync::EditOutcome outcome() const { return saved.first().at(2).value<sync::EditOutcome>(); }

    QUrl opened;
    bool starts = true; ///< the browser
    ui::WebhookDialog* dialog;
    QSignalSpy saved;
};

Webhook receiverOf(const TeamRig& rig)
{
    for (const Webhook& webhook : rig.data.facts().webhooks) {
        if (webhook.name == sandbox::demo::receiverWebhook)
            return webhook;
    }
    qFatal("no receiver");
}

QList<store::OutboxEdit> waiting(TeamRig& rig)
{
    return test::expectValue(await(rig.store.outbox()));
}

} // namespace

class TestWebhookDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheRuleWhileTyping();
    void checksTheEndpoint();
    void nothingIsSentWhileItIsWrong();
    void createsOne();
    void changesOne();
    void keepsWhatWasTyped();
    void whatWasRefusedGoesWithTheDialog();
    void staysOpenUntilTheServerAnswers();
    void aLostAnswerIsLookedUp();
    void theServersTestRestsWhileItIsAway();
    void saysThatNoBrowserStarts();
    void aSecretThatIsGoneStaysAndIsMarked();
    void makesASecretInPlace();
    void testsWhatIsNotSaved();
    void saysWhatIsWrongWithTheEndpoint();
    void badPayloadsAreNotSent();
    void remembersTheTestOfASavedOneOnly();
    void madeAnewWhereTheServerCannotChangeOne();
};

void TestWebhookDialog::saysTheRuleWhileTyping()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    QCOMPARE(form.spoken(u"webhookName"_s), u"At most 64 letters, digits, spaces, _ and -."_s);
    form.type(u"webhookName"_s, u"deploy!"_s);
    QVERIFY(form.spoken(u"webhookName"_s).contains(u"not allowed"_s));
    form.type(u"webhookName"_s, QString(65, u'a'));
    QVERIFY(form.spoken(u"webhookName"_s).contains(u"too long"_s));
    form.type(u"webhookName"_s, u"deploy hook-2"_s);
    QCOMPARE(form.spoken(u"webhookName"_s), u"At most 64 letters, digits, spaces, _ and -."_s);
}

void TestWebhookDialog::checksTheEndpoint()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookUrl"_s, u"https://b\u00fccher.example/hook"_s);
    QCOMPARE(form.spoken(u"webhookUrl"_s), u"The host is xn--bcher-kva.example."_s);
    form.type(u"webhookUrl"_s, u"https://user:pw@ci.example.com/"_s);
    QVERIFY(form.spoken(u"webhookUrl"_s).contains(u"user name and password"_s));
    form.type(u"webhookUrl"_s, u"http://ci.example.com/"_s);
    QVERIFY(form.spoken(u"webhookUrl"_s).contains(u"unencrypted"_s));
    QVERIFY(form.part<QPushButton>(u"testButton"_s)->isEnabled());
    form.type(u"webhookUrl"_s, u"https://ci.example.com/a b"_s);
    QVERIFY(form.spoken(u"webhookUrl"_s).contains(u"place 25"_s));
    QVERIFY(!form.part<QPushButton>(u"testButton"_s)->isEnabled());
}

void TestWebhookDialog::nothingIsSentWhileItIsWrong()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.press(u"webhookSave"_s);
    QVERIFY(form.spoken(u"webhookName"_s).contains(u"Name is needed."_s));
    QVERIFY(form.spoken(u"webhookUrl"_s).contains(u"URL is needed."_s));
    QVERIFY(rig.engine.activity().isIdle());
    QVERIFY(form.part<QPushButton>(u"webhookSave"_s)->isEnabled());
}

void TestWebhookDialog::createsOne()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookName"_s, u"scan-gateway"_s);
    form.type(u"webhookUrl"_s, u"https://scan.example.com/hook"_s);
    form.part<ui::CredentialChoice>(u"webhookToken"_s)->setCurrentText(u"RECEIVER_TOKEN"_s);
    form.press(u"webhookSave"_s);
    QTRY_COMPARE(form.saved.count(), 1);
    QCOMPARE(form.outcome().kind, sync::EditOutcome::Kind::Applied);
    QCOMPARE(form.outcome().webhook, form.savedId());
    QCOMPARE(form.saved.first().at(1).toString(), u"scan-gateway"_s);
    QTRY_VERIFY(ui::findWebhook(rig.data.facts(), form.savedId()));
    QCOMPARE(draftOf(*ui::findWebhook(rig.data.facts(), form.savedId())),
        (WebhookDraft{team, u"scan-gateway"_s, u"https://scan.example.com/hook"_s, u"RECEIVER_TOKEN"_s, {}}));
}

void TestWebhookDialog::changesOne()
{
    TeamRig rig;
    const Webhook old = receiverOf(rig);
    const Form form(rig, ui::changeOf(old));
    form.type(u"webhookName"_s, u"Renamed receiver"_s);
    form.part<ui::CredentialChoice>(u"webhookSigning"_s)->setCurrentIndex(0);
    form.press(u"webhookSave"_s);
    QTRY_COMPARE(form.saved.count(), 1);
    QTRY_COMPARE(ui::findWebhook(rig.data.facts(), old.id)->name, u"Renamed receiver"_s);
    QVERIFY(!ui::findWebhook(rig.data.facts(), old.id)->signingSecret);
    QCOMPARE(ui::findWebhook(rig.data.facts(), old.id)->accessTokenSecret, old.accessTokenSecret);
}

void TestWebhookDialog::keepsWhatWasTyped()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookName"_s, u"scan-gateway"_s);
    form.type(u"webhookUrl"_s, u"https://scan.example.com/hook"_s);
    rig.apiKey = rig.server.server->apiKey(QString(sandbox::demo::member)).value().toUtf8();
    form.press(u"webhookSave"_s);
    QTRY_VERIFY2(form.message().startsWith(u"The server says: "_s), qPrintable(form.message()));
    QCOMPARE(form.part<QLineEdit>(u"webhookName"_s)->text(), u"scan-gateway"_s);
    QCOMPARE(waiting(rig).size(), 1);
    rig.apiKey = rig.server.server->apiKey(QString(sandbox::demo::viewer)).value().toUtf8();
    form.press(u"webhookSave"_s);
    QTRY_COMPARE(form.saved.count(), 1);
    QVERIFY(waiting(rig).isEmpty()); // the one that was refused made room
}

void TestWebhookDialog::whatWasRefusedGoesWithTheDialog()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    const QPointer<ui::WebhookDialog> dialog(form.dialog);
    form.type(u"webhookName"_s, u"scan-gateway"_s);
    form.type(u"webhookUrl"_s, u"https://scan.example.com/hook"_s);
    rig.apiKey = rig.server.server->apiKey(QString(sandbox::demo::member)).value().toUtf8();
    form.press(u"webhookSave"_s);
    QTRY_VERIFY(form.message().startsWith(u"The server says: "_s));
    QCOMPARE(waiting(rig).first().state, store::EditState::Rejected);
    form.press(u"webhookCancel"_s);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(waiting(rig).isEmpty());
    QTRY_VERIFY(rig.data.facts().pendingWebhooks.isEmpty());
}

void TestWebhookDialog::staysOpenUntilTheServerAnswers()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    const QPointer<ui::WebhookDialog> dialog(form.dialog);
    form.type(u"webhookName"_s, u"scan-gateway"_s);
    form.type(u"webhookUrl"_s, u"https://scan.example.com/hook"_s);
    form.press(u"webhookSave"_s);
    QVERIFY(!form.part<QPushButton>(u"webhookCancel"_s)->isEnabled());
    QVERIFY(!form.part<QLineEdit>(u"webhookName"_s)->isEnabled());
    QTest::keyClick(form.dialog, Qt::Key_Escape);
    form.dialog->close();
    QVERIFY(form.dialog->isVisible());
    QCOMPARE(form.message(), u"The server is being written to. Wait for its answer."_s);
    QTRY_COMPARE(form.saved.count(), 1);
    QTRY_VERIFY(!dialog);
}

// It stays in the outbox, and the next sync finds what the server made of it.
void TestWebhookDialog::aLostAnswerIsLookedUp()
{
    using Kind = sync::EditOutcome::Kind;
    TeamRig rig;
    const Webhook old = receiverOf(rig);
    const auto before = rig.data.facts().webhooks.size();
    const Form made(rig, ui::newWebhook(team));
    made.type(u"webhookName"_s, u"scan-gateway"_s);
    made.type(u"webhookUrl"_s, u"https://scan.example.com/hook"_s);
    rig.relay.loseAnswersTo("createGenericWebhookIntegration");
    made.press(u"webhookSave"_s);
    QTRY_COMPARE(made.saved.count(), 1);
    QCOMPARE(made.outcome().kind, Kind::Unknown);
    QCOMPARE(made.savedId().value, QString(u"edit:"_s + made.outcome().edit));
    const Form changed(rig, ui::changeOf(old));
    changed.type(u"webhookName"_s, u"Renamed receiver"_s);
    rig.relay.loseAnswersTo("updateGenericWebhookIntegration");
    changed.press(u"webhookSave"_s);
    QTRY_COMPARE(changed.saved.count(), 1);
    QCOMPARE(changed.outcome().kind, Kind::Unknown);
    QCOMPARE(changed.savedId(), old.id);
    QCOMPARE(rig.relay.lost(), 2);
    QTRY_COMPARE(rig.data.facts().pendingWebhooks.size(), 2);

    rig.relay.loseAnswersTo({});
    QVERIFY(await(rig.engine.pull()));
    QTRY_VERIFY(rig.data.facts().pendingWebhooks.isEmpty());
    QTRY_COMPARE(rig.data.facts().webhooks.size(), before + 1);
    QCOMPARE(ui::findWebhook(rig.data.facts(), old.id)->name, u"Renamed receiver"_s);
    QVERIFY(waiting(rig).isEmpty());
}

void TestWebhookDialog::theServersTestRestsWhileItIsAway()
{
    TeamRig rig;
    const Form form(rig, ui::changeOf(receiverOf(rig)));
    auto* test = form.part<QPushButton>(u"testButton"_s);
    QVERIFY(test->isEnabled());
    rig.relay.refuse(true);
    QVERIFY(!await(rig.engine.pull()));
    QTRY_VERIFY(!test->isEnabled());
    QCOMPARE(test->toolTip(), u"The server cannot be reached now."_s);
    QVERIFY(form.part<QPushButton>(u"webhookSave"_s)->isEnabled());
    rig.relay.refuse(false);
    QVERIFY(await(rig.engine.pull()));
    QTRY_VERIFY(test->isEnabled());
}

void TestWebhookDialog::saysThatNoBrowserStarts()
{
    TeamRig rig({.without = {u"updateGenericWebhookIntegration"_s}});
    Form form(rig, ui::changeOf(receiverOf(rig)));
    form.starts = false;
    form.type(u"webhookName"_s, u"Renamed receiver"_s);
    form.press(u"webhookSave"_s);
    QTRY_VERIFY(form.message().startsWith(u"This server cannot change a webhook"_s));
    form.press(u"webhookMessageSecond"_s);
    QCOMPARE(form.message(), u"No web browser could be started. The page is "_s + form.opened.toDisplayString());
}

void TestWebhookDialog::aSecretThatIsGoneStaysAndIsMarked()
{
    TeamRig rig;
    Webhook hook = receiverOf(rig);
    hook.accessTokenSecret = u"GONE"_s;
    const Form form(rig, ui::changeOf(hook));
    const auto* choice = form.part<ui::CredentialChoice>(u"webhookToken"_s);
    QCOMPARE(choice->currentText(), u"GONE (missing)"_s);
    QCOMPARE(choice->secret(), u"GONE"_s);
    QVERIFY(choice->accessibleDescription().contains(u"no secret called GONE"_s));
    QCOMPARE(choice->itemText(0), u"None"_s);
}

void TestWebhookDialog::makesASecretInPlace()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.press(u"webhookSigningNew"_s);
    QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"newSecretDialog"_s);
    QDialog* dialog = TeamRig::dialog();
    TeamRig::partOf<QLineEdit>(dialog, u"newSecretName"_s)->setText(u"SCAN_KEY"_s);
    TeamRig::partOf<QLineEdit>(dialog, u"newSecretValue"_s)->setText(u"a value for the test"_s);
    TeamRig::partOf<QPushButton>(dialog, u"newSecretAdd"_s)->click();
    QTRY_COMPARE(form.part<ui::CredentialChoice>(u"webhookSigning"_s)->secret(), u"SCAN_KEY"_s);
    QTRY_VERIFY(!form.part<ui::CredentialChoice>(u"webhookSigning"_s)->isMissing());
    QVERIFY(!form.part<ui::CredentialChoice>(u"webhookToken"_s)->secret());
}

void TestWebhookDialog::testsWhatIsNotSaved()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookUrl"_s, rig.server.receiver.url().toString());
    form.part<ui::CredentialChoice>(u"webhookToken"_s)->setCurrentText(u"RECEIVER_TOKEN"_s);
    form.part<QPlainTextEdit>(u"testPayload"_s)->setPlainText(u"{\"event_type\": \"TEST\"}"_s);
    form.press(u"testButton"_s);
    QTRY_COMPARE(form.part<QLabel>(u"testChip"_s)->text(), u"200"_s);
    QCOMPARE(form.part<QLabel>(u"testWords"_s)->text(), u"The endpoint took it: 200 OK."_s);
    QCOMPARE(form.part<QLabel>(u"testSender"_s)->text(), u"Sent by the server with the values it holds."_s);
    QCOMPARE(form.part<QPlainTextEdit>(u"testBody"_s)->toPlainText(), u"{\"received\":true}"_s);
    QCOMPARE(rig.server.receiver.requests().size(), size_t(1));
    QCOMPARE(rig.server.receiver.requests().front().body, QByteArray("{\"event_type\": \"TEST\"}"));
    QVERIFY(
        wire::headerValue(rig.server.receiver.requests().front().head.headers, "Authorization").startsWith("Bearer "));
    QCOMPARE(form.saved.count(), 0);
}

void TestWebhookDialog::saysWhatIsWrongWithTheEndpoint()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookUrl"_s, rig.server.receiver.url().toString());
    rig.server.receiver.setAnswer({401, R"({"error":"who are you"})", 0});
    form.press(u"testButton"_s);
    QTRY_COMPARE(form.part<QLabel>(u"testChip"_s)->text(), u"401"_s);
    QVERIFY(form.part<QLabel>(u"testDiagnosis"_s)->text().startsWith(u"The endpoint wants an access token"_s));
    form.part<ui::CredentialChoice>(u"webhookToken"_s)->setCurrentText(u"RECEIVER_TOKEN"_s);
    form.press(u"testButton"_s);
    QTRY_VERIFY(
        form.part<QLabel>(u"testDiagnosis"_s)->text().contains(u"does not accept the token in RECEIVER_TOKEN"_s));
    form.type(u"webhookUrl"_s, u"http://127.0.0.1:9/nothing"_s);
    form.press(u"testButton"_s);
    QTRY_COMPARE(form.part<QLabel>(u"testChip"_s)->text(), u"Failed"_s);
    QVERIFY2(form.part<QLabel>(u"testDiagnosis"_s)->text().startsWith(u"Nothing is listening at 127.0.0.1."_s),
        qPrintable(form.part<QLabel>(u"testWords"_s)->text()));
}

void TestWebhookDialog::badPayloadsAreNotSent()
{
    TeamRig rig;
    const Form form(rig, ui::newWebhook(team));
    form.type(u"webhookUrl"_s, rig.server.receiver.url().toString());
    form.part<QPlainTextEdit>(u"testPayload"_s)->setPlainText(u"[1]"_s);
    QVERIFY(!form.part<QPushButton>(u"testButton"_s)->isEnabled());
    QVERIFY(form.spoken(u"testPayload"_s).contains(u"must be a JSON object"_s));
    form.part<QPlainTextEdit>(u"testPayload"_s)->setPlainText({});
    QVERIFY(form.part<QPushButton>(u"testButton"_s)->isEnabled());
}

void TestWebhookDialog::remembersTheTestOfASavedOneOnly()
{
    TeamRig rig;
    const Webhook hook = receiverOf(rig);
    const Form form(rig, ui::changeOf(hook));
    form.part<ui::CredentialChoice>(u"webhookSigning"_s)->setCurrentIndex(0);
    form.press(u"testButton"_s);
    QTRY_COMPARE(form.part<QLabel>(u"testChip"_s)->text(), u"200"_s);
    QVERIFY(await(rig.store.webhookTests()).value().isEmpty());
    form.part<ui::CredentialChoice>(u"webhookSigning"_s)->setSecret(hook.signingSecret);
    form.press(u"testButton"_s);
    QTRY_VERIFY(ui::findTest(rig.data.facts(), hook.id));
}

void TestWebhookDialog::madeAnewWhereTheServerCannotChangeOne()
{
    TeamRig rig({.without = {u"updateGenericWebhookIntegration"_s}});
    const Webhook old = receiverOf(rig);
    const auto users = ui::automationsUsing(rig.data.facts(), old.id).size();
    QVERIFY(users > 1);
    const Form form(rig, ui::changeOf(old));
    form.type(u"webhookName"_s, u"Renamed receiver"_s);
    form.press(u"webhookSave"_s);
    QTRY_VERIFY(form.message().startsWith(u"This server cannot change a webhook"_s));
    form.press(u"webhookMessageAction"_s);
    QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"replacementDialog"_s);
    QDialog* plan = TeamRig::dialog();
    QCOMPARE(TeamRig::partOf<QLabel>(plan, u"replacementStep0"_s)->text(),
        u"Create “Renamed receiver” with the new values"_s);
    QCOMPARE(TeamRig::partOf<QLabel>(plan, u"replacementStep%1"_s.arg(users + 1))->text(),
        u"Delete the old “Local receiver”"_s);
    TeamRig::partOf<QPushButton>(plan, u"replacementRun"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(form.saved.count(), 1, 20000);
    QCOMPARE(form.outcome().kind, sync::EditOutcome::Kind::Applied);
    QTRY_COMPARE(ui::automationsUsing(rig.data.facts(), form.savedId()).size(), users);
    QTRY_VERIFY(!ui::findWebhook(rig.data.facts(), old.id));
    QVERIFY(waiting(rig).isEmpty());
}

QTEST_MAIN(TestWebhookDialog)
#include "tst_webhookdialog.moc"
