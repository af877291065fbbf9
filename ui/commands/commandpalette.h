// SPDX-License-Identifier: Apache-2.0
// One field to find everything, over the top of a window.
#pragma once

#include "ui/commands/paletteitems.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace desk::ui {

class StatePage;
class PaletteModel;
class PlainLabel;

/// Lies inside of its window, so that no window manager has a say in where it is. While it is open the field has the
/// focus, and the keys that move go to the list.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// The model must live as long as the palette.
    CommandPalette(PaletteModel& model, QWidget& window);
    ~CommandPalette() override;

    void open(const QString& query = {});
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Gives the focus back to where it was.
    void dismiss();

Q_SIGNALS:
    /// After the palette is closed, and once for each opening at most.
    void chosen(const desk::ui::PaletteItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    void close();
    bool moveByKey(int key);
    void moveTo(int row);
    void choose(const QModelIndex& index);
    void onFocusChanged(QWidget* now);
    void showResults();
    void showCurrent();
    void sayObstacle(const QString& obstacle);

    PaletteModel& m_model;
    QPointer<QWidget> m_focusBefore;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    StatePage* m_nothing = nullptr;
    QStackedLayout* m_results = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_hint = nullptr;
};

} // namespace desk::ui
