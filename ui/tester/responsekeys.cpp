// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsekeys.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    QString keys;
    QString does;
};

QString native(const QString& keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

QList<Key> allKeys()
{
    const QString tabs = native(u"Ctrl+1"_s) + u" – "_s + native(u"Ctrl+6"_s);
    return {{native(u"Ctrl+Enter"_s), ResponseKeys::tr("Send")}, {native(u"Esc"_s), ResponseKeys::tr("Cancel")},
        {native(u"Ctrl+R"_s), ResponseKeys::tr("Send again")}, {native(u"Ctrl+L"_s), ResponseKeys::tr("Address")},
        {tabs, ResponseKeys::tr("Tabs of the answer")}, {native(u"Ctrl+D"_s), ResponseKeys::tr("Compare runs")},
        {native(u"Ctrl+Shift+C"_s), ResponseKeys::tr("Copy as curl")},
        {native(u"F6"_s), ResponseKeys::tr("Next pane")}};
}

} // namespace

ResponseKeys::ResponseKeys(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"responseKeys"_s);
    setAccessibleName(tr("Keys"));
    giveRole(this, QAccessible::Grouping);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Key& key : allKeys()) {
        auto* keys = new PlainLabel({}, key.keys);
        keys->setForegroundRole(QPalette::PlaceholderText);
        keys->setAccessibleName(QString(key.keys + u": "_s + key.does));
        auto* does = new PlainLabel({}, key.does);
        does->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(does, row, 1);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
}

} // namespace desk::ui
