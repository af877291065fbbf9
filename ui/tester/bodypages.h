// SPDX-License-Identifier: Apache-2.0
// The body of an answer in pages: read where it is, masked and laid out in another thread.
#pragma once

#include "app/webhook/testrun.h"
#include "ui/tester/responsemask.h"

#include <memory>

namespace desk::ui {

/// A page with what stands around it, so that a secret on its edge is found.
struct BodyWindow {
    QByteArray bytes;
    qsizetype begin = 0; ///< of the page in `bytes`
    qsizetype end = 0;
    qint64 offset = 0; ///< of `bytes` in the body
    Ending ending = Ending::Whole; ///< Cut: the body went on behind them
};

/// Where the body of a run is. Cheap to copy.
class BodySource final {
public:
    static constexpr qint64 pageBytes = qint64{2} * 1024 * 1024;

    BodySource() = default;
    explicit BodySource(const webhook::TestRun& run);

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] int pageCount() const; ///< at least 1
    /// `around` as ResponseMask::reach().
    [[nodiscard]] BodyWindow page(int index, qsizetype around) const;
    /// Without parameters, lower case; empty where there is none.
    [[nodiscard]] const QByteArray& contentType() const { return m_contentType; }
    [[nodiscard]] const QByteArray& charset() const { return m_charset; }
    /// "gzip"; empty where the body is as it is meant.
    [[nodiscard]] const QByteArray& coding() const { return m_coding; }

private:
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const;

    QByteArray m_body;
    std::shared_ptr<const wire::Spool> m_whole;
    bool m_cut = false; ///< it went on
    QByteArray m_contentType;
    QByteArray m_charset;
    QByteArray m_coding;
};

/// The bytes of a page without those that are hidden: zeros stand for them. A secret over an edge belongs to the page
/// it begins in.
struct MaskedPage {
    QByteArray bytes;
    qint64 offset = 0; ///< in the body
    QList<SecretSpan> hidden; ///< in `bytes`
    /// Marks in the place of what is hidden.
    [[nodiscard]] QByteArray withMarks() const;
};
[[nodiscard]] MaskedPage maskedPage(const BodyWindow& window, const ResponseMask& mask);

enum class BodyForm { Pretty, Raw, Hex };
/// What is best to begin with.
[[nodiscard]] BodyForm usualForm(const QByteArray& contentType, const QByteArray& head);

struct BodyText {
    QString shown; ///< control characters visible, long lines broken
    QString copied; ///< the same text as it is
    bool json = false;
    bool broke = false;
};
/// `whole`: the page is all there is. Pretty is raw where it is not JSON.
[[nodiscard]] BodyText bodyText(const MaskedPage& page, BodyForm form, bool whole, const QByteArray& charset);

} // namespace desk::ui
