// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotateteststep.h"

#include "app/core/jsontext.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"
#include "ui/team/rotateboard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RotateTestStep::RotateTestStep(QWidget* parent)
    : QWidget(parent), m_payload(new CodeEditor(u"rotatePayload"_s, tr("Test payload"))),
      m_field(new FormField(tr("Test &payload"), m_payload)), m_test(new QPushButton(tr("&Test"))),
      m_board(new RotateBoard(
          u"rotateTests"_s, {Rotation::Column::OldHere, tr("Old value")}, {Rotation::Column::NewHere, tr("New value")}))
{
    m_payload->setLanguage(CodeLanguage::Json);
    m_payload->setCode(u"{\"test\": true}"_s);
    m_payload->setFixedHeight(m_payload->fontMetrics().height() * 4);
    m_field->setHelp(tr("Really sent to the endpoints, from this computer. It is not saved."));
    m_test->setObjectName(u"rotateTest"_s);
    m_test->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(m_board, 1);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &RotateTestStep::checkPayload);
    connect(m_test, &QPushButton::clicked, this, &RotateTestStep::testRequested);
}

void RotateTestStep::show(const Rotation& rotation)
{
    m_board->show(rotation);
    m_field->setVisible(!rotation.rows().isEmpty());
    m_test->setVisible(!rotation.rows().isEmpty());
    m_testable = !rotation.isTesting() && !rotation.isBusy() && !rotation.included().isEmpty();
    m_test->setEnabled(m_testable && m_payloadFits);
}

QString RotateTestStep::payload() const
{
    return m_payload->code();
}

void RotateTestStep::focusFirst()
{
    if (m_test->isVisible())
        m_test->setFocus(Qt::OtherFocusReason);
}

void RotateTestStep::checkPayload()
{
    m_payloadFits = jsonMembers(payload()).has_value();
    m_field->setError(m_payloadFits ? QString() : describe(Problem{Field::Payload, Rule::NotJsonObject}));
    m_test->setEnabled(m_testable && m_payloadFits);
    Q_EMIT edited();
}

} // namespace desk::ui
