// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QListView;
class QStandardItemModel;

namespace desk::ui {

/// A word that can be put in, with a quiet text behind it.
struct Completion {
    QString name;
    QString hint;
    bool isOpen = false; ///< goes on: the rest is typed
    bool operator==(const Completion&) const = default;
};

/// Those whose name has `typed` in it, whatever the case; those that begin with it first.
[[nodiscard]] QList<Completion> matching(const QList<Completion>& all, const QString& typed);

/// The list below a cursor. It never takes the focus: who has it hands over the keys. Screen readers follow the row.
class CompletionList final : public QFrame {
    Q_OBJECT

public:
    /// Lies over the window `editor` is in.
    CompletionList(const QString& name, QWidget* editor);

    /// `cursor` is in the coordinates of the screen. No rows, no list.
    void open(const QList<Completion>& rows, const QRect& cursor);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] Completion current() const;
    /// Up, Down, Page Up and Page Down.
    bool moveByKey(int key);

Q_SIGNALS:
    void chosen(const desk::ui::Completion& completion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(int row);
    void place(const QRect& cursor);

    QWidget* m_editor;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<Completion> m_rows;
};

} // namespace desk::ui
