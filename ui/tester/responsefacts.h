// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace desk::ui {

/// A name and what it is. Without a name it is a title over those that follow, without either a sentence.
struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact&) const = default;
};
[[nodiscard]] inline Fact factTitle(const QString& title)
{
    return {{}, title};
}

/// Facts below each other in two columns, or in one where there is no room. Values can be selected; those with words
/// that no line would hold, such as addresses, break anywhere.
class ResponseFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseFacts(const QString& name, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }
    /// A line a fact, for the clipboard.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What stands for a fact: a title has no name.
    struct Row {
        QWidget* name = nullptr;
        QWidget* value = nullptr;
    };
    [[nodiscard]] Row rowOf(const Fact& fact, qsizetype index, const QString& title) const;
    [[nodiscard]] QWidget* valueOf(const Fact& fact, const QString& name, const QString& title) const;
    [[nodiscard]] bool isNarrow() const;
    void clear();
    void arrange();

    QList<Fact> m_facts;
    QList<Row> m_rows;
    QGridLayout* m_grid; ///< a form gives a text that wraps too little height (Qt 6.4)
    bool m_narrow = false;
};

} // namespace desk::ui
