// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/listpages.h"

#include "ui/gallery/messagepages.h"
#include "ui/gallery/pageparts.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/inspectorpane.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/switch.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/models/rowroles.h"
#include "ui/theme/tones.h"

#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString icon;
    QString name;
    QString second;
    QString chip;
    Tone tone = Tone::Neutral;
    QString badge = {};
};

QList<Row> sampleRows()
{
    return {{u"event-alias"_s, u"Deploy production model"_s, u"registry Model · alias ^production$ → deploy-hook"_s,
                u"Finished"_s, Tone::Success},
        {u"event-link"_s, u"Announce new versions"_s, u"registry Model · version linked → #ml-releases"_s,
            u"Finished"_s, Tone::Success},
        {u"event-tag"_s, u"EU compliance scan"_s, u"churn-classifier · tag ^europe.* → scan-gateway"_s,
            u"Failed · 401"_s, Tone::Danger},
        {u"event-unlink"_s, u"Retire old ranker"_s, u"ranker-v2 · version unlinked → retire-hook"_s, {}, Tone::Neutral,
            u"Pending edit"_s},
        {u"event-run-metric"_s, u"A name that goes on for so long that no row of any width could ever hold all of it"_s,
            u"project resnet-sweeps-of-the-second-half-of-the-year · validation/accuracy above 0.95 → eval-gateway-eu"_s,
            u"Skipped"_s, Tone::Neutral}};
}

QListView* rowList(const QString& name, const QString& title, bool compact, QObject* owner)
{
    auto* view = new QListView;
    auto* model = new QStandardItemModel(owner);
    for (const Row& row : sampleRows()) {
        auto* item = new QStandardItem(row.name);
        item->setData(row.icon, RowIconRole);
        item->setData(row.second, RowSecondRole);
        item->setData(row.chip, RowChipRole);
        item->setData(int(row.tone), RowChipToneRole);
        item->setData(row.badge, RowBadgeRole);
        item->setData(int(Tone::Warning), RowBadgeToneRole);
        item->setData(QStringList{row.name, row.second, row.badge, row.chip}.join(u", "_s), Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setFrameShape(QFrame::NoFrame);
    view->setModel(model);
    auto* delegate = new TwoLineDelegate(view);
    delegate->setCompact(compact);
    view->setItemDelegate(delegate);
    view->setCurrentIndex(model->index(0, 0));
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMinimumHeight(view->sizeHintForRow(0) * model->rowCount() + 4);
    return view;
}

QWidget* rowsPage()
{
    auto* page = new GalleryColumn;
    page->add(u"Two lines"_s, rowList(u"galleryRows"_s, u"Automations"_s, false, page));
    page->add(u"Compact"_s, rowList(u"galleryCompactRows"_s, u"Automations, compact"_s, true, page));
    return page;
}

Switch* sampleSwitch(const QString& name, const QString& text, bool on, bool enabled)
{
    auto* part = new Switch(name, text);
    part->setChecked(on);
    part->setEnabled(enabled);
    return part;
}

QWidget* switchPage()
{
    auto* page = new GalleryColumn;
    page->add(u"With words"_s,
        sideBySide({sampleSwitch(u"gallerySwitchOn"_s, u"Follow the system"_s, true, true),
            sampleSwitch(u"gallerySwitchOff"_s, u"Compact rows"_s, false, true)}));
    page->add(u"Disabled"_s,
        sideBySide({sampleSwitch(u"gallerySwitchFixedOn"_s, u"Always on here"_s, true, false),
            sampleSwitch(u"gallerySwitchFixedOff"_s, u"Not in this team"_s, false, false)}));
    auto* bare = sampleSwitch(u"gallerySwitchBare"_s, {}, true, true);
    bare->setAccessibleName(u"Deploy production model is on"_s);
    page->add(u"Alone, named for assistive technology"_s, bare, true);
    return page;
}

QWidget* searchPage()
{
    auto* page = new GalleryColumn;
    auto* empty = new SearchField(u"gallerySearchHint"_s, u"Search everything"_s);
    empty->setPlaceholderText(u"Search everything"_s);
    empty->setShortcutHint(u"Ctrl K"_s);
    page->add(u"Empty, with the key that leads here"_s, empty);
    auto* plain = new SearchField(u"gallerySearchPlain"_s, u"Filter automations"_s);
    plain->setPlaceholderText(u"Filter by name, event, target…"_s);
    page->add(u"Empty"_s, plain);
    auto* filled = new SearchField(u"gallerySearchFilled"_s, u"Filter secrets"_s);
    filled->setText(u"deploy"_s);
    page->add(u"With text"_s, filled);
    auto* disabled = new SearchField(u"gallerySearchDisabled"_s, u"Filter nothing"_s);
    disabled->setPlaceholderText(u"Nothing to filter yet"_s);
    disabled->setEnabled(false);
    page->add(u"Disabled"_s, disabled);
    return page;
}

/// Names are told apart on one page.
struct FilterLabels {
    QString event;
    QString action;
    QString state;
};

FilterChips* sampleChips(
    const QString& name, const FilterLabels& labels, const QStringList& events, const QStringList& states)
{
    auto* chips = new FilterChips(name);
    chips->setFilters({{.id = u"event"_s,
                           .label = labels.event,
                           .choices = {{u"alias"_s, u"Alias added"_s}, {u"tag"_s, u"Tag added"_s},
                               {u"link"_s, u"Version linked"_s}, {u"unlink"_s, u"Version unlinked"_s}},
                           .chosen = events,
                           .multiple = true},
        {.id = u"action"_s,
            .label = labels.action,
            .choices = {{u"webhook"_s, u"Webhook"_s}, {u"slack"_s, u"Slack notification"_s}}},
        {.id = u"state"_s,
            .label = labels.state,
            .choices = {{u"on"_s, u"On"_s}, {u"off"_s, u"Off"_s}},
            .chosen = states}});
    chips->findChild<QPushButton*>(name + u"Clear"_s)->setAccessibleName(u"Clear filters: "_s + labels.event);
    return chips;
}

QWidget* filterPage()
{
    auto* page = new GalleryColumn;
    page->add(u"Nothing chosen"_s, sampleChips(u"galleryFiltersAny"_s, {u"Event"_s, u"Action"_s, u"State"_s}, {}, {}));
    page->add(u"Some chosen"_s,
        sampleChips(
            u"galleryFiltersSet"_s, {u"Happened"_s, u"Target"_s, u"Enabled"_s}, {u"alias"_s, u"tag"_s}, {u"on"_s}));
    auto* narrow =
        sampleChips(u"galleryFiltersNarrow"_s, {u"Trigger"_s, u"Does"_s, u"Switch"_s}, {u"unlink"_s}, {u"off"_s});
    narrow->setFixedWidth(narrow->fontMetrics().averageCharWidth() * 50);
    page->add(u"In little room"_s, sideBySide({narrow}));
    return page;
}

PageHeader* sampleHeader(const QString& name, bool full)
{
    auto* header = new PageHeader(name);
    header->setTitle(full ? u"churn-classifier"_s : u"Secrets"_s);
    auto* create = new QPushButton(full ? u"Create automation"_s : u"New secret…"_s);
    create->setObjectName(name + u"Create"_s);
    create->setProperty("primary", true);
    if (!full) {
        header->setSubtitle(u"Webhooks of this team may use these; nobody can read them back."_s);
        header->addAction(create);
        return header;
    }
    header->setCrumbs({{{}, u"Registries"_s}, {u"model"_s, u"Model"_s}});
    auto* fire = new QPushButton(u"Fire a sample event…"_s);
    fire->setObjectName(name + u"Fire"_s);
    header->addAction(fire);
    header->addAction(create);
    header->tabs()->setAccessibleName(u"Views"_s);
    header->tabs()->addTab(u"Automations"_s);
    header->tabs()->addTab(u"History"_s);
    return header;
}

QWidget* headerPage()
{
    auto* page = new GalleryColumn;
    page->add(u"Path, actions and views"_s, sampleHeader(u"galleryHeader"_s, true));
    page->add(u"Title and subtitle"_s, sampleHeader(u"galleryPlainHeader"_s, false));
    return page;
}

QList<UsageNode> sampleNeeds()
{
    using Kind = UsageLink::Kind;
    return {{.link = {.kind = Kind::Secret, .id = u"DEPLOY_TOKEN"_s},
                .text = u"DEPLOY_TOKEN"_s,
                .detail = u"access token"_s},
        {.link = {.kind = Kind::Secret, .id = u"HMAC_KEY"_s},
            .text = u"HMAC_KEY_WITH_A_NAME_LONGER_THAN_THE_PANE"_s,
            .detail = u"secret"_s,
            .missing = true}};
}

QList<UsageNode> sampleUsers()
{
    using Kind = UsageLink::Kind;
    UsageNode automation{
        .link = {.kind = Kind::Automation, .id = u"1"_s}, .text = u"Deploy production model"_s, .detail = u"off"_s};
    automation.children.append({.link = {.kind = Kind::Place, .place = {store::Place::Kind::Project, u"1"_s}},
        .text = u"Model"_s,
        .detail = u"Registry"_s});
    return {automation};
}

InspectorPane* sampleInspector(const QString& prefix, const QString& name, bool something)
{
    auto* pane = new InspectorPane(prefix, name, u"Select a webhook to see what uses it."_s);
    pane->title()->setText(u"deploy-hook"_s);
    pane->setByline(u"by dana · edited 2 days ago"_s);
    auto* url = wrappingLabel(prefix + u"Url"_s);
    url->setText(u"https://ci.example.com/hooks/deploy"_s);
    pane->addHeading(u"URL"_s, url);
    auto* needs = new ConnectedView(prefix + u"Needs"_s, u"Depends on"_s);
    needs->setNodes(sampleNeeds());
    auto* users = new ConnectedView(prefix + u"Users"_s, u"Used by"_s);
    users->setNodes(sampleUsers());
    auto* tests = new ConnectedView(prefix + u"Tests"_s, u"Tested by"_s);
    tests->setNodes({}, u"Nothing tests it."_s);
    for (QWidget* part : {needs, users, tests})
        pane->add(part);
    auto* test = new QPushButton(u"Test webhook"_s);
    test->setObjectName(prefix + u"Test"_s);
    auto* copy = new QPushButton(u"Duplicate"_s);
    copy->setObjectName(prefix + u"Duplicate"_s);
    pane->addButtons({test, copy});
    pane->setSomething(something);
    return pane;
}

QWidget* inspectorPage()
{
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(sampleInspector(u"gallerySelected"_s, u"Webhook"_s, true));
    layout->addWidget(sampleInspector(u"galleryUnselected"_s, u"No webhook"_s, false));
    return page;
}

} // namespace

QList<GalleryPage> listPages()
{
    return QList<GalleryPage>{{u"rows"_s, u"Rows of two lines"_s, rowsPage}, {u"switch"_s, u"Switch"_s, switchPage},
               {u"search"_s, u"Search field"_s, searchPage}, {u"filters"_s, u"Filter chips"_s, filterPage},
               {u"pageheader"_s, u"Page header"_s, headerPage}, {u"inspector"_s, u"Inspector pane"_s, inspectorPage}}
    + messagePages();
}

} // namespace desk::ui
