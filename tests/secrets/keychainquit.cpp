// SPDX-License-Identifier: Apache-2.0
// Starts requests, turns the event loop a given number of times and leaves, as an application that is closed does.
#include "app/secrets/keychainstore.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int turns = app.arguments().value(1).toInt();
    desk::secrets::KeychainStore store;
    const auto token = desk::Secret::forToken("quit-while-pending");
    const auto key = desk::secrets::entryKey(QStringLiteral("test"), QStringLiteral("quit"));
    const auto written = store.write(key, *token);
    const auto read = store.read(key);
    const auto removed = store.remove(key);
    for (int i = 0; i < turns && !removed.isFinished(); ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return removed.isFinished() ? 10 : 0;
}
