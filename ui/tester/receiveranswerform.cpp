// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/receiveranswerform.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/formfield.h"
#include "ui/theme/chippainter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using webhook::ReceiverAnswer;
using Kind = ReceiverAnswer::Kind;

namespace {

constexpr int millisecondsStep = 100;
constexpr qint64 megabyte = 1000 * 1000;

QSpinBox* spin(const QString& name, int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

ReceiverAnswerForm::ReceiverAnswerForm(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_status(spin(u"receiverStatus"_s, 200, 599, m_answer.status)),
      m_delay(spin(u"receiverDelay"_s, 0, ReceiverAnswer::longestDelay, 0)),
      m_pause(spin(u"receiverPause"_s, 1, ReceiverAnswer::longestPause, m_answer.pauseMilliseconds)),
      m_size(spin(u"receiverSize"_s, 1, int(ReceiverAnswer::mostBytes / megabyte), int(m_answer.hugeBytes / megabyte))),
      m_body(new QLineEdit(QString::fromUtf8(m_answer.body))), m_target(new QLineEdit),
      m_statusField(new FormField(tr("Stat&us"), m_status)), m_delayField(new FormField(tr("&Delay"), m_delay)),
      m_pauseField(new FormField(tr("&Pause after each byte"), m_pause)),
      m_sizeField(new FormField(tr("Si&ze of the body"), m_size)), m_bodyField(new FormField(tr("&Body"), m_body)),
      m_targetField(new FormField(tr("Redirects &to"), m_target))
{
    setObjectName(u"receiverAnswer"_s);
    build();
    for (QSpinBox* box : {m_status, m_delay, m_pause, m_size})
        connect(box, &QSpinBox::valueChanged, this, &ReceiverAnswerForm::refresh);
    for (QLineEdit* line : {m_body, m_target})
        connect(line, &QLineEdit::textChanged, this, &ReceiverAnswerForm::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // What a status is good for depends on the kind: 200 redirects nothing.
        const QSignalBlocker blocker(m_status);
        m_status->setValue(kind() == Kind::Redirect ? 307 : 200);
        refresh();
    });
    refresh();
}

void ReceiverAnswerForm::build()
{
    m_kind->setObjectName(u"receiverKind"_s);
    m_kind->addItem(tr("As told"), int(Kind::Plain));
    m_kind->addItem(tr("Slowly, byte by byte"), int(Kind::Slow));
    m_kind->addItem(tr("With a redirect"), int(Kind::Redirect));
    m_kind->addItem(tr("With a huge body"), int(Kind::Huge));
    m_kind->addItem(tr("With binary data"), int(Kind::Binary));
    m_kind->addItem(tr("Close without an answer"), int(Kind::CloseWithoutAnswer));
    m_body->setObjectName(u"receiverBody"_s);
    m_body->setFont(codeFont(m_body->font()));
    m_target->setObjectName(u"receiverTarget"_s);
    m_target->setFont(codeFont(m_target->font()));
    m_target->setPlaceholderText(u"https://new.example.com/hook"_s);
    for (QSpinBox* box : {m_delay, m_pause}) {
        box->setSuffix(tr(" ms"));
        box->setSingleStep(millisecondsStep);
    }
    m_size->setSuffix(tr(" MB"));
    auto* kinds = new FormField(tr("&Answer"), m_kind);
    auto* top = new QWidget;
    auto* flow = new FlowLayout(top);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    for (FormField* field : {kinds, m_statusField, m_delayField, m_pauseField, m_sizeField}) {
        field->setWithoutNote();
        flow->addWidget(field);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(top);
    for (FormField* field : {m_bodyField, m_targetField}) {
        field->setNoteOnDemand();
        field->setWide(true);
        column->addWidget(field);
    }
}

Kind ReceiverAnswerForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

ReceiverAnswer ReceiverAnswerForm::written() const
{
    ReceiverAnswer answer;
    answer.kind = kind();
    answer.status = m_status->value();
    answer.delayMilliseconds = m_delay->value();
    answer.pauseMilliseconds = m_pause->value();
    answer.hugeBytes = m_size->value() * megabyte;
    answer.body = m_body->text().toUtf8();
    if (answer.kind == Kind::Redirect)
        answer.redirectTo = QUrl(m_target->text().trimmed());
    return answer;
}

void ReceiverAnswerForm::refresh()
{
    const Kind now = kind();
    m_statusField->setVisible(now != Kind::CloseWithoutAnswer);
    m_pauseField->setVisible(now == Kind::Slow);
    m_sizeField->setVisible(now == Kind::Huge);
    m_bodyField->setVisible(now == Kind::Plain || now == Kind::Slow);
    m_targetField->setVisible(now == Kind::Redirect);
    const ReceiverAnswer answer = written();
    const bool canBeAnswered = checkAnswer(answer).has_value();
    m_targetField->setError(canBeAnswered || m_target->text().isEmpty() ? QString() : tr("That is no http address."));
    if (!canBeAnswered || answer == m_answer)
        return;
    m_answer = answer;
    Q_EMIT changed(m_answer);
}

} // namespace desk::ui
