// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

class PlainLabel;

/// The line under a field: help, a warning or an error, each in its tone; the last two with a sign before them.
class FieldNote final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Help, Warning, Error };

    explicit FieldNote(QWidget* parent = nullptr);

    void setNote(Kind kind, const QString& text);
    /// The room this text needs is kept whatever is shown; at least one line.
    void reserveFor(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void reserve();

    PlainLabel* m_text;
    Kind m_kind = Kind::Help;
    QString m_reserved;
    bool m_laidOut = false; ///< before that the width means nothing
};

} // namespace desk::ui
