// SPDX-License-Identifier: Apache-2.0
#include "ui/team/testresultview.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/models/errortext.h"
#include "ui/models/webhooktesttext.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int bodyLines = 8;
} // namespace

TestResultView::TestResultView(QWidget* parent)
    : QWidget(parent), m_chip(new ChipLabel), m_words(wrappingLabel(u"testWords"_s)),
      m_diagnosis(wrappingLabel(u"testDiagnosis"_s)), m_bodyTitle(new PlainLabel(u"testBodyTitle"_s, tr("Response"))),
      m_body(new CodeView(u"testBody"_s, tr("Response"))), m_sender(wrappingLabel(u"testSender"_s))
{
    setObjectName(u"testResult"_s);
    giveRole(this, QAccessible::Grouping);
    m_chip->setObjectName(u"testChip"_s);
    m_body->setLanguage(CodeLanguage::Json);
    m_body->setMaxLines(bodyLines);
    m_bodyTitle->setTypography(smallFont);
    m_bodyTitle->setBuddy(m_body);
    m_sender->setTypography(smallFont);
    m_sender->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_diagnosis);
    column->addWidget(m_bodyTitle);
    column->addWidget(m_body);
    column->addWidget(m_sender);
    clear();
}

void TestResultView::clear()
{
    hide();
    m_body->setCode({});
}

void TestResultView::showRunning()
{
    m_chip->hide();
    m_sender->hide();
    say(tr("The server sends the payload…"), {}, {});
}

void TestResultView::showResult(const Result<WebhookTest>& result, const WebhookDraft& sent)
{
    m_chip->show();
    if (result) {
        showTest(*result, sent);
    } else {
        m_chip->setChip(tr("Not tested"), Tone::Warning);
        m_sender->hide();
        say(describe(result.error()), {}, {});
    }
    announce(m_words);
}

void TestResultView::showTest(const WebhookTest& test, const WebhookDraft& sent)
{
    const QString chip = testChip(test.ok, test.status);
    m_chip->setChip(chip, testTone(test.ok));
    m_chip->setAccessibleName(test.ok ? tr("Passed, %1").arg(chip) : tr("Failed, %1").arg(chip));
    m_sender->setText(test.from == WebhookTest::From::Server ? tr("Sent by the server with the values it holds.")
                                                             : tr("Sent from this computer."));
    m_sender->show();
    // An answer of a form that is not known is shown as it is rather than not at all.
    const bool known = test.status || !test.body.isEmpty() || !test.error.isEmpty();
    say(testResult(test), testDiagnosis(test, sent), known ? test.body : test.raw);
}

void TestResultView::say(const QString& words, const QString& diagnosis, const QString& body)
{
    m_words->setText(words);
    m_diagnosis->setText(diagnosis);
    m_diagnosis->setVisible(!diagnosis.isEmpty());
    m_body->setCode(body);
    m_body->setVisible(!body.isEmpty());
    m_bodyTitle->setVisible(!body.isEmpty());
    show();
}

} // namespace desk::ui
