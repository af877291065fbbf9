// SPDX-License-Identifier: Apache-2.0
#include "app/core/validation.h"
#include "tests/support/eventually.h"
#include "ui/models/errortext.h"
#include "ui/models/problemtext.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char* name, const Error& error, const char* expected, const char* brief) {
            QTest::newRow(name) << error << QString::fromUtf8(expected) << QString::fromUtf8(brief);
        };
        using Off = OfflineError::Kind;
        row("refused", OfflineError{Off::Refused, u"localhost:1"_s, {}},
            "localhost:1 refused the connection: nothing is listening there. Check the server URL and its port.",
            "Offline");
        row("host", OfflineError{Off::HostNotFound, u"nowhere.example:443"_s, {}},
            "No server called nowhere.example:443 was found. Check the server URL and your network.", "Offline");
        row("key", UnauthorizedError{u"api.wandb.ai"_s},
            "api.wandb.ai does not accept the API key. Sign in again with a valid key.", "Key refused");
        row("html", NotAServerError{u"https://wandb.ai"_s, u"text/html"_s, u"<html>"_s},
            "https://wandb.ai answered with a web page, so it is not a W&B API server. Use the API address, or sign in "
            "to the network first.",
            "Not a W&B server");
        row("json", NotAServerError{u"https://x"_s, u"text/plain"_s, u"hi"_s},
            "What answers at https://x is not a W&B server. Check the server URL.", "Not a W&B server");
        row("404", HttpError{404, u"<b>no</b>"_s},
            "There is no W&B API at this address (HTTP 404). Check the server URL.", "Server error 404");
        row("500", HttpError{503, {}}, "The server has a problem of its own (HTTP 503). Try again later.",
            "Server error 503");
        row("graphql", GraphQlError{200, {u"name taken"_s}}, "The server says: name taken", "Refused by the server");
        row("port", ListenError{8080, {}},
            "Port 8080 is in use by another program. Choose another port, or stop that program.", "Port in use");
        row("readonly", StoreError{StoreError::Kind::ReadOnly, u"/p"_s, {}},
            "The folder /p cannot be written. What is there is shown, but nothing can be changed.",
            "Local data failed");
        row("locked", KeychainError{KeychainError::Kind::Locked, {}},
            "The keychain is locked. Unlock it, then try again.", "Keychain failed");
        row("private", BlockedAddressError{u"hook.example:80"_s, u"10.0.0.7"_s, true},
            "hook.example:80 leads to 10.0.0.7, which is not on the internet. Allow it first if that is what you want.",
            "Address not allowed");
        row("metadata", BlockedAddressError{u"hook.example:80"_s, u"169.254.169.254"_s, false},
            "hook.example:80 leads to 169.254.169.254, which is never sent to. Check the URL.", "Address not allowed");
        row("timeout", TimeoutError{u"response"_s, 30000},
            "The server did not answer within 30 s. It may be busy; try again.", "No answer");
    }

    void saysWhatHappened()
    {
        QFETCH(Error, error);
        QFETCH(QString, expected);
        QFETCH(QString, brief);
        QCOMPARE(ui::describe(error), expected);
        QCOMPARE(ui::shortState(error), brief);
    }

    void everyStateHasItsOwnWords()
    {
        QStringList texts;
        for (int kind = 0; kind <= int(KeychainError::Kind::Other); ++kind)
            texts.append(ui::describe(KeychainError{KeychainError::Kind(kind), {}}));
        for (int kind = 0; kind <= int(StoreError::Kind::Other); ++kind)
            texts.append(ui::describe(StoreError{StoreError::Kind(kind), u"/p"_s, {}}));
        for (int kind = 0; kind <= int(OfflineError::Kind::Closed); ++kind)
            texts.append(ui::describe(OfflineError{OfflineError::Kind(kind), u"h"_s, {}}));
        for (const QString& text : std::as_const(texts))
            QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(text));
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void problemsSayHowToMend()
    {
        QCOMPARE(ui::describe(Problem{Field::Name, Rule::Required}), u"Name is needed."_s);
        QCOMPARE(ui::describe(Problem{Field::Webhook, Rule::Required}), u"Choose a webhook."_s);
        QCOMPARE(ui::describe(Problem{.field = Field::Payload,
                     .rule = Rule::AlwaysEmpty,
                     .severity = Problem::Severity::Warning,
                     .detail = u"metric_name"_s}),
            u"${metric_name} is always empty for this event."_s);
        QCOMPARE(ui::describe(Problem{.field = Field::Payload, .rule = Rule::NotJson, .position = 11}),
            u"Payload is not valid JSON at character 12."_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
