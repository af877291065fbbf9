// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/followdialog.h"

#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

QString redirectItemText(const webhook::RedirectItem& item)
{
    using Kind = webhook::RedirectItem::Kind;
    switch (item.kind) {
    case Kind::AccessToken:
        return FollowDialog::tr("Access token %1").arg(item.name);
    case Kind::Signature:
        return FollowDialog::tr("Signature by %1").arg(item.name);
    case Kind::Header:
        return FollowDialog::tr("Header %1").arg(item.name);
    case Kind::Body:
        return FollowDialog::tr("Body");
    }
    Q_UNREACHABLE();
}

FollowDialog::FollowDialog(const webhook::Delivery& delivery, const webhook::RedirectPlan& plan, QWidget* parent)
    : QDialog(parent), m_delivery(delivery), m_plan(plan)
{
    setObjectName(u"followDialog"_s);
    setWindowTitle(tr("Follow the redirect"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    addWords(column);
    addItems(column);
    addButtons(column);
    resize(520, sizeHint().height());
}

void FollowDialog::addWords(QVBoxLayout* column)
{
    column->addWidget(wrappingLabel(u"followTarget"_s,
        tr("%1 to %2").arg(QString::fromLatin1(m_plan.method), m_plan.to.toString(QUrl::FullyEncoded))));
    QStringList words;
    if (m_plan.method != m_plan.methodBefore)
        words.append(tr("After a %1 the request becomes a %2 and has no body and no signature.")
                         .arg(QString::number(m_plan.status), QString::fromLatin1(m_plan.method)));
    if (!m_plan.sameOrigin)
        words.append(tr("It is another endpoint: what identifies you is left out unless you add it."));
    if (m_plan.losesTls)
        words.append(tr("The new address has no TLS: who is on the way can read what is sent."));
    words.append(tr("Whether W&B follows redirects is not documented: put the new address into the webhook if it is "
                    "the right one."));
    column->addWidget(wrappingLabel(u"followWords"_s, words.join(u' ')));
}

void FollowDialog::addItems(QVBoxLayout* column)
{
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        const webhook::RedirectItem& item = m_plan.items.at(i);
        auto* box = new QCheckBox(tr("Send: %1").arg(redirectItemText(item)).replace(u'&', u"&&"_s));
        box->setObjectName(u"followItem%1"_s.arg(i));
        box->setChecked(item.sent);
        box->setEnabled(item.canChange);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, i](bool sent) { m_plan.items[i].sent = sent; });
    }
}

void FollowDialog::addButtons(QVBoxLayout* column)
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"followCancel"_s);
    cancel->setDefault(true);
    auto* follow = new QPushButton(tr("Send there once"));
    follow->setObjectName(u"followSend"_s);
    follow->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(follow);
    column->addSpacing(4);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(follow, &QPushButton::clicked, this, [this] {
        Q_EMIT followed(webhook::followed(m_delivery, m_plan));
        accept();
    });
}

} // namespace desk::ui
