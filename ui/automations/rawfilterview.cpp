// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/rawfilterview.h"

#include "ui/kit/codeview.h"
#include "ui/kit/flatbutton.h"

#include <QHBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RawFilterView::RawFilterView(QWidget* parent)
    : QWidget(parent), m_toggle(new FlatButton(u"detailsFilterToggle"_s, tr("Show raw filter"))),
      m_copy(new FlatButton(u"detailsFilterCopy"_s, tr("Copy filter"))),
      m_code(new CodeView(u"detailsFilter"_s, tr("Raw filter")))
{
    m_toggle->setTight(true);
    m_toggle->setCheckable(true);
    m_code->setLanguage(CodeLanguage::Json);
    auto* line = new QHBoxLayout;
    line->addWidget(m_toggle);
    line->addStretch();
    line->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_code);
    // Assistive technology toggles without a click.
    connect(m_toggle, &QAbstractButton::toggled, this, &RawFilterView::setOpen);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { Q_EMIT copyRequested(m_text); });
    setOpen(false);
}

void RawFilterView::setFilter(const QString& text)
{
    m_text = text;
    m_code->setCode(text);
}

void RawFilterView::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setText(open ? tr("Hide raw filter") : tr("Show raw filter"));
    m_code->setVisible(open);
    m_copy->setVisible(open);
}

} // namespace desk::ui
