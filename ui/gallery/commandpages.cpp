// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/commandpages.h"

#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/palettemodel.h"
#include "ui/commands/shortcutoverlay.h"

#include <QCoreApplication>
#include <QWidget>

#include <memory>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Kind = PaletteItem::Kind;

namespace {

struct CommandPages {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::CommandPages)
};

QList<CommandSpec> someCommands()
{
    const auto keys = [](std::initializer_list<const char16_t*> list) {
        QList<QKeySequence> shortcuts;
        for (const char16_t* text : list)
            shortcuts.append(QKeySequence(QString::fromUtf16(text)));
        return shortcuts;
    };
    return {
        {.id = u"actionCreate"_s,
            .text = CommandPages::tr("&Create automation…"),
            .icon = "create"_L1,
            .shortcuts = keys({u"Ctrl+N"}),
            .category = u"File"_s},
        {.id = u"actionSyncNow"_s,
            .text = CommandPages::tr("&Sync now"),
            .icon = "sync"_L1,
            .shortcuts = keys({u"Ctrl+R", u"F5"}),
            .category = u"File"_s},
        {.id = u"actionSettings"_s,
            .text = CommandPages::tr("Settings…"),
            .icon = "settings"_L1,
            .shortcuts = keys({u"Ctrl+,"}),
            .category = u"File"_s},
        {.id = u"actionQuit"_s,
            .text = CommandPages::tr("&Quit"),
            .icon = "quit"_L1,
            .shortcuts = keys({u"Ctrl+Q"}),
            .category = u"File"_s},
        {.id = u"actionFilter"_s,
            .text = CommandPages::tr("&Filter the list"),
            .icon = "filter"_L1,
            .shortcuts = keys({u"Ctrl+F", u"/"}),
            .category = u"View"_s},
        {.id = u"actionNextPane"_s,
            .text = CommandPages::tr("&Next pane"),
            .icon = "next-pane"_L1,
            .shortcuts = keys({u"F6"}),
            .category = u"View"_s},
        {.id = u"actionPreviousPane"_s,
            .text = CommandPages::tr("&Previous pane"),
            .icon = "previous-pane"_L1,
            .shortcuts = keys({u"Shift+F6"}),
            .category = u"View"_s},
        {.id = u"actionShortcuts"_s,
            .text = CommandPages::tr("&Keyboard shortcuts"),
            .icon = "keyboard"_L1,
            .shortcuts = keys({u"Ctrl+?", u"F1"}),
            .category = u"Help"_s},
    };
}

void addTo(CommandRegistry& registry)
{
    for (const CommandSpec& command : someCommands())
        registry.add(command, &registry, [] {});
}

class Examples final : public PaletteSource {
    Q_OBJECT

public:
    using PaletteSource::PaletteSource;

    [[nodiscard]] QList<PaletteItem> items() const override
    {
        return {
            {Kind::Place, u"model"_s, u"Model"_s, CommandPages::tr("Registries"), "place-registry"_L1},
            {Kind::Place, u"sweeps"_s, u"resnet-sweeps"_s, CommandPages::tr("Projects"), "place-project"_L1},
            {Kind::Automation, u"a"_s, u"Deploy production model"_s, u"Model"_s, "automation"_L1},
            {Kind::Automation, u"b"_s, u"Announce new versions"_s, u"Model"_s, "automation"_L1},
            {Kind::Webhook, u"w"_s, u"deploy-hook"_s, u"acme-ml"_s, "webhook"_L1},
            {Kind::Secret, u"s"_s, u"DEPLOY_TOKEN"_s, u"acme-ml"_s, "secret"_L1},
            {Kind::SlackChannel, u"c"_s, u"#ml-releases"_s, u"acme-ml"_s, "slack-channel"_L1},
        };
    }
};

/// A piece of window with the palette open over it.
class Stage final : public QWidget {
    Q_OBJECT

public:
    explicit Stage(const QString& query) : m_query(query)
    {
        setMinimumSize(40 * fontMetrics().height(), 26 * fontMetrics().height());
        addTo(m_commands);
        m_commands.setObstacle(
            u"actionCreate"_s, CommandPages::tr("Choose a registry, collection, project or team first."));
        m_commands.setObstacle(u"actionSyncNow"_s, CommandPages::tr("A sync is running."));
        m_model.addSource(*new CommandSource(m_commands, this));
        m_model.addSource(*new Examples(this));
        m_palette = std::make_unique<CommandPalette>(m_model, *this);
        m_palette->open(m_query);
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        QWidget::showEvent(event);
        if (!m_palette->isOpen())
            m_palette->open(m_query);
    }

private:
    QString m_query;
    CommandRegistry m_commands;
    PaletteModel m_model;
    std::unique_ptr<CommandPalette> m_palette; // before what it shows
};

QWidget* overlayPage()
{
    CommandRegistry commands;
    addTo(commands);
    auto* overlay = new ShortcutOverlay(commands, nullptr);
    overlay->setWindowFlags(Qt::Widget);
    overlay->setMinimumSize(60 * overlay->fontMetrics().height(), 26 * overlay->fontMetrics().height());
    return overlay;
}

GalleryPage palettePage(const QString& name, const QString& title, const QString& query)
{
    return {name, title, [query] { return new Stage(query); }};
}

} // namespace

QList<GalleryPage> commandPages()
{
    return {
        palettePage(u"palette"_s, CommandPages::tr("Palette"), {}),
        palettePage(u"palette-results"_s, CommandPages::tr("Palette: results"), u"de"_s),
        palettePage(u"palette-disabled"_s, CommandPages::tr("Palette: what cannot run now"), u">n"_s),
        palettePage(u"palette-nothing"_s, CommandPages::tr("Palette: no match"), u"zebra"_s),
        {u"shortcuts"_s, CommandPages::tr("Keyboard shortcuts"), overlayPage},
    };
}

} // namespace desk::ui

#include "commandpages.moc"
