// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/testrun.h"

#include <QWidget>

#include <optional>

namespace desk::ui {

class ChipLabel;
class PlainLabel;

/// What this computer got and what W&B got, beside each other, and what it means when they differ.
class VantageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit VantageStrip(QWidget* parent = nullptr);

    /// A new result. One of another target puts the other vantage out.
    void take(const webhook::TestRun& run);

Q_SIGNALS:
    /// One of the two was pressed.
    void runRequested(const QString& id);

private:
    void refresh();

    struct Side {
        ChipLabel* chip = nullptr;
        class FlatButton* label = nullptr;
    };
    Side addSide(const QString& name, const QString& title);

    std::optional<webhook::TestRun> m_here;
    std::optional<webhook::TestRun> m_server;
    Side m_hereSide;
    Side m_serverSide;
    PlainLabel* m_sentence;
};

/// Whether two runs say something about the same thing: the same endpoint, payload and secrets.
[[nodiscard]] bool sameTarget(const webhook::TestSetup& a, const webhook::TestSetup& b);

/// One sentence on what it means that the two differ; empty when they agree.
[[nodiscard]] QString vantageSentence(const webhook::TestRun& here, const webhook::TestRun& server);

} // namespace desk::ui
