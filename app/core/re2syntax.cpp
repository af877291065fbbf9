// SPDX-License-Identifier: Apache-2.0
#include "app/core/re2syntax.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int repetitionLimit = 1000; // also of repetitions within repetitions, multiplied

QString matchAt(const QRegularExpression& expression, const QString& text, qsizetype position)
{
    const auto match = expression.match(
        text, position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.captured() : QString();
}

bool isOctal(QChar c)
{
    return c >= u'0' && c <= u'7';
}

bool isAsciiWord(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

class Scanner {
public:
    explicit Scanner(const QString& pattern) : m_text(pattern) { m_groups.append({-1, 1}); }

    std::optional<Re2Fault> run()
    {
        while (!m_fault && m_at < m_text.size())
            step();
        if (!m_fault && m_groups.size() > 1)
            wrong(m_groups.last().start, 1);
        return m_fault;
    }

private:
    struct Group {
        qsizetype start = 0;
        int repetitions = 1; ///< how often what is deepest inside may come
    };

    void step()
    {
        switch (m_text.at(m_at).unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return bracket();
        case u'(':
            return open();
        case u')':
            return close();
        case u'|':
            ++m_at;
            m_atom = 0;
            return;
        case u'*':
        case u'+':
        case u'?':
            return repeat(1, 1);
        case u'{':
            return count();
        default:
            m_at += m_text.at(m_at).isHighSurrogate() ? 2 : 1;
            return atom();
        }
    }

    void atom(int repetitions = 1)
    {
        m_atom = repetitions;
        m_repeatAt = -1;
        Group& group = m_groups.last();
        group.repetitions = std::max(group.repetitions, repetitions);
    }

    /// A fault the other engines do not take either.
    void wrong(qsizetype position, qsizetype length)
    {
        if (!m_fault)
            m_fault = Re2Fault{m_text.mid(position, length), position, m_text.mid(position, length).size(), false};
    }

    void foreign(qsizetype position, qsizetype length)
    {
        wrong(position, length);
        m_fault->foreign = true;
    }

    /// `*`, `+`, `?` or `{n,m}` of that length at the place.
    void repeat(qsizetype length, int times)
    {
        // RE2 does not stack them: so `a++` is not possessive, and `a{2}{3}` is nothing.
        if (m_repeatAt >= 0)
            return foreign(m_repeatAt, m_at + length - m_repeatAt);
        if (m_atom == 0)
            return wrong(m_at, length);
        const qsizetype start = m_at;
        m_at += length;
        if (m_at < m_text.size() && m_text.at(m_at) == u'?')
            ++m_at;
        const qint64 product = qint64(m_atom) * std::max(times, 1);
        if (product > repetitionLimit)
            return foreign(start, length);
        atom(int(product));
        m_repeatAt = start;
    }

    void count()
    {
        static const QRegularExpression form(u"\\{([0-9]+)(?:,([0-9]*))?\\}"_s);
        const auto match =
            form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) { // a brace like any other letter
            ++m_at;
            return atom();
        }
        const auto number = [&](int group) {
            bool ok = false;
            const int value = match.captured(group).toInt(&ok);
            return ok ? value : repetitionLimit + 1;
        };
        const int least = number(1);
        const int most = match.captured(2).isEmpty() ? least : number(2);
        if (least > repetitionLimit || most > repetitionLimit)
            return foreign(m_at, match.capturedLength());
        if (most < least)
            return wrong(m_at, match.capturedLength());
        repeat(match.capturedLength(), most);
    }

    void open()
    {
        const qsizetype start = m_at;
        if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'*') {
            static const QRegularExpression verb(u"\\(\\*[A-Z_]+[^)]*\\)"_s); // "(*UTF8)", "(*FAIL)"
            const QString found = matchAt(verb, m_text, m_at);
            return found.isEmpty() ? wrong(m_at, 2) : foreign(m_at, found.size());
        }
        if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'?') {
            if (!openSpecial())
                return;
        } else {
            ++m_at;
        }
        m_groups.append({start, 1});
        m_atom = 0;
        m_repeatAt = -1;
    }

    /// At "(?": true when a group was opened and m_at stands in it.
    bool openSpecial()
    {
        static const QRegularExpression named(u"\\(\\?P?<([\\p{L}\\p{N}_]+)>"_s);
        static const QRegularExpression flags(u"\\(\\?(?:[imsU]+(?:-[imsU]+)?|-[imsU]+)?([:)])"_s);
        static const QRegularExpression elsewhere(
            u"\\(\\?(?:<[=!]|[=!>|]|#[^)]*\\)?|R\\)|[-+]?[0-9]+\\)|&[^)]*\\)|P>[^)]*\\)|P=[^)]*\\)|\\(|C[0-9]*\\)|'[^']*')"_s);
        const auto option = QRegularExpression::AnchorAtOffsetMatchOption;
        if (const auto match = named.match(m_text, m_at, QRegularExpression::NormalMatch, option); match.hasMatch()) {
            if (m_names.contains(match.captured(1))) {
                wrong(m_at, match.capturedLength());
                return false;
            }
            m_names.append(match.captured(1));
            m_at += match.capturedLength();
            return true;
        }
        if (const auto match = flags.match(m_text, m_at, QRegularExpression::NormalMatch, option); match.hasMatch()) {
            const bool group = match.captured(1) == ":"_L1;
            m_at += match.capturedLength();
            if (!group && match.capturedLength() == 3)
                wrong(m_at - 3, 3); // "(?)"
            return group;
        }
        const QString found = matchAt(elsewhere, m_text, m_at);
        if (!found.isEmpty()) {
            foreign(m_at, found.size());
            return false;
        }
        static const QRegularExpression otherFlags(u"\\(\\?[\\^a-zA-Z-]+[:)]"_s); // "(?x)", "(?^i:"
        const QString other = matchAt(otherFlags, m_text, m_at);
        if (other.isEmpty())
            wrong(m_at, 2);
        else
            foreign(m_at, other.size());
        return false;
    }

    void close()
    {
        if (m_groups.size() == 1)
            return wrong(m_at, 1);
        const Group inner = m_groups.takeLast();
        ++m_at;
        atom(inner.repetitions);
    }

    void escape()
    {
        const QChar c = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (c == u'Q')
            return quotation();
        if (c == u'A' || c == u'b' || c == u'B' || c == u'z' || c == u'C') {
            m_at += 2;
            return atom();
        }
        if (escapedCharacter())
            atom();
    }

    void quotation()
    {
        const qsizetype end = m_text.indexOf("\\E"_L1, m_at + 2);
        const bool some = end < 0 ? m_at + 2 < m_text.size() : end > m_at + 2;
        m_at = end < 0 ? m_text.size() : end + 2;
        if (some)
            atom();
    }

    /// What may stand in brackets too. False after a fault.
    bool escapedCharacter()
    {
        const qsizetype start = m_at;
        if (start + 1 >= m_text.size()) {
            wrong(start, 1);
            return false;
        }
        const QChar c = m_text.at(start + 1);
        m_classEscape = QStringView(u"dDsSwWpP").contains(c);
        if (c == u'p' || c == u'P')
            return take(start, QRegularExpression(u"\\\\[pP](?:\\{\\^?\\w+\\}|[A-Z])"_s), 2);
        if (c == u'x')
            return takeHex(start);
        if (c == u'0' || (isOctal(c) && start + 2 < m_text.size() && isOctal(m_text.at(start + 2))))
            return take(start, QRegularExpression(u"\\\\[0-7]{1,3}"_s), 2);
        const bool known =
            m_classEscape || QStringView(u"aftnrv").contains(c) || (c.unicode() < 128 && !isAsciiWord(c));
        if (known) {
            m_at += 2;
            return true;
        }
        foreign(start, foreignEscapeLength(start));
        return false;
    }

    bool take(qsizetype start, const QRegularExpression& form, qsizetype faultLength)
    {
        const QString found = matchAt(form, m_text, start);
        if (found.isEmpty()) {
            wrong(start, faultLength);
            return false;
        }
        m_at = start + found.size();
        return true;
    }

    bool takeHex(qsizetype start)
    {
        static const QRegularExpression form(u"\\\\x(?:\\{([0-9a-fA-F]+)\\}|[0-9a-fA-F]{2})"_s);
        const auto match =
            form.match(m_text, start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString braced = match.captured(1);
        if (!match.hasMatch() || (!braced.isEmpty() && braced.toULongLong(nullptr, 16) > 0x10ffff)) {
            wrong(start, std::max<qsizetype>(match.capturedLength(), 2));
            return false;
        }
        m_at = start + match.capturedLength();
        return true;
    }

    /// "\1", "\g{-1}", "\k<name>", "\u00e9", "\K".
    [[nodiscard]] qsizetype foreignEscapeLength(qsizetype start) const
    {
        static const QRegularExpression form(
            u"\\\\(?:[0-9]+|g(?:\\{[^}]*\\}|[-+]?[0-9]+)|k(?:<[^>]*>|\\{[^}]*\\}|'[^']*')|u[0-9a-fA-F]{1,4}|[oN]\\{[^}]*\\}|c.)"_s);
        const QString found = matchAt(form, m_text, start);
        if (!found.isEmpty())
            return found.size();
        return m_text.at(start + 1).isHighSurrogate() ? 3 : 2;
    }

    void bracket()
    {
        const qsizetype start = m_at++;
        if (m_at < m_text.size() && m_text.at(m_at) == u'^')
            ++m_at;
        for (bool first = true; !m_fault; first = false) {
            if (m_at >= m_text.size())
                return wrong(start, 1);
            if (m_text.at(m_at) == u']' && !first)
                break;
            bracketPart();
        }
        if (m_fault)
            return;
        ++m_at;
        atom();
    }

    void bracketPart()
    {
        static const QRegularExpression asciiClass(
            u"\\[:\\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\\]"_s);
        static const QRegularExpression anyClass(u"\\[:[^:\\]]*:\\]"_s);
        if (m_text.at(m_at) == u'[') {
            if (const QString name = matchAt(asciiClass, m_text, m_at); !name.isEmpty()) {
                m_at += name.size();
                return;
            }
            if (const QString name = matchAt(anyClass, m_text, m_at); !name.isEmpty())
                return wrong(m_at, name.size());
        }
        const qsizetype start = m_at;
        const auto low = bracketCharacter();
        const bool range = low && m_at + 1 < m_text.size() && m_text.at(m_at) == u'-' && m_text.at(m_at + 1) != u']';
        if (!range)
            return;
        ++m_at;
        const auto high = bracketCharacter();
        if (!m_fault && (!high || *high < *low))
            wrong(start, m_at - start);
    }

    /// A single character's code, and m_at behind it; nothing for a class such as \d, or after a fault.
    std::optional<uint> bracketCharacter()
    {
        const qsizetype start = m_at;
        if (m_text.at(m_at) != u'\\') {
            const bool pair = m_text.at(m_at).isHighSurrogate() && m_at + 1 < m_text.size();
            m_at += pair ? 2 : 1;
            return pair ? QChar::surrogateToUcs4(m_text.at(start), m_text.at(start + 1)) : m_text.at(start).unicode();
        }
        if (!escapedCharacter() || m_classEscape)
            return std::nullopt;
        return codeOf(QStringView(m_text).mid(start + 1, m_at - start - 1));
    }

    static uint codeOf(QStringView escaped)
    {
        const QChar c = escaped.front();
        if (c == u'x')
            return escaped.mid(1).toString().remove(u'{').remove(u'}').toUInt(nullptr, 16);
        if (c >= u'0' && c <= u'9')
            return escaped.toUInt(nullptr, 8);
        static const QString letters = u"aftnrv"_s;
        static const QString codes = u"\a\f\t\n\r\v"_s;
        const qsizetype letter = letters.indexOf(c);
        return letter < 0 ? c.unicode() : codes.at(letter).unicode();
    }

    const QString& m_text;
    qsizetype m_at = 0;
    std::optional<Re2Fault> m_fault;
    QList<Group> m_groups;
    QStringList m_names;
    int m_atom = 0; ///< repetitions within what may be repeated next; 0 = nothing is there
    qsizetype m_repeatAt = -1; ///< where the repetition before this place begins
    bool m_classEscape = false; ///< the escape read last stands for several characters
};

} // namespace

std::optional<Re2Fault> re2Fault(const QString& pattern)
{
    return Scanner(pattern).run();
}

} // namespace desk
