// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace desk::ui {

/// Sets things one behind the other, and goes on in a new line where the width ends.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The places of the visible items in that width, mirrored where the parent is; empty for a hidden one.
    [[nodiscard]] QList<QRect> places(const QRect& rect) const;

    QList<QLayoutItem*> m_items;
};

} // namespace desk::ui
