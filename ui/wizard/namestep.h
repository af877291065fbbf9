// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace desk::ui {

class FormField;

/// Step 3: name and description.
class NameStep final : public QWidget {
    Q_OBJECT

public:
    explicit NameStep(QWidget* parent = nullptr);

    void write(Answers& answers) const;
    void read(const Answers& answers);
    void showProblems(const QList<Problem>& problems);
    /// What the server said about the name, until it is changed.
    void setServerError(const QString& error);
    /// A description nobody typed in follows the sentence.
    void suggestDescription(const QString& sentence);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    FormField* m_nameField;
    QString m_suggested;
    bool m_nameTouched = false;
};

} // namespace desk::ui
