#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that walls.py can fail: builds small trees with one breach each and expects it to be named, and trees that look
like a breach and are none. Arguments are handed on to walls.py."""

import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = "// SPDX-License-Identifier: Apache-2.0\n"

# file, text after the SPDX line, a part of the expected message
BREACHES = [
    ("app/core/a.h", '#include "app/wire/message.h"', 'app/core may not include "app/wire/message.h"'),
    ("app/api/a.cpp", '#include "app/store/store.h"', 'app/api may not include "app/store/store.h"'),
    ("app/store/a.cpp", '#include "app/api/client.h"', 'app/store may not include "app/api/client.h"'),
    ("app/api/a.cpp", '#include "app/wire/client.h"', 'app/api may not include "app/wire/client.h"'),
    ("app/webhook/a.cpp", '#include "app/secrets/vault.h"', "app/webhook may not include"),
    ("app/sandbox/graphql/a.cpp", '#include "app/sync/sync.h"', "app/sandbox may not include"),
    ("app/sync/a.cpp", '#include "app/webhook/sender.h"', "app/sync may not include"),
    ("app/sync/a.cpp", '#include "ui/models/list.h"', 'app/sync may not include "ui/models/list.h"'),
    ("app/new/a.cpp", '#include "app/core/error.h"', "app/new has no line in the table"),
    ("ui/models/a.cpp", '#include "app/sync/sync.h"', "ui/models may not include"),
    ("ui/automations/a.cpp", '#include "app/api/client.h"', "ui/automations may not include"),
    ("ui/automations/a.cpp", '#include "ui/wizard/wizard.h"', "ui/automations may not include"),
    ("ui/shell/a.cpp", '#include "ui/automations/page.h"', "ui/shell may not include"),
    ("ui/brandnew/a.cpp", '#include "ui/shell/theme.h"', "ui/brandnew may not include"),
    ("ui/wizard/a.cpp", "  #  include \"app/store/store.h\"", "ui/wizard may not include"),
    ("app/helper.cpp", "", "only the composition root stands outside of a folder"),
    ("app/core/a.h", '#include "error.h"', '"error.h" is not written from the root'),
    ("app/core/a.h", "#include <QWidget>", "<QWidget> is a widget"),
    ("app/sandbox/graphql/a.h", "#include <QApplication>", "<QApplication> is a widget"),
    ("ui/models/a.h", "#include <QTableView>", "<QTableView> is a widget"),
    ("ui/models/a.h", "#include <qlabel.h>", "<qlabel.h> is a widget"),
    ("ui/shell/a.h", "#include <QtWidgets/QWidget>", "include Qt by class name"),
    ("tests/core/tst_a.cpp", "#include <QtTest/QtTest>", "include Qt by class name"),
    ("app/core/a.h", "#include <QtCore>", "include Qt by class name"),
    ("app/store/a.cpp", "#include <QCoroFuture>", "<QCoroFuture> belongs in app/sync"),
    ("app/api/a.cpp", "#include <qt6keychain/keychain.h>", "<qt6keychain/keychain.h> belongs in app/secrets"),
    ("app/core/a.cpp", "x();\nqApp->processEvents();", "a.cpp:3: processEvents("),
    ("ui/shell/a.cpp", "QEventLoop loop;", "QEventLoop: no nested event loop"),
    ("app/wire/a.cpp", "socket.ignoreSslErrors();", "ignoreSslErrors: a certificate error"),
    ("app/wire/a.cpp", "conf.setPeerVerifyMode(QSslSocket::VerifyNone);", "VerifyNone: a certificate"),
    ("app/secrets/a.cpp", "job.setInsecureFallback( true );", "setInsecureFallback( true: a secret"),
    ("app/core/a.cpp", 'auto p = u"/tmp/x"_s;', "/tmp/ is a path of one machine"),
    ("ui/shell/a.cpp", "// see /work/notes", "/work/ is a path of one machine"),
    ("app/core/long.cpp", "\n" * 599, "601 lines; the limit is 600"),
    ("tests/core/tst_long.cpp", "\n" * 599, "601 lines; the limit is 600"),
    ("ui/kit/a.cpp", "QColor red(0xff0000);", "colours are named in ui/theme"),
    ("ui/shell/a.cpp", "painter.setBrush(QColor(255, 0, 0));", "colours are named in ui/theme"),
    ("ui/shell/a.cpp", "painter.setPen(Qt::darkGreen);", "Qt::darkGreen: colours are named in ui/theme"),
    ("ui/wizard/a.cpp", 'label->setStyleSheet(u"color: #aabbcc"_s);', "#aabbcc: colours are named in ui/theme"),
    ("ui/theme/a.h", "#include <QWidget>", "<QWidget> is a widget"),
    ("ui/kit/a.cpp", '#include "app/sync/engine.h"', "ui/kit may not include"),
    ("app/api/a.cpp", 'run(u"updateGenericWebhookIntegration"_s);', "is a guess: it is named in resources/graphql"),
    ("ui/team/a.cpp", 'lacks(u"Mutation.deleteSecret"_s);', "deleteSecret is a guess"),
    # The comment ends before the include: what looks like a string in a comment opens none.
    ("app/core/a.h", '// don\'t "\n#include "app/api/client.h"', "a.h:3: app/core may not include"),
    ("app/core/a.h", 'auto u = "https://x"; /* " */ QEventLoop l;', "QEventLoop"),
    ("app/core/a.h", "int n = 1'000; QEventLoop l; int m = 2'000;", "QEventLoop"),
]

NO_BREACHES = [
    ("app/sync/a.cpp", '#include "app/api/client.h"\n#include "app/store/store.h"\n#include <QCoroFuture>'),
    ("app/sandbox/graphql/a.cpp", '#include "app/sandbox/choices.h"\n#include "app/wire/message.h"'),
    ("app/sandbox/main.cpp", '#include "app/sync/sync.h"'),
    ("app/secrets/a.cpp", "#include <qt6keychain/keychain.h>\njob.setInsecureFallback(false);"),
    ("ui/application.cpp", '#include "app/api/client.h"\n#include "ui/automations/page.h"\n#include <QWidget>'),
    ("ui/main.cpp", '#include "ui/application.h"\n#include <QApplication>'),
    ("ui/automations/a.cpp", '#include "ui/models/list.h"\n#include "app/webhook/sender.h"\n#include <QTableView>'),
    ("app/core/a.cpp", '// processEvents() and #include "app/api/x.h" in words\n/* QEventLoop\n#include <QWidget> */'),
    ("app/core/a.cpp", 'auto s = R"(// "not a comment" )"; int x = 1;'),
    ("app/core/a.cpp", 'auto s = u"https://host/tmp/x"_s;'),
    ("app/core/tst.cpp", '#include "tst.moc"'),
    ("tests/ui/tst_a.cpp", '#include "app/api/client.h"\n#include <QWidget>\nQEventLoop loop; auto d = "/tmp/x";'),
    ("ui/theme/tones.cpp", "QColor red(0xff0000);"),
    ("ui/kit/a.cpp", "QColor ink = tones(palette()).text; painter.fillRect(rect, Qt::transparent); f(QColor(ink));"),
    ("app/core/long.cpp", "\n" * 598),
]


def run_walls(path, text, arguments):
    with tempfile.TemporaryDirectory() as root:
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full))
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)
        command = [sys.executable, os.path.join(HERE, "walls.py"), "--root", root] + arguments
        done = subprocess.run(command, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


def main():
    arguments = sys.argv[1:]
    wrong = []
    for path, text, message in BREACHES:
        code, output = run_walls(path, HEAD + text + "\n", arguments)
        if code != 1 or message not in output or not output.startswith(path + ":"):
            wrong.append(f"{path} with {text[:80]!r}: expected {message!r}, got exit {code} and {output!r}")
    for path, text in NO_BREACHES:
        code, output = run_walls(path, HEAD + text + "\n", arguments)
        if code != 0:
            wrong.append(f"{path} with {text[:80]!r}: expected no breach, got {output!r}")
    code, output = run_walls("app/core/a.h", "#pragma once\n", arguments)
    if code != 1 or "the first line is not" not in output:
        wrong.append(f"a file without its SPDX line: got exit {code} and {output!r}")
    code, output = run_walls("docs/a.h", HEAD, arguments)
    if code != 1 or "no source file" not in output:
        wrong.append(f"a tree without sources: got exit {code} and {output!r}")

    for line in wrong:
        print(line)
    if wrong:
        sys.exit(f"walls_selftest: {len(wrong)} wrong")
    print(f"walls_selftest: {len(BREACHES) + 2} breaches found, {len(NO_BREACHES)} look-alikes let through")


if __name__ == "__main__":
    main()
