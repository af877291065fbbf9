// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/redaction.h"

namespace desk::ui {

/// Hides the secrets of a run in all that is shown, copied or saved of it. A value: may be used in another thread.
class ResponseMask final {
public:
    ResponseMask() = default;
    explicit ResponseMask(QList<NamedSecret> secrets) : m_secrets(std::move(secrets)) { }

    [[nodiscard]] const QList<NamedSecret>& secrets() const { return m_secrets; }
    [[nodiscard]] QByteArray bytes(const QByteArray& bytes) const;
    [[nodiscard]] QString text(const QString& text) const;
    /// How many bytes a secret takes at most, however it is encoded: as many must be looked at before and behind a part
    /// of a longer text.
    [[nodiscard]] qsizetype reach() const;

private:
    QList<NamedSecret> m_secrets;
};

} // namespace desk::ui
