// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/inspectorpane.h"
#include "ui/models/activitymodel.h"

class QPushButton;

namespace desk::ui {

class CommandRegistry;
class CopyButton;
class PartsView;

/// One entry in full: what was and is, and what can be done with it.
class ActivityDetails final : public InspectorPane {
    Q_OBJECT

public:
    explicit ActivityDetails(CommandRegistry& commands, QWidget* parent = nullptr);

    void show(const std::optional<ActivityLine>& line, const ProjectsById& projects);
    [[nodiscard]] QSize sizeHint() const override;

private:
    QPushButton* addButton(QLayout& row, const QString& name, const QString& command);

    CommandRegistry& m_commands;
    QString m_key;
    QString m_json;
    QPushButton* m_execution = nullptr;
    QPushButton* m_undo = nullptr;
    CopyButton* m_copy = nullptr;
    PartsView* m_parts = nullptr;
};

} // namespace desk::ui
