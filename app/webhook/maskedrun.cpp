// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/maskedrun.h"

#include <algorithm>
#include <iterator>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

/// A part of the body, in what was received.
struct Piece {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype place = 0; ///< in the body
};

/// Where the chunks of a body are, as far as they can be read; not the authority on framing, which is the parser.
QList<Piece> chunksFrom(const QByteArray& received, qsizetype at)
{
    QList<Piece> pieces;
    qsizetype place = 0;
    while (at < received.size()) {
        const qsizetype lineEnd = received.indexOf('\n', at);
        if (lineEnd < 0)
            break;
        QByteArray size = received.sliced(at, lineEnd - at);
        if (const qsizetype extension = size.indexOf(';'); extension >= 0)
            size.truncate(extension);
        bool isNumber = false;
        const qlonglong length = size.trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || length <= 0)
            break;
        const qsizetype start = lineEnd + 1;
        const qsizetype there = std::min<qlonglong>(length, received.size() - start);
        pieces.append({start, there, place});
        place += there;
        const qsizetype next = received.indexOf('\n', start + there);
        if (next < 0)
            break;
        at = next + 1;
    }
    return pieces;
}

} // namespace

qsizetype bodyStart(const wire::Exchange& exchange)
{
    if (!exchange.response)
        return -1;
    const QByteArray& received = exchange.received;
    const qsizetype heads = exchange.response->interim.size() + 1;
    qsizetype at = 0;
    for (qsizetype head = 0; head < heads; ++head) {
        const qsizetype crlf = received.indexOf("\r\n\r\n", at);
        const qsizetype lf = received.indexOf("\n\n", at);
        if (crlf < 0 && lf < 0)
            return -1;
        at = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
    }
    return at;
}

namespace {

/// A span of the pieces put together, as one of what they are pieces of.
SecretSpan spread(const QList<Piece>& pieces, const SecretSpan& span)
{
    const auto pieceOf = [&](qsizetype place) {
        return *std::prev(std::upper_bound(pieces.begin(), pieces.end(), place,
            [](qsizetype wanted, const Piece& piece) { return wanted < piece.place; }));
    };
    const auto placed = [&](qsizetype place) {
        const Piece piece = pieceOf(place);
        return piece.start + place - piece.place;
    };
    const qsizetype first = placed(span.start);
    return {first, placed(span.start + span.length - 1) + 1 - first, span.name};
}

QList<SecretSpan> united(QList<SecretSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const SecretSpan& a, const SecretSpan& b) { return a.start < b.start; });
    QList<SecretSpan> apart;
    for (const SecretSpan& span : spans) {
        SecretSpan* last = apart.isEmpty() ? nullptr : &apart.last();
        if (!last || span.start >= last->start + last->length)
            apart.append(span);
        else
            last->length = std::max(last->length, span.start + span.length - last->start);
    }
    return apart;
}

bool isChunked(const wire::Exchange& exchange)
{
    return exchange.response
        && wire::headerTokens(exchange.response->head.headers, "Transfer-Encoding").contains("chunked");
}

} // namespace

QList<SecretSpan> receivedSpans(const wire::Exchange& exchange, const QList<NamedSecret>& secrets, Ending ending)
{
    const QByteArray& received = exchange.received;
    QList<SecretSpan> spans = secretSpans(received, secrets, ending);
    if (!isChunked(exchange) || secrets.isEmpty())
        return spans;
    const qsizetype start = bodyStart(exchange);
    const QList<Piece> pieces = start < 0 ? QList<Piece>() : chunksFrom(received, start);
    if (pieces.size() < 2)
        return spans;
    QByteArray body;
    for (const Piece& piece : pieces)
        body += received.sliced(piece.start, piece.length);
    for (const SecretSpan& span : secretSpans(body, secrets, ending))
        spans.append(spread(pieces, span));
    return united(spans);
}

} // namespace desk::webhook
