// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace desk::ui {

/// Offsets at which `needle` stands in `text`, whatever the case; none for an empty needle.
[[nodiscard]] QList<qsizetype> findAll(const QString& text, const QString& needle);

/// Looks for words in a text: "2 of 5", Return and Shift+Return or F3 and Shift+F3 go on and back, Esc closes.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit* text);

    void open();
    void close();
    void goOn(bool backwards);
    [[nodiscard]] const QList<qsizetype>& matches() const { return m_matches; }
    [[nodiscard]] qsizetype needleLength() const;

Q_SIGNALS:
    /// It was opened or closed, or other matches are to be tinted.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& label, QLatin1StringView iconName);
    void search(bool move);
    void select(qsizetype index);
    void showCount();

    QPlainTextEdit* m_text;
    QLineEdit* m_needle;
    QLabel* m_count;
    QList<qsizetype> m_matches;
    qsizetype m_current = -1;
};

} // namespace desk::ui
