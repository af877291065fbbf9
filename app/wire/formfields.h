// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace desk::wire {

/// Fields written as application/x-www-form-urlencoded, decoded: the query of an address, or what a form sends.
class FormFields {
public:
    [[nodiscard]] static FormFields parse(QByteArrayView text);
    /// Those of a request's target, without any when it has no query.
    [[nodiscard]] static FormFields ofTarget(const QByteArray& target);

    /// Nothing when it is absent, and when it is there twice: nobody can tell which one is meant.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// The target without its query.
[[nodiscard]] QByteArray pathOf(const QByteArray& target);

} // namespace desk::wire
