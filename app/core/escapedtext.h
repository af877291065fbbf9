// SPDX-License-Identifier: Apache-2.0
// Finds a text in bytes although any of its characters may be escaped.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace desk {

class EscapedText {
public:
    /// `text` is UTF-8 and stays with the caller, as long as this lives.
    explicit EscapedText(QByteArrayView text);

    /// Whether it may begin with this byte; quicker than match().
    [[nodiscard]] bool mayBeginWith(char byte) const { return m_first[uchar(byte)]; }

    struct Match {
        qsizetype end = -1; ///< where it ends, -1 when it is not there
        qsizetype characters = 0; ///< that were found before the bytes ended; only when they did
    };
    [[nodiscard]] Match match(QByteArrayView bytes, qsizetype at) const;
    [[nodiscard]] qsizetype characters() const { return qsizetype(m_units.size()); }

private:
    /// One character; of backslashes a whole run, because escaping them adds more of them.
    struct Unit {
        char32_t code = 0;
        QByteArrayView utf8;
    };
    /// Where the unit ends; nothing when it is not there, -1 when the bytes end within it.
    using Step = std::optional<qsizetype>;

    [[nodiscard]] static Step plain(QByteArrayView bytes, qsizetype at, const Unit& unit);
    [[nodiscard]] static Step percent(QByteArrayView bytes, qsizetype at, const Unit& unit);
    [[nodiscard]] static Step json(QByteArrayView bytes, qsizetype at, const Unit& unit);
    [[nodiscard]] static Step html(QByteArrayView bytes, qsizetype at, const Unit& unit);

    std::vector<Unit> m_units;
    std::array<bool, 256> m_first{};
};

} // namespace desk
