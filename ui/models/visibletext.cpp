// SPDX-License-Identifier: Apache-2.0
#include "ui/models/visibletext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Neither seen nor a space: marks of direction, joiners, fillers, separators a text document takes for line ends.
bool isHidden(char16_t c)
{
    return (c >= 0x80 && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffc)
        || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
}

QString numbered(char16_t c)
{
    return u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

QString visibleText(QStringView text, LineEnds lines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool lineEnd = c == u'\n' || (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n');
        if (lines == LineEnds::Kept && lineEnd) {
            if (c == u'\n')
                out += u'\n';
        } else if (c == u'\t') {
            out += u'\t';
        } else if (c < 0x20) {
            out += QChar(0x2400 + c);
            if (lines == LineEnds::Marked && c == u'\n')
                out += u'\n';
        } else if (c == 0x7f) {
            out += QChar(0x2421);
        } else if (isHidden(c)) {
            out += numbered(c);
        } else {
            out += QChar(c);
        }
    }
    return out;
}

BrokenText brokenLines(const QString& text, qsizetype most)
{
    BrokenText broken;
    broken.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype lineEnd = end < 0 ? text.size() : end;
        const qsizetype stop = end < 0 ? text.size() : end + 1;
        while (lineEnd - at > most) {
            // Not between the halves of one character.
            const qsizetype size = text[at + most - 1].isHighSurrogate() ? most - 1 : most;
            broken.text += QStringView(text).sliced(at, size);
            broken.text += u'\n';
            broken.broke = true;
            at += size;
        }
        broken.text += QStringView(text).sliced(at, stop - at);
        at = stop;
    }
    return broken;
}

} // namespace desk::ui
