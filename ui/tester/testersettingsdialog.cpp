// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testersettingsdialog.h"

#include "app/tester/tester.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/models/addresstext.h"
#include "ui/theme/typography.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestConnect = 120;
constexpr int longestTotal = 600;

QSpinBox* secondsBox(const QString& name, int value, int longest)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, longest);
    box->setValue(value);
    box->setSuffix(TesterSettingsDialog::tr(" s", "seconds"));
    return box;
}

} // namespace

QString allowedTargetText(const webhook::AllowedTarget& target)
{
    return TesterSettingsDialog::tr("%1:%2, %3")
        .arg(target.host.contains(u':') ? u'[' + target.host + u']' : target.host, QString::number(target.port),
            addressKindText(target.kind));
}

TesterSettingsDialog::TesterSettingsDialog(tester::Tester& tester, QWidget* parent)
    : QDialog(parent), m_tester(tester), m_trusted(new QVBoxLayout)
{
    setObjectName(u"testerSettingsDialog"_s);
    setWindowTitle(tr("Timeouts and trust"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    addTimeouts(column);
    auto* title = new PlainLabel(u"testerTrustTitle"_s, tr("Allowed and trusted"));
    title->setTypography(strongFont);
    column->addWidget(title);
    column->addWidget(wrappingLabel(u"testerTrustWords"_s,
        tr("Tests from this computer may reach these addresses and trust these authorities besides the system’s.")));
    m_trusted->setSpacing(4);
    column->addLayout(m_trusted);
    auto* done = new QPushButton(tr("Done"));
    done->setObjectName(u"testerSettingsDone"_s);
    done->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(done);
    column->addLayout(row);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(&tester, &tester::Tester::trustChanged, this, &TesterSettingsDialog::fillTrust);
    fillTrust();
    resize(460, sizeHint().height());
}

void TesterSettingsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

void TesterSettingsDialog::addTimeouts(QVBoxLayout* column)
{
    const tester::SendSettings settings = m_tester.sendSettings();
    auto* connectBox = secondsBox(u"testerConnectTimeout"_s, settings.connectSeconds, longestConnect);
    auto* totalBox = secondsBox(u"testerTotalTimeout"_s, settings.totalSeconds, longestTotal);
    auto* connectField = new FormField(tr("&Connect within"), connectBox);
    auto* totalField = new FormField(tr("&Answer within"), totalBox);
    connectField->setHelp(tr("Name, connection and TLS together."));
    totalField->setHelp(tr("The whole exchange, to the last byte."));
    column->addWidget(connectField);
    column->addWidget(totalField);
    const auto keep = [this, connectBox, totalBox] {
        m_tester.setSendSettings({connectBox->value(), totalBox->value()});
    };
    connect(connectBox, &QSpinBox::valueChanged, this, keep);
    connect(totalBox, &QSpinBox::valueChanged, this, keep);
}

void TesterSettingsDialog::fillTrust()
{
    while (QLayoutItem* item = m_trusted->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const tester::Trust& trust = m_tester.trust();
    for (const webhook::AllowedTarget& target : trust.targets)
        addTrusted(allowedTargetText(target), u"target-"_s + target.host, [this, target] { m_tester.forget(target); });
    for (const tester::Authority& authority : trust.authorities)
        addTrusted(tr("An authority of your own for %1").arg(authority.host), u"authority-"_s + authority.host,
            [this, host = authority.host] { m_tester.forgetAuthority(host); });
    if (trust.targets.isEmpty() && trust.authorities.isEmpty())
        m_trusted->addWidget(
            wrappingLabel(u"testerNothingTrusted"_s, tr("Nothing yet. You are asked when it is needed.")));
}

void TesterSettingsDialog::addTrusted(const QString& text, const QString& name, const std::function<void()>& forget)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new ElidedLabel(QString(name + u"-label"_s));
    label->setText(text);
    auto* button = new FlatButton(name, tr("Forget"));
    button->setAccessibleName(tr("Forget %1").arg(text));
    connect(button, &QAbstractButton::clicked, this, forget);
    row->addWidget(label, 1);
    row->addWidget(button);
    m_trusted->addWidget(line);
}

} // namespace desk::ui
