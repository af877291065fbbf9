// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/payloadlint.h"
#include "app/core/variables.h"
#include "ui/kit/completionlist.h"

#include <QToolButton>

namespace desk::ui {

class CodeEditor;

/// What can be put in for this event, with the value the sample has; then the sample's keys of metadata, and the
/// secrets. A sample of another event is none.
[[nodiscard]] QList<Completion> offeredCompletions(const PayloadUse& use, const EventFacts& sample);

/// A menu of variables that puts one in at the cursor of an editor, and the editor's own list of the same.
class VariableButton final : public QToolButton {
    Q_OBJECT

public:
    VariableButton(const QString& name, CodeEditor* editor, QWidget* parent = nullptr);

    void setUse(const PayloadUse& use);
    void setSample(const EventFacts& sample);

private:
    void fill();

    CodeEditor* m_editor;
    QMenu* m_menu;
    PayloadUse m_use;
    EventFacts m_sample;
};

/// A button that opens a menu, looking like those beside an editor's label.
void makeMenuButton(QToolButton* button, const QString& text);

} // namespace desk::ui
