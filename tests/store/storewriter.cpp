// SPDX-License-Identifier: Apache-2.0
// Writes edits into a store as fast as it can and prints each acknowledged id, until it is killed.
#include "app/store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    Store store(app.arguments().at(1));
    if (!store.open().result())
        return 1;
    const Result<qint64> pull = store.beginPull({}, {}, u"https://x"_s).result();
    if (!pull)
        return 1;
    for (int i = 0;; ++i) {
        Automation automation;
        automation.id = {QString::number(i)};
        automation.name = u"Automation %1"_s.arg(i);
        Page page;
        for (int n = 0; n < 20; ++n) {
            automation.id = {u"%1-%2"_s.arg(i).arg(n)};
            page.automations << automation;
        }
        auto paged = store.putPage(*pull, {Walk::Of::Automations, u"%1"_s.arg(i)}, page);
        const Result<OutboxEdit> edit = store.enqueue(CreateEdit{draftOf(automation)}).result();
        if (!edit || !paged.result())
            return 1;
        std::printf("%s\n", qPrintable(edit->id));
        std::fflush(stdout);
    }
}
