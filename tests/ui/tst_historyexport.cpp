// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/historyexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

Execution sample()
{
    Execution e;
    e.id = {u"e1"_s};
    e.automation = {u"a1"_s};
    e.automationName = u"Größe, \"neu\""_s;
    e.createdAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0, 0, 5), Qt::UTC);
    e.state = ExecutionState::Failed;
    e.stateName = u"FAILED"_s;
    e.eventType = u"ADD_ARTIFACT_ALIAS"_s;
    e.eventDetails = u"{\"alias\":\"production\"}"_s;
    e.actionType = u"GENERIC_WEBHOOK"_s;
    e.target = u"deploy-hook"_s;
    e.httpStatus = 401;
    e.error = u"line one\nline two"_s;
    e.responseBody = u"no"_s;
    return e;
}

} // namespace

class TstHistoryExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvIsQuotedByTheBook()
    {
        const QByteArray golden = "time,automation,automation_id,event,event_data,action,target,status,http_status,"
                                  "duration_ms,error,payload,response,id\r\n"
                                  "2026-11-24T10:00:00.005Z,\"Gr\xc3\xb6\xc3\x9f"
                                  "e, \"\"neu\"\"\",a1,ADD_ARTIFACT_ALIAS,"
                                  "\"{\"\"alias\"\":\"\"production\"\"}\",GENERIC_WEBHOOK,deploy-hook,FAILED,401,,"
                                  "\"line one\nline two\",,no,e1\r\n";
        QCOMPARE(executionsCsv({sample()}), golden);
        QVERIFY(executionsCsv({}).endsWith("id\r\n"));
    }

    void csvHoldsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
            QTest::addRow("%d", text.front().unicode()) << text;
    }

    void csvHoldsNoFormula()
    {
        QFETCH(QString, text);
        Execution e = sample();
        e.automationName = text;
        const QString line = QString::fromUtf8(executionsCsv({e})).section(u"\r\n2026"_s, 1);
        QVERIFY2(line.section(u',', 1, 1).startsWith(u'\'') || line.section(u',', 1, 1).startsWith(u"\"'"_s),
            qPrintable(line));
    }

    void jsonKeepsTextsAndNulls()
    {
        Execution e = sample();
        e.automationName = u"=1+1"_s;
        const QJsonObject row = QJsonDocument::fromJson(executionsJson({e})).array().first().toObject();
        QCOMPARE(row.value("automation"_L1).toString(), u"=1+1"_s);
        QCOMPARE(row.value("http_status"_L1).toInt(), 401);
        QVERIFY(row.value("duration_ms"_L1).isNull());
        QCOMPARE(row.value("time"_L1).toString(), u"2026-11-24T10:00:00.005Z"_s);
        e.delivery = DeliveryRecord{{}, "HTTP/1.1 204", {}, 0, 182500};
        const QJsonObject sent = QJsonDocument::fromJson(executionsJson({e})).array().first().toObject();
        QCOMPARE(sent.value("duration_ms"_L1).toDouble(), 182.5);
        QCOMPARE(sent.value("response"_L1).toString(), u"HTTP/1.1 204"_s);
    }
};

} // namespace desk::ui

QTEST_GUILESS_MAIN(desk::ui::TstHistoryExport)
#include "tst_historyexport.moc"
