// SPDX-License-Identifier: Apache-2.0
// The files of a workspace: what is in them, whether they are sound, and what can be done to them.
#pragma once

#include "app/core/result.h"
#include "app/store/rows.h"
#include "ui/theme/tones.h"

#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class StorageData final : public QObject {
    Q_OBJECT

public:
    explicit StorageData(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<store::StorageReport>& report() const { return m_report; }
    [[nodiscard]] const std::optional<store::IntegrityReport>& integrity() const { return m_integrity; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

    /// Whether there is a key that the server takes: then what is cleared comes back by itself. True unless it is set.
    void setSignedIn(bool signedIn) { m_signedIn = signedIn; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }

    /// Reads sizes and counts anew.
    void refresh();
    /// Of both files; one check at a time.
    void check();
    void exportTo(const QString& file);
    void clearCache();
    /// One of the report's kept files.
    void removeKept(const QString& path);
    /// Nobody looks any more: what comes of what was asked for is said by saidUnseen(), and then this is deleted.
    void retire();

Q_SIGNALS:
    void changed();
    /// What came of something that was asked for, in one sentence or two.
    void said(desk::ui::Tone tone, const QString& text);
    /// The same after retire(), in place of said().
    void saidUnseen(desk::ui::Tone tone, const QString& text);
    /// Nothing of the server's is here any more.
    void cacheCleared();

private:
    void onReport(const store::StorageReport& report);
    void onChecked(const Result<store::IntegrityReport>& report);
    void tell(Tone tone, const QString& text);
    /// One thing that was asked for is answered.
    void end();

    store::Store& m_store;
    std::optional<store::StorageReport> m_report;
    std::optional<store::IntegrityReport> m_integrity;
    bool m_signedIn = true;
    bool m_reading = false;
    bool m_again = false;
    bool m_checking = false;
    int m_asked = 0; ///< and not answered yet
    bool m_retired = false;
};

} // namespace desk::ui
