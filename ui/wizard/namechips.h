// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace desk::ui {

/// Names as chips, one behind the other over as many lines as it takes: those that match come first, strong and with a
/// check mark, the others are muted. Of many only the first are shown, and how many more there are.
class NameChips final : public QWidget {
    Q_OBJECT

public:
    explicit NameChips(const QString& name, QWidget* parent = nullptr);

    void setNames(const QStringList& matching, const QStringList& others);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Chip {
        QString text;
        bool matches = false;
    };

    [[nodiscard]] QFont fontOf(const Chip& chip) const;
    [[nodiscard]] QSize sizeOf(const Chip& chip, int width) const;
    /// Where they stand in that width, from left to right.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Chip> m_chips;
    QString m_more;
};

} // namespace desk::ui
