// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace desk::ui {

class FormField;

/// Step 1: which event, and its alias or tag regex.
class EventStep final : public QWidget {
    Q_OBJECT

public:
    EventStep(const Scope& scope, const ServerInfo& server, QWidget* parent = nullptr);

    void write(Answers& answers) const;
    void read(const Answers& answers);
    void showProblems(const QList<Problem>& problems);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void onEventChanged();

    QComboBox* m_event;
    QLineEdit* m_pattern;
    FormField* m_patternField;
};

} // namespace desk::ui
