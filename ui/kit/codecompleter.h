// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/completionlist.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QPlainTextEdit;

namespace desk::ui {

/// A variable that is being written, found around the cursor.
struct OpenVariable {
    int start = 0; ///< of the name, behind "${"
    int end = 0; ///< behind what would be replaced, its closing brace too
    QString typed; ///< from the start to the cursor
    bool operator==(const OpenVariable&) const = default;
};

/// `cursor` is a place in `line`; nothing where no variable is open there.
[[nodiscard]] std::optional<OpenVariable> openVariableAt(const QString& line, int cursor);

/// Offers variables in an editor: from "${" on, and by Ctrl+Space. Return or Tab puts one in, Escape closes.
class CodeCompleter final : public QObject {
    Q_OBJECT

public:
    explicit CodeCompleter(QPlainTextEdit* editor);

    void setCompletions(const QList<Completion>& completions);
    [[nodiscard]] bool isOpen() const { return m_list->isOpen(); }
    void close();

    /// Before the editor: true where the key is for the list.
    [[nodiscard]] bool takes(const QKeyEvent& event);
    /// After the editor.
    void follow(const QKeyEvent& event);

private:
    void offer(bool asked);
    void put(const Completion& completion);

    QPlainTextEdit* m_editor;
    CompletionList* m_list;
    QList<Completion> m_completions;
};

} // namespace desk::ui
