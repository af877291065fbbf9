// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace desk::ui {

class FilterChip;
class FlatButton;
class FlowLayout;

struct Choice {
    QString id;
    QString label;
    bool operator==(const Choice&) const = default;
};

/// One thing a list can be filtered by; nothing chosen means any.
struct Filter {
    QString id;
    QString label;
    QList<Choice> choices;
    QStringList chosen;
    bool multiple = false;
    bool operator==(const Filter&) const = default;
};

/// "Event: any", "Event: Alias added", "Event: Alias added +2".
[[nodiscard]] QString chipText(const Filter& filter);

/// A row of filters, each a chip with a menu of choices. Delete on a chip clears it, a button clears them all.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(const QString& name, QWidget* parent = nullptr);

    /// A chip whose id stays is the same one afterwards. Does not emit.
    void setFilters(const QList<Filter>& filters);
    [[nodiscard]] QList<Filter> filters() const;
    [[nodiscard]] QStringList chosen(const QString& id) const;
    void clear();

Q_SIGNALS:
    /// By the user or by clear().
    void changed();

private:
    void onChosen();
    void refresh();

    QList<FilterChip*> m_chips;
    FlowLayout* m_layout = nullptr;
    FlatButton* m_clear = nullptr;
};

} // namespace desk::ui
