// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonlayout.h"

#include "app/core/jsontext.h"

namespace desk {

namespace {

class Layout {
public:
    explicit Layout(QStringView json) : m_json(json) { m_out.reserve(json.size() + json.size() / 2); }

    QString done()
    {
        while (m_at < m_json.size())
            step(m_json[m_at]);
        return std::move(m_out);
    }

private:
    void step(QChar c)
    {
        if (c == u'"')
            return copyString();
        ++m_at;
        if (c == u'{' || c == u'[')
            return open(c);
        if (c == u'}' || c == u']') {
            --m_depth;
            return endLine(c);
        }
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r')
            return;
        m_out += c;
        if (c == u',')
            newLine();
        else if (c == u':')
            m_out += u' ';
    }

    /// An empty one stays on its line.
    void open(QChar c)
    {
        m_out += c;
        while (m_at < m_json.size() && m_json[m_at].isSpace())
            ++m_at;
        const QChar next = m_at < m_json.size() ? m_json[m_at] : QChar();
        if (next == u'}' || next == u']') {
            m_out += next;
            ++m_at;
            return;
        }
        ++m_depth;
        newLine();
    }

    void endLine(QChar c)
    {
        newLine();
        m_out += c;
    }

    void newLine()
    {
        m_out += u'\n';
        m_out.append(QString(qsizetype{2} * m_depth, u' '));
    }

    void copyString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != u'"')
            m_at += m_json[m_at] == u'\\' ? 2 : 1;
        ++m_at;
        m_out += m_json.sliced(start, std::min(m_at, m_json.size()) - start);
    }

    QStringView m_json;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<QString> indentedJson(QStringView json)
{
    if (!isJson(json))
        return std::nullopt;
    return Layout(json).done();
}

} // namespace desk
