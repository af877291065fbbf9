// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotatevaluestep.h"

#include "ui/kit/labels.h"
#include "ui/kit/switch.h"
#include "ui/models/webhookpending.h"
#include "ui/team/secretvaluefield.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RotateValueStep::RotateValueStep(const QList<Webhook>& dependents, const QSet<IntegrationId>& waiting, QWidget* parent)
    : QWidget(parent), m_value(new SecretValueField(u"rotateValue"_s, tr("New va&lue"))),
      m_note(wrappingLabel(u"rotateNote"_s))
{
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* heading = new PlainLabel({}, tr("Webhooks to test"));
    heading->setTypography(strongFont);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(8);
    column->addWidget(m_value);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(heading);
    column->addWidget(buildDependents(dependents, waiting), 1);
    connect(m_value, &SecretValueField::edited, this, &RotateValueStep::edited);
}

QWidget* RotateValueStep::buildDependents(const QList<Webhook>& dependents, const QSet<IntegrationId>& waiting)
{
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* words = wrappingLabel(u"rotateDependents"_s,
        dependents.isEmpty() ? tr("No webhook uses this secret.")
                             : tr("Their endpoints must accept the new value before the server is given it."));
    words->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(words);
    for (const Webhook& webhook : dependents) {
        auto* wanted = new Switch(u"rotateTest-"_s + webhook.id.value, QString(webhook.name).replace(u'&', u"&&"_s));
        const bool waits = waiting.contains(webhook.id);
        wanted->setChecked(!waits);
        wanted->setEnabled(!waits);
        wanted->setToolTip(waits ? waitsToBeSaved() : QString());
        auto* endpoint = new ElidedLabel({});
        endpoint->setText(waits ? waitsToBeSaved() : webhook.url);
        endpoint->setForegroundRole(QPalette::PlaceholderText);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(wanted);
        row->addWidget(endpoint, 1);
        rows->addLayout(row);
        connect(wanted, &Switch::toggled, this, [this, id = webhook.id](bool on) { Q_EMIT included(id, on); });
    }
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"rotateWebhooks"_s);
    scroll->setAccessibleName(tr("Webhooks to test"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    return scroll;
}

bool RotateValueStep::hasValue() const
{
    return m_value->hasValue();
}

std::optional<Secret> RotateValueStep::value() const
{
    return m_value->value();
}

void RotateValueStep::wipe()
{
    m_value->wipe();
}

void RotateValueStep::focusFirst()
{
    m_value->focusField();
}

void RotateValueStep::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace desk::ui
