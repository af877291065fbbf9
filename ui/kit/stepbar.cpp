// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stepbar.h"

#include "ui/theme/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace desk::ui {

StepBar::StepBar(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names)
{
    setObjectName(QStringLiteral("wizardSteps"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 16, 28, 12);
    row->setSpacing(28);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* label = new QLabel(this);
        m_labels.append(label);
        row->addWidget(label);
    }
    row->addStretch();
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StepBar::refresh()
{
    const Tones colours = tones(palette());
    for (int i = 0; i < m_labels.size(); ++i) {
        QLabel* label = m_labels.at(i);
        const QString mark = i < m_current ? QStringLiteral("✓") : QString::number(i + 1);
        label->setText(mark + QStringLiteral("  ") + m_names.at(i));
        label->setAccessibleName(i < m_current ? tr("Step %1, %2, done").arg(i + 1).arg(m_names.at(i))
                : i == m_current               ? tr("Step %1, %2, current").arg(i + 1).arg(m_names.at(i))
                                               : tr("Step %1, %2").arg(i + 1).arg(m_names.at(i)));
        QFont labelFont = font();
        labelFont.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        label->setFont(labelFont);
        QPalette labelPalette = palette();
        labelPalette.setColor(QPalette::WindowText, i == m_current ? colours.accent : colours.muted);
        label->setPalette(labelPalette);
    }
}

} // namespace desk::ui
