// SPDX-License-Identifier: Apache-2.0
#include "ui/team/testwebhookdialog.h"

#include "ui/kit/labels.h"
#include "ui/kit/rule.h"
#include "ui/team/formscroll.h"
#include "ui/team/testpane.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 20;
}

TestWebhookDialog::TestWebhookDialog(sync::TeamSettings& settings, const Webhook& webhook, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"testWebhookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Test webhook"));
    auto* title = wrappingLabel(u"testWebhookTitle"_s, webhook.name);
    title->setTypography(paneTitleFont);
    auto* endpoint = wrappingLabel(u"testWebhookEndpoint"_s, webhook.url);
    endpoint->setForegroundRole(QPalette::PlaceholderText);
    auto* test = new TestPane(settings, tr("&Payload"), [webhook] {
        return TestSubject{draftOf(webhook), webhook.id};
    });
    test->button()->setProperty("primary", true);
    test->button()->setDefault(true);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(endpoint);
    column->addWidget(test);
    column->addStretch();
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(u"testWebhookClose"_s);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 12, margin, 16);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* scroll = new FormScroll(u"testWebhookScroll"_s, inside, 76);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule);
    layout->addLayout(buttons);
    connect(test, &TestPane::answered, scroll, &FormScroll::reveal);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace desk::ui
