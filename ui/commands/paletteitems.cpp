// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/paletteitems.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/fuzzymatch.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Kind = PaletteItem::Kind;

namespace {

struct PaletteText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaletteText)
};

constexpr int recentBonus = 4;
constexpr int inDetail = 2; ///< for a word that is not in the name

struct Ranked {
    const PaletteItem* item = nullptr;
    QList<int> positions;
    int score = 0;
};

struct Query {
    QString text;
    std::optional<Kind> only;
};

Query parsed(const QString& query)
{
    const QString text = query.trimmed();
    if (text.startsWith(u'>'))
        return {text.mid(1).trimmed(), Kind::Command};
    if (text.startsWith(u'#'))
        return {text.mid(1).trimmed(), Kind::Automation};
    return {text, std::nullopt};
}

/// Whether a word of the text begins so; of one letter too many do.
bool beginsAWord(const QString& foldedText, const QString& word)
{
    return word.size() > 1 && (foldedText.startsWith(word) || foldedText.contains(u' ' + word));
}

/// Each word must be in the name, letter by letter, or else begin a word of what else is known of the item.
std::optional<Ranked> found(const PaletteItem& item, const QString& query)
{
    if (const auto match = fuzzyMatch(query, item.text))
        return Ranked{&item, match->positions, match->score};
    const QString rest = folded(item.detail + u' ' + item.keywords + u' ' + kindName(item.kind));
    Ranked result{&item, {}, 0};
    for (const QString& word : query.split(u' ', Qt::SkipEmptyParts)) {
        if (beginsAWord(rest, folded(word))) {
            result.score += inDetail;
            continue;
        }
        const auto match = fuzzyMatch(word, item.text);
        if (!match)
            return std::nullopt;
        result.score += match->score;
        result.positions.append(match->positions);
    }
    std::sort(result.positions.begin(), result.positions.end());
    return result;
}

bool isBefore(const Ranked& a, const Ranked& b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.item->obstacle.isEmpty() != b.item->obstacle.isEmpty())
        return a.item->obstacle.isEmpty();
    if (a.item->kind != b.item->kind)
        return a.item->kind < b.item->kind;
    return a.item->text.size() < b.item->text.size();
}

QList<PaletteMatch> sections(const QList<PaletteItem>& items, const QStringList& recent)
{
    QList<PaletteMatch> all;
    for (const QString& key : recent) {
        const auto item =
            std::find_if(items.begin(), items.end(), [&](const PaletteItem& i) { return i.key() == key; });
        if (item != items.end())
            all.append({*item, {}, PaletteText::tr("Recently used")});
    }
    const qsizetype used = all.size();
    for (const PaletteItem& item : items) {
        if (!recent.contains(item.key()))
            all.append({item, {}, kindTitle(item.kind)});
    }
    std::stable_sort(all.begin() + used, all.end(),
        [](const PaletteMatch& a, const PaletteMatch& b) { return a.item.kind < b.item.kind; });
    return all;
}

} // namespace

QString PaletteItem::key() const
{
    return QString::number(int(kind)) + u'/' + id;
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Command:
        return PaletteText::tr("Commands");
    case Kind::Page:
        return PaletteText::tr("Pages");
    case Kind::Place:
        return PaletteText::tr("Places");
    case Kind::Automation:
        return PaletteText::tr("Automations");
    case Kind::Webhook:
        return PaletteText::tr("Webhooks");
    case Kind::Secret:
        return PaletteText::tr("Secrets");
    case Kind::SlackChannel:
        return PaletteText::tr("Slack channels");
    }
    return {};
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Command:
        return PaletteText::tr("Command");
    case Kind::Page:
        return PaletteText::tr("Page");
    case Kind::Place:
        return PaletteText::tr("Place");
    case Kind::Automation:
        return PaletteText::tr("Automation");
    case Kind::Webhook:
        return PaletteText::tr("Webhook");
    case Kind::Secret:
        return PaletteText::tr("Secret");
    case Kind::SlackChannel:
        return PaletteText::tr("Slack channel");
    }
    return {};
}

QList<PaletteMatch> rank(const QList<PaletteItem>& items, const QString& query, const QStringList& recent)
{
    const Query wanted = parsed(query);
    const auto isCandidate = [&](const PaletteItem& item) { return !wanted.only || item.kind == *wanted.only; };
    if (wanted.text.isEmpty()) {
        QList<PaletteItem> candidates;
        std::copy_if(items.begin(), items.end(), std::back_inserter(candidates), isCandidate);
        return sections(candidates, recent);
    }
    std::vector<Ranked> ranked;
    for (const PaletteItem& item : items) {
        auto match = isCandidate(item) ? found(item, wanted.text) : std::nullopt;
        if (!match)
            continue;
        match->score += recent.contains(item.key()) ? recentBonus : 0;
        ranked.push_back(std::move(*match));
    }
    std::stable_sort(ranked.begin(), ranked.end(), isBefore);
    QList<PaletteMatch> matches;
    matches.reserve(qsizetype(ranked.size()));
    for (const Ranked& r : ranked)
        matches.append({*r.item, r.positions, {}});
    return matches;
}

CommandSource::CommandSource(CommandRegistry& commands, QObject* parent) : PaletteSource(parent), m_commands(commands)
{
    connect(&commands, &CommandRegistry::changed, this, &PaletteSource::changed);
}

QList<PaletteItem> CommandSource::items() const
{
    QList<PaletteItem> items;
    for (const CommandSpec& spec : m_commands.commands()) {
        if (!m_commands.action(spec.id)->isVisible())
            continue;
        items.append({.kind = Kind::Command,
            .id = spec.id,
            .text = withoutMnemonic(spec.text),
            .detail = withoutMnemonic(categoryTitle(spec.category)),
            .icon = spec.icon,
            .shortcut = spec.shortcuts.value(0).toString(),
            .obstacle = m_commands.obstacle(spec.id),
            .keywords = spec.keywords});
    }
    return items;
}

} // namespace desk::ui
