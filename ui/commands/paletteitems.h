// SPDX-License-Identifier: Apache-2.0
// What the palette can find, and who gives it.
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

namespace desk::ui {

class CommandRegistry;

struct PaletteItem {
    enum class Kind { Command, Page, Place, Automation, Webhook, Secret, SlackChannel };
    Kind kind = Kind::Command;
    QString id; ///< unique within its kind
    QString text;
    QString detail; ///< muted, behind the text
    QLatin1StringView icon; ///< a literal: a name of ui/theme/icons.h
    QString shortcut; ///< as QKeySequence writes it portably
    QString obstacle; ///< why it cannot be chosen now; empty when it can
    QString keywords; ///< found, not shown
    bool operator==(const PaletteItem&) const = default;

    /// Names it among all items, for the list of what was used recently.
    [[nodiscard]] QString key() const;
};

/// "Commands", "Automations": the heading over items of a kind.
[[nodiscard]] QString kindTitle(PaletteItem::Kind kind);
/// "Command", "Automation": what one item is.
[[nodiscard]] QString kindName(PaletteItem::Kind kind);

/// Gives items to a palette.
class PaletteSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QList<PaletteItem> items() const = 0;

Q_SIGNALS:
    void changed();
};

/// The visible commands of a registry, those that cannot run now too.
class CommandSource final : public PaletteSource {
    Q_OBJECT

public:
    explicit CommandSource(CommandRegistry& commands, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteItem> items() const override;

private:
    CommandRegistry& m_commands;
};

struct PaletteMatch {
    PaletteItem item;
    QList<int> positions; ///< of the letters found, in the item's text
    QString section; ///< heading it stands under; empty where the order is by rank
    bool operator==(const PaletteMatch&) const = default;
};

/// What to show for `query`, best first. `recent` holds keys, the newest first: with nothing typed these lead, and all
/// others follow by kind. A query that starts with ">" finds only commands, with "#" only automations.
[[nodiscard]] QList<PaletteMatch> rank(
    const QList<PaletteItem>& items, const QString& query, const QStringList& recent);

} // namespace desk::ui

Q_DECLARE_METATYPE(desk::ui::PaletteItem)
