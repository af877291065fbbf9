// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/wizardframe.h"

#include "ui/kit/pagestack.h"
#include "ui/kit/announce.h"
#include "ui/kit/labels.h"
#include "ui/kit/rule.h"
#include "ui/kit/stepbar.h"
#include "ui/theme/tones.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int summaryFromHeights = 56; ///< of the font: about 900 px at 16

/// The side the summary stands on: the window's ground and a line towards the page.
class Side final : public QWidget {
public:
    explicit Side(QWidget* parent) : QWidget(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(1, 0, 1, 0);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.fillRect(rect(), t.window);
        painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), t.hairline);
    }
};

} // namespace

WizardFrame::WizardFrame(const QStringList& steps, QWidget* parent)
    : QDialog(parent), m_names(steps), m_steps(new StepBar(steps, this)), m_pages(new PageStack(this)),
      m_side(new Side(this)), m_message(new PlainLabel(u"wizardMessage"_s, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_back(new QPushButton(tr("&Back"), this)),
      m_finish(new QPushButton(this)), m_next(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(new Rule(this));
    column->addWidget(buildBody(), 1);
    column->addWidget(new Rule(this));
    column->addWidget(buildButtons());

    connect(m_steps, &StepBar::stepChosen, this, [this](int step) {
        if (!m_busy && !m_settled)
            Q_EMIT stepRequested(step);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::goBack);
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::nextRequested);
    connect(m_finish, &QPushButton::clicked, this, &WizardFrame::finishRequested);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, m_finish, &QPushButton::click);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, [this] {
        if (m_back->isEnabled())
            goBack();
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_next, &QPushButton::click);
    m_side->hide();
}

QWidget* WizardFrame::buildBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 62);
    row->addWidget(m_side, 36);
    return body;
}

QWidget* WizardFrame::buildButtons()
{
    m_message->setWordWrap(true);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_back->setToolTip(tr("Back (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_finish->setObjectName(u"wizardFinish"_s);
    m_finish->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText));
    m_finish->hide();
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(28, 12, 28, 12);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_finish);
    row->addWidget(m_next);
    return bar;
}

void WizardFrame::addPage(QWidget* page)
{
    const int index = m_pages->addWidget(page);
    page->setAccessibleName(tr("Step %1 of %2, %3").arg(index + 1).arg(m_names.size()).arg(m_names.value(index)));
    if (index == 0)
        setStep(0);
}

void WizardFrame::setSummary(QWidget* summary)
{
    m_side->layout()->addWidget(summary);
    showSummary();
}

int WizardFrame::step() const
{
    return m_steps->current();
}

void WizardFrame::setStep(int step)
{
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    setAccessibleDescription(m_pages->currentWidget()->accessibleName());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    enableButtons();
}

void WizardFrame::setNext(const QString& text, bool enabled)
{
    m_next->setText(text);
    m_nextEnabled = enabled;
    enableButtons();
}

void WizardFrame::setFinish(const QString& text, bool enabled)
{
    m_finish->setText(text);
    m_finish->setVisible(!text.isEmpty());
    m_finishEnabled = enabled;
    m_steps->setAllOpen(true);
    enableButtons();
}

void WizardFrame::setBusy(bool busy)
{
    m_busy = busy;
    enableButtons();
}

void WizardFrame::setSettled(bool settled)
{
    m_settled = settled;
    m_steps->setEnabled(!settled);
    m_cancel->setVisible(!settled);
    m_back->setVisible(!settled);
    m_finish->setVisible(!settled && !m_finish->text().isEmpty());
    enableButtons();
}

void WizardFrame::setMessage(const QString& message)
{
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_message->setAccessibleName(message);
    if (message.isEmpty())
        return;
    announce(m_message);
}

void WizardFrame::goBack()
{
    if (step() > 0)
        Q_EMIT stepRequested(step() - 1);
}

void WizardFrame::enableButtons()
{
    m_back->setEnabled(!m_busy && !m_settled && step() > 0);
    m_next->setEnabled(!m_busy && m_nextEnabled);
    m_finish->setEnabled(!m_busy && !m_settled && m_finishEnabled);
}

void WizardFrame::showSummary()
{
    const bool room = width() >= fontMetrics().height() * summaryFromHeights;
    m_side->setVisible(room && m_side->layout()->count() > 0);
}

void WizardFrame::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSummary();
}

void WizardFrame::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showSummary();
}

} // namespace desk::ui
