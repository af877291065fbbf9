// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QWidget>

class QSplitter;

namespace desk::ui {

/// What stands where on the tester's page: the lists, then request and response beside or below each other as there is
/// room.
class TesterColumns final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        QWidget* lists;
        QWidget* bar; ///< over request and response
        QWidget* problem; ///< below the bar
        QWidget* request;
        QWidget* vantages; ///< over the response
        QWidget* response;
    };
    /// Takes them all.
    explicit TesterColumns(const Parts& parts, QWidget* parent = nullptr);

    /// The widths a person chose, for a file.
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSplitter* m_columns; ///< lists, then the rest
    QSplitter* m_panes; ///< request and response
};

} // namespace desk::ui
