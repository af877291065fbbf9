// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/bodypages.h"

#include "app/core/jsonlayout.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace desk::ui {

namespace {

constexpr int characterBytes = 4;
constexpr qsizetype longestLine = 1000; ///< that is laid out in no time

QByteArray parameter(const QByteArray& value, const QByteArray& name)
{
    for (const QByteArray& part : value.split(';')) {
        const QByteArray trimmed = part.trimmed().toLower();
        if (trimmed.startsWith(QByteArray(name + '=')))
            return trimmed.sliced(name.size() + 1).replace('"', "");
    }
    return {};
}

bool isBinary(const QByteArray& head)
{
    const auto strange = std::count_if(
        head.begin(), head.end(), [](char c) { return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    return head.contains('\0') || strange * 10 > head.size();
}

QString decoded(const QByteArray& bytes, bool latin)
{
    return latin ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

/// Marks in the place of what is hidden; they are not of the body's own encoding.
QString textOf(const MaskedPage& page, const QByteArray& charset)
{
    const bool latin =
        (charset == "iso-8859-1" || charset == "windows-1252" || charset == "latin1") && !page.bytes.isValidUtf8();
    QString text;
    qsizetype at = 0;
    for (const SecretSpan& span : page.hidden) {
        text += decoded(page.bytes.sliced(at, span.start - at), latin);
        text += QString::fromUtf8(masked(QByteArray(span.length, '\0'), {SecretSpan{0, span.length, span.name}}).bytes);
        at = span.start + span.length;
    }
    return text + decoded(page.bytes.sliced(at), latin);
}

/// Where the next character of UTF-8 begins, as seen from a place that may be inside of one. Both pages beside an edge
/// find the same.
qsizetype characterFrom(const QByteArray& bytes, qsizetype at)
{
    for (int i = 0; i < 3 && at > 0 && at < bytes.size() && (uchar(bytes[at]) & 0xC0) == 0x80; ++i)
        ++at;
    return at;
}

} // namespace

BodySource::BodySource(const webhook::TestRun& run)
{
    if (run.from == WebhookTest::From::Server) {
        if (run.server)
            m_body = (run.server->body.isEmpty() && !run.server->status ? run.server->raw : run.server->body).toUtf8();
        return;
    }
    if (!run.exchange.response)
        return;
    m_body = run.exchange.response->body;
    m_whole = run.exchange.wholeBody;
    m_cut = run.exchange.response->truncatedAt || !run.exchange.response->complete;
    const wire::Headers& headers = run.exchange.response->head.headers;
    const QByteArray type = wire::headerValue(headers, "Content-Type");
    m_contentType = type.split(';').first().trimmed().toLower();
    m_charset = parameter(type, "charset");
    const QByteArray coding = wire::headerValue(headers, "Content-Encoding").trimmed().toLower();
    m_coding = coding == "identity" ? QByteArray() : coding;
}

qint64 BodySource::size() const
{
    return m_whole ? m_whole->size() : m_body.size();
}

int BodySource::pageCount() const
{
    return int(std::max<qint64>(1, (size() + pageBytes - 1) / pageBytes));
}

QByteArray BodySource::read(qint64 offset, qint64 length) const
{
    return m_whole ? m_whole->read(offset, length) : m_body.mid(offset, length);
}

BodyWindow BodySource::page(int index, qsizetype around) const
{
    const qint64 begin = std::min(index * pageBytes, size());
    const qint64 end = std::min(begin + pageBytes, size());
    const qint64 besides = around + characterBytes;
    const qint64 from = std::max<qint64>(0, begin - besides);
    const qint64 until = std::min(end + besides, size());
    return {read(from, until - from), begin - from, end - from, from,
        m_cut && until == size() ? Ending::Cut : Ending::Whole};
}

QByteArray MaskedPage::withMarks() const
{
    return masked(bytes, hidden).bytes;
}

MaskedPage maskedPage(const BodyWindow& window, const ResponseMask& mask)
{
    const qsizetype first = characterFrom(window.bytes, window.begin);
    const qsizetype last = characterFrom(window.bytes, window.end);
    qsizetype begin = first;
    qsizetype end = last;
    QList<SecretSpan> hidden;
    for (const SecretSpan& span : secretSpans(window.bytes, mask.secrets(), window.ending)) {
        const qsizetype spanEnd = span.start + span.length;
        if (span.start < first && spanEnd > first)
            begin = std::min(spanEnd, last);
        if (span.start < last && spanEnd > last)
            end = spanEnd;
        if (span.start >= first && span.start < last)
            hidden.append(span);
    }
    MaskedPage page;
    page.bytes = window.bytes.sliced(begin, std::max<qsizetype>(0, end - begin));
    page.offset = window.offset + begin;
    for (SecretSpan& span : hidden) {
        span.start -= begin;
        std::fill_n(page.bytes.begin() + span.start, span.length, '\0');
    }
    page.hidden = hidden;
    return page;
}

BodyForm usualForm(const QByteArray& contentType, const QByteArray& head)
{
    if (isBinary(head))
        return BodyForm::Hex;
    const bool json = contentType.endsWith("json") || head.trimmed().startsWith('{') || head.trimmed().startsWith('[');
    return json ? BodyForm::Pretty : BodyForm::Raw;
}

BodyText bodyText(const MaskedPage& page, BodyForm form, bool whole, const QByteArray& charset)
{
    BodyText body;
    // Masked before it is laid out: a secret that is JSON itself would not be found afterwards.
    body.copied = textOf(page, charset);
    if (form == BodyForm::Pretty && whole) {
        if (auto json = indentedJson(body.copied)) {
            body.copied = std::move(*json);
            body.json = true;
        }
    }
    BrokenText broken = brokenLines(visibleText(body.copied, LineEnds::Kept), longestLine);
    body.shown = std::move(broken.text);
    body.broke = broken.broke;
    return body;
}

} // namespace desk::ui
