// SPDX-License-Identifier: Apache-2.0
// What the webhook tester keeps, as the store sees it: documents are the tester's own.
#pragma once

#include "app/core/webhooktest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace desk::store {

/// What a run is found by.
struct TestRunRow {
    QString id;
    QDateTime at; ///< UTC
    WebhookTest::From from = WebhookTest::From::Here;
    QString webhook; ///< empty for a typed address
    QString label;
    QString name; ///< given by the person
    bool pinned = false;
    bool passed = false;
    std::optional<int> status;
    QString failure;
    bool operator==(const TestRunRow&) const = default;
};

struct TestRunRecord {
    TestRunRow row;
    QString words; ///< what a search looks at besides label, name and status; not read back
    QByteArray document;
    bool operator==(const TestRunRecord&) const = default;
};

/// How long runs are kept that nobody pinned: until there are so many newer ones of the same end, or they are so old.
struct TestRunLimits {
    int count = 500;
    int days = 90;
};
inline constexpr TestRunLimits passedRuns{500, 90};
inline constexpr TestRunLimits failedRuns{1000, 180};

struct TestExample {
    QString id;
    QString name;
    QByteArray document;
    bool operator==(const TestExample&) const = default;
};

struct TesterTarget {
    QString host;
    quint16 port = 0;
    QString kind;
    bool operator==(const TesterTarget&) const = default;
};

struct TesterAuthority {
    QString host;
    QByteArray pem;
    bool operator==(const TesterAuthority&) const = default;
};

/// How long a test waits.
struct TesterLimits {
    int connectSeconds = 0;
    int totalSeconds = 0;
    bool operator==(const TesterLimits&) const = default;
};

/// All but the runs.
struct TesterSettings {
    QList<TestExample> examples; ///< by name
    QList<TesterTarget> targets;
    QList<TesterAuthority> authorities;
    std::optional<TesterLimits> limits;
    bool operator==(const TesterSettings&) const = default;
};

} // namespace desk::store
