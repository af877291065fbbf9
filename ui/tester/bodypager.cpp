// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/bodypager.h"

#include "ui/kit/announce.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

BodyPager::BodyPager(QWidget* parent)
    : QWidget(parent), m_first(new FlatButton(u"bodyFirst"_s, tr("First page"))),
      m_previous(new FlatButton(u"bodyPrevious"_s, tr("Previous page"))), m_label(new PlainLabel(u"bodyPage"_s)),
      m_next(new FlatButton(u"bodyNext"_s, tr("Next page")))
{
    m_first->setText(tr("First"));
    m_first->setAccessibleName(tr("First page"));
    m_previous->setIconName("back"_L1);
    m_next->setIconName("forward"_L1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_first);
    row->addWidget(m_previous);
    row->addWidget(m_label);
    row->addWidget(m_next);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT chosen(0); });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_page + 1); });
    setPage(0, 1);
}

void BodyPager::setPage(int page, int count)
{
    m_page = page;
    setVisible(count > 1);
    //: Pages of a long body: "2 of 25"
    m_label->setText(tr("%1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count)));
    m_first->setEnabled(page > 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    if (isVisible())
        announce(m_label);
}

} // namespace desk::ui
