// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notificationsdialog.h"

#include "ui/kit/pagestack.h"
#include "ui/kit/statepage.h"
#include "ui/kit/toastlog.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/shell/notificationmodel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

NotificationsDialog::NotificationsDialog(ToastLog& log, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"notificationsDialog"_s);
    setWindowTitle(tr("Notifications"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // that of the list
    auto* model = new NotificationModel(log, systemNow, this);
    auto* list = new QListView;
    list->setObjectName(u"notificationList"_s);
    list->setAccessibleName(tr("Notifications"));
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(list));
    auto* nothing = new StatePage(u"notificationsEmpty"_s);
    nothing->say({StatePage::Kind::Empty, tr("Nothing yet"),
        tr("What was done in this window is listed here: created, deleted, sent.")});
    auto* pages = new PageStack;
    pages->addWidget(list);
    pages->addWidget(nothing);
    auto* clear = new QPushButton(tr("C&lear"));
    clear->setObjectName(u"notificationsClear"_s);
    clear->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(u"notificationsClose"_s);
    close->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(pages, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);

    const auto show = [pages, list, nothing, clear, model] {
        const bool some = model->rowCount() > 0;
        pages->setCurrentWidget(some ? static_cast<QWidget*>(list) : nothing);
        clear->setVisible(some);
    };
    connect(model, &QAbstractItemModel::modelReset, this, show);
    connect(clear, &QPushButton::clicked, &log, &ToastLog::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    show();
    if (model->rowCount() > 0) {
        list->setCurrentIndex(model->index(0));
        list->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace desk::ui
