// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace desk::ui {

class FormField;
class Switch;

/// Name, description, and whether it is on.
class NameStep final : public QWidget {
    Q_OBJECT

public:
    explicit NameStep(QWidget* parent = nullptr);

    void write(Answers& answers) const;
    void read(const Answers& answers);
    void showProblems(const QList<Problem>& problems);
    /// What the server said about the name, until it is changed.
    void setServerError(const QString& error);
    /// What would have been suggested for what stands here: such a text follows the next suggestion.
    void setSuggested(const QString& name, const QString& description);
    /// Texts nobody typed in become these; empty ones too where `fillEmpty`.
    void suggest(const QString& name, const QString& description, bool fillEmpty);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    FormField* m_nameField;
    Switch* m_enabled;
    QString m_serverError;
    QString m_suggestedName;
    QString m_suggestedDescription;
    bool m_nameTouched = false;
};

} // namespace desk::ui
