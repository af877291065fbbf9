// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestFormField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void namesItsField()
    {
        auto* edit = new QLineEdit;
        FormField field(u"&Server URL:"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Server URL"_s);
        const auto labels = field.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->buddy() == edit; }));
        field.setHelp(u"Help"_s);
        QCOMPARE(edit->accessibleDescription(), u"Help"_s);
        field.setWarning(u"Odd"_s);
        QCOMPARE(edit->accessibleDescription(), u"Odd"_s);
        field.setError(u"Wrong"_s);
        QCOMPARE(edit->accessibleDescription(), u"Wrong"_s);
        field.setError({});
        field.setWarning({});
        QCOMPARE(edit->accessibleDescription(), u"Help"_s);
    }

    void nothingJumps_data()
    {
        QTest::addColumn<QString>("help");
        QTest::addColumn<double>("points");
        QTest::newRow("no help") << QString() << 9.75;
        QTest::newRow("help") << u"Unique among the automations of this place."_s << 9.75;
        QTest::newRow("help of two lines")
            << u"Unique among all of the automations of this place. "_s.repeated(2) << 9.75;
        QTest::newRow("large type") << QString() << 20.0;
    }
    void nothingJumps()
    {
        QFETCH(QString, help);
        QFETCH(double, points);
        QWidget window;
        QFont font = window.font();
        font.setPointSizeF(points);
        window.setFont(font);
        auto* column = new QVBoxLayout(&window);
        auto* field = new FormField(u"&Name"_s, new QLineEdit);
        auto* below = new QLineEdit;
        field->setHelp(help);
        column->addWidget(field);
        column->addWidget(below);
        column->addStretch();
        window.resize(400, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int y = below->y();
        field->setError(u"Name is needed."_s);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        QCOMPARE(below->y(), y);
        field->setError({});
        field->setHelp(help);
        QTest::qWait(0);
        QCOMPARE(below->y(), y);
    }

    void oneLineIsNotTooWide()
    {
        auto* edit = new QLineEdit;
        FormField field(u"&Name"_s, edit);
        auto* text = new QPlainTextEdit;
        FormField editor(u"&Payload"_s, text);
        field.resize(1200, 100);
        editor.resize(1200, 300);
        field.show();
        editor.show();
        QTRY_VERIFY(edit->width() > 100);
        QVERIFY(edit->width() <= 30 * field.fontMetrics().height());
        QCOMPARE(text->width(), 1200);
        field.setWide(true);
        QTRY_COMPARE(edit->width(), 1200);
    }

    void aLongWordDoesNotWidenTheForm()
    {
        FormField field(u"&Name"_s, new QLineEdit);
        const int width = field.minimumSizeHint().width();
        field.setError(QString(400, u'x'));
        QCOMPARE(field.minimumSizeHint().width(), width);
    }
};

QTEST_MAIN(TestFormField)
#include "tst_formfield.moc"
