// SPDX-License-Identifier: Apache-2.0
// Works with a store as fast as it can and prints each acknowledgement, until it is killed.
#include "tests/reliability/storesession.h"

#include <QCoreApplication>

#include <cstdio>

using namespace desk::reliability;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    desk::store::Store store(arguments.at(1));
    const SessionPlan endless{1'000'000, 1'000'000, 2'000};
    const SessionRecord record =
        runSession(store, endless, arguments.at(2).toInt(), [](char what, const QString& which) {
            std::printf("%c %s\n", what, qPrintable(which));
            std::fflush(stdout);
        });
    for (const QString& error : record.errors)
        std::fprintf(stderr, "%s\n", qPrintable(error));
    return 1;
}
