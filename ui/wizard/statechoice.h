// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace desk::ui {

/// Running, Finished, Failed; states of another name that a filter has stand behind them.
class StateChoice final : public QWidget {
    Q_OBJECT

public:
    explicit StateChoice(QWidget* parent = nullptr);

    void read(const QStringList& states);
    /// In the order they were read, those that came new at the end and sorted.
    [[nodiscard]] QStringList states() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox* addBox(const QString& state);

    QStringList m_read;
    QList<QCheckBox*> m_boxes; ///< each carries its state as the property `state`
};

} // namespace desk::ui
