// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/delivery.h"

#include <QList>

#include <deque>
#include <optional>

namespace desk::tester {

/// What the last runs were sent with. In memory alone; what is dropped is wiped.
class Originals {
public:
    static constexpr std::size_t kept = 50; ///< runs

    struct Values {
        QList<NamedSecret> secrets; ///< all that may be in it
        std::optional<webhook::Delivery> sent; ///< from here only
    };

    Originals() = default;
    ~Originals();
    Q_DISABLE_COPY_MOVE(Originals)

    void put(const QString& run, const Values& values);
    /// Nothing when they are not kept any more; good until the next change.
    [[nodiscard]] const Values* of(const QString& run) const;
    [[nodiscard]] QList<NamedSecret> all() const;
    void remove(const QString& run);

private:
    struct Entry {
        QString run;
        Values values;
    };
    std::deque<Entry> m_entries; ///< oldest first
};

} // namespace desk::tester
