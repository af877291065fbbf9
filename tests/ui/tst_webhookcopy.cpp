// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/webhookcopy.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace desk;
using namespace Qt::StringLiterals;

class TestWebhookCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasNamesOnly()
    {
        const Webhook webhook{.id = {u"hook"_s},
            .team = u"example-team"_s,
            .name = u"deploy"_s,
            .url = u"https://ci.example.com/hook"_s,
            .accessTokenSecret = u"DEPLOY_TOKEN"_s};
        const QJsonObject expected{{u"name"_s, u"deploy"_s}, {u"url"_s, u"https://ci.example.com/hook"_s},
            {u"accessToken"_s, u"DEPLOY_TOKEN"_s}, {u"secret"_s, QJsonValue::Null}};
        QCOMPARE(QJsonDocument::fromJson(ui::jsonText(webhook).toUtf8()).object(), expected);
    }
};

QTEST_GUILESS_MAIN(TestWebhookCopy)
#include "tst_webhookcopy.moc"
