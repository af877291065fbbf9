// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsewords.h"

#include "ui/models/explanationtext.h"
#include "ui/models/visibletext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lookedAt = qsizetype{64} * 1024;
constexpr qsizetype firstBytes = 1024;

/// Masked before it is quoted, for a quotation is cut; and short, for this is done at once.
webhook::TestRun quotable(webhook::TestRun run, const ResponseMask& mask)
{
    run.exchange.wholeBody.reset();
    run.exchange.received.truncate(firstBytes); // says what answers there when it is not HTTP
    if (run.exchange.response)
        run.exchange.response->body.truncate(lookedAt);
    return webhook::redactedRun(std::move(run), mask.secrets());
}

/// As a sentence of its own between others.
QString ended(const QString& words)
{
    static const QString ends = u".!?…)”\""_s;
    return words.isEmpty() || ends.contains(words.back()) ? words : QString(words + u'.');
}

} // namespace

ResponseWords wordsOf(const webhook::TestRun& run, const ResponseMask& mask)
{
    ResponseWords words;
    words.explanation = webhook::explain(quotable(run, mask));
    words.tone = explanationTone(words.explanation.cause);
    words.button = buttonText(words.explanation.remedy);
    // That it went well is said by the status.
    if (words.explanation.cause == webhook::Cause::Delivered)
        return words;
    QStringList sentences{sentence(words.explanation), ended(quotation(words.explanation)), action(words.explanation)};
    sentences.removeAll(QString());
    words.text = visibleText(mask.text(sentences.join(u' ')), LineEnds::Shown);
    return words;
}

} // namespace desk::ui
