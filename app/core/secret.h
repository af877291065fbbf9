// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <cstddef>
#include <memory>

namespace desk {

/// A secret in memory: valid UTF-8 without NUL, never empty; a token has no line end either. Copies share one buffer,
/// which is wiped when the last of them goes. It converts to nothing by itself and cannot be printed, so that it cannot
/// reach a log by accident.
class Secret {
public:
    /// What every system keychain takes (Windows is the narrowest); docs/keychain.md K10.
    static constexpr qsizetype MaxTokenBytes = 2000;

    /// InvalidInputError of field "secret" when the token is empty, too long or holds what no keychain keeps.
    [[nodiscard]] static Result<Secret> forToken(QByteArray token);
    /// The same without the length limit: a JWT out of the environment may be longer than a keychain takes.
    [[nodiscard]] static Result<Secret> ofAnyLength(QByteArray token);

    /// The value of a team secret: may have line ends and spaces anywhere, a private key has.
    [[nodiscard]] static Result<Secret> ofText(QByteArray text);

    /// A copy of the bytes; whoever asks for it answers for where it goes.
    [[nodiscard]] QByteArray bytes() const;
    /// The bytes without a copy, valid as long as this value or a copy of it lives.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] qsizetype size() const { return view().size(); }
    /// For the screen: dots, and the last four characters when the rest is long enough to stay unknown.
    [[nodiscard]] QString masked() const;

    /// Takes as long for a near miss as for a far one.
    [[nodiscard]] friend bool operator==(const Secret& a, const Secret& b) { return a.equals(b); }

private:
    struct Buffer;
    explicit Secret(const QByteArray& token);
    [[nodiscard]] bool equals(const Secret& other) const;

    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret&) = delete;

/// Overwrites `size` bytes in a way the compiler does not leave out.
void wipe(void* data, std::size_t size) noexcept;
/// Empties the array, and overwrites its bytes first when no other array shares them.
void wipe(QByteArray& bytes) noexcept;
void wipe(QString& text) noexcept;

} // namespace desk
