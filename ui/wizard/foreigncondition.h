// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace desk::ui {

class CodeView;
class PlainLabel;

/// A condition that no field can say: its text as it is, which stays unless somebody wants another one.
class ForeignCondition final : public QWidget {
    Q_OBJECT

public:
    explicit ForeignCondition(const QString& name, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& text);
    /// Nothing can take its place, because the event itself can only be read.
    void setReplaceable(bool replaceable);

Q_SIGNALS:
    void replaceRequested();

private:
    PlainLabel* m_title;
    CodeView* m_text;
    PlainLabel* m_note;
    QPushButton* m_replace;
};

} // namespace desk::ui
