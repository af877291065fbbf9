// SPDX-License-Identifier: Apache-2.0
#include "ui/models/secretvalue.h"

#include "app/core/secret.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ValueText)
};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isQuoted(QStringView value)
{
    if (value.size() < 2 || value.front() != value.back())
        return false;
    return value.front() == u'"' || value.front() == u'\'' || value.front() == u'`';
}

qsizetype utf8Size(QStringView value)
{
    qsizetype size = 0;
    for (const QChar c : value)
        size += c.unicode() < 0x80 ? 1 : c.isSurrogate() ? 2 : c.unicode() < 0x800 ? 2 : 3;
    return size;
}

} // namespace

QList<ValueNote> secretValueNotes(QStringView value)
{
    QList<ValueNote> notes;
    if (value.contains(u'\0') || !value.isValidUtf16())
        notes.append(ValueNote::NotText);
    QStringView lines = value;
    while (!lines.isEmpty() && isLineEnd(lines.back()))
        lines.chop(1);
    if (lines.size() < value.size())
        notes.append(ValueNote::TrailingNewline);
    const QStringView core = lines.trimmed();
    if (core.size() < lines.size())
        notes.append(ValueNote::EdgeSpaces);
    if (core.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        notes.append(ValueNote::BearerPrefix);
    if (isQuoted(core))
        notes.append(ValueNote::Quoted);
    if (core.contains(u'\n') || core.contains(u'\r'))
        notes.append(ValueNote::SeveralLines);
    if (utf8Size(value) > Secret::MaxTokenBytes)
        notes.append(ValueNote::TooLongToKeep);
    return notes;
}

QString describe(ValueNote note)
{
    switch (note) {
    case ValueNote::NotText:
        return ValueText::tr("This is not text that a secret can hold. Paste it again.");
    case ValueNote::TrailingNewline:
        return ValueText::tr("It ends with a line break, which is part of the value.");
    case ValueNote::EdgeSpaces:
        return ValueText::tr("It has spaces at its start or end, which are part of the value.");
    case ValueNote::BearerPrefix:
        return ValueText::tr("It begins with “Bearer”, which the server adds to an access token itself.");
    case ValueNote::Quoted:
        return ValueText::tr("The quotes around it are part of the value.");
    case ValueNote::SeveralLines:
        return ValueText::tr("It has several lines, which are kept.");
    case ValueNote::TooLongToKeep:
        return ValueText::tr("It is longer than the %1 bytes that a keychain keeps.")
            .arg(QLocale().toString(qlonglong(Secret::MaxTokenBytes)));
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
