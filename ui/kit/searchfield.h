// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <chrono>

class QTimer;

namespace desk::ui {

class FlatButton;

/// A field to search with. `searchChanged` comes once typing rests; Escape clears before it does anything else.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    /// `accessibleName` says what is searched.
    SearchField(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// A key such as "Ctrl K", shown while there is nothing else to show.
    void setShortcutHint(const QString& keys);
    void setDelay(std::chrono::milliseconds delay);
    [[nodiscard]] QSize sizeHint() const override;
    /// What stands in the empty field can be read whole.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Trimmed.
    void searchChanged(const QString& text);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onTextChanged();
    void tell();
    void arrange();
    [[nodiscard]] QRect hintPlace() const;

    QString m_told;
    QString m_hint;
    QTimer* m_rest = nullptr;
    FlatButton* m_clear = nullptr;
};

} // namespace desk::ui
