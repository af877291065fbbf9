// SPDX-License-Identifier: Apache-2.0
// Golden files: <case>.in.json is given to a decoder, its readable result must equal <case>.out.txt. A mismatch writes
// <case>.fail beside them and says which line differs first.
#pragma once

#include "tests/support/eventually.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QString>

#include <algorithm>

namespace desk::test {

struct GoldenCase {
    QString folder;
    QString name;

    [[nodiscard]] QString file(const char* ending) const { return folder + u'/' + name + QString::fromLatin1(ending); }
};

/// The cases of a decoder; an empty list is a mistake of the test.
inline QList<GoldenCase> goldenCases(const QString& decoder)
{
    const QString folder = QStringLiteral(DESK_TEST_DATA "/") + decoder;
    QList<GoldenCase> cases;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.in.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        cases.append({folder, file.chopped(8)});
    return cases;
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the texts part, with the lines of both.
inline QByteArray firstDifference(const QByteArray& actual, const QByteArray& expected)
{
    const QList<QByteArray> left = actual.split('\n');
    const QList<QByteArray> right = expected.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "line " + QByteArray::number(i + 1) + "\n- " + right.value(i) + "\n+ " + left.value(i);
    }
    return {};
}

inline void compareGolden(const GoldenCase& golden, const QString& actualText)
{
    const QByteArray actual = actualText.toUtf8();
    const QByteArray expected = readFile(golden.file(".out.txt"));
    const QString failPath = golden.file(".fail");
    if (actual == expected) {
        QFile::remove(failPath);
        return;
    }
    QFile fail(failPath);
    if (fail.open(QIODevice::WriteOnly))
        fail.write(actual);
    const QByteArray message = golden.name.toUtf8() + ' ' + firstDifference(actual, expected);
    QTest::qFail(message.constData(), __FILE__, __LINE__);
}

} // namespace desk::test
