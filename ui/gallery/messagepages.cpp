// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/messagepages.h"

#include "ui/gallery/pageparts.h"
#include "ui/kit/banner.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/progressrow.h"
#include "ui/kit/statepage.h"
#include "ui/kit/toast.h"
#include "ui/models/relativetime.h"

#include <QGridLayout>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Banner* sampleBanner(const QString& name, const BannerContent& content)
{
    auto* banner = new Banner(name);
    banner->setContent(content);
    return banner;
}

QWidget* bannerPage()
{
    auto* page = new GalleryColumn;
    page->add(u"Warning with one button"_s,
        sampleBanner(u"galleryBannerOffline"_s,
            {Tone::Warning, u"Offline: showing what was read at 09:42. api.example.com did not answer."_s,
                u"Try again"_s}));
    page->add(u"Danger with two buttons and a way to close it"_s,
        sampleBanner(u"galleryBannerFailed"_s,
            {Tone::Danger, u"The last sync failed. The server does not accept the API key any more."_s, u"Sign in…"_s,
                u"Show details"_s, true}));
    page->add(u"Information"_s,
        sampleBanner(u"galleryBannerInfo"_s,
            {Tone::Info, u"This workspace can only be read: its folder cannot be written to."_s}));
    auto* success = sampleBanner(u"galleryBannerSuccess"_s,
        {.tone = Tone::Success, .text = u"12 automations were turned on."_s, .closable = true});
    success->findChild<QPushButton*>(u"galleryBannerSuccessClose"_s)->setAccessibleName(u"Close the success"_s);
    page->add(u"Success"_s, success);
    page->add(u"More words than fit in a line"_s,
        sampleBanner(u"galleryBannerLong"_s,
            {Tone::Warning,
                u"Three edits wait for the server. They are sent as soon as it answers again, in the order in which "
                "they were made; until then the lists show them as pending and nothing is lost when the program ends."_s,
                u"Show edits"_s}));
    return page;
}

QWidget* toastPage()
{
    auto* page = new GalleryColumn;
    auto* log = new ToastLog(systemNow, page);
    auto* toast = new Toast(*page, *log);
    toast->setTimes({24h, 24h});
    auto* plain = new QPushButton(u"Say it is done"_s);
    plain->setObjectName(u"galleryToastPlain"_s);
    auto* failed = new QPushButton(u"Say it went wrong"_s);
    failed->setObjectName(u"galleryToastFailed"_s);
    QObject::connect(plain, &QPushButton::clicked, toast, [toast] {
        toast->say({Tone::Success, u"“EU compliance scan” was turned off"_s, u"Undo"_s});
    });
    QObject::connect(failed, &QPushButton::clicked, toast, [toast] {
        toast->say({Tone::Danger, u"“Retire old ranker” was not changed: the server refused the edit"_s, {}});
    });
    page->add(u"Over the foot of the page"_s, sideBySide({plain, failed}));
    page->setMinimumHeight(page->fontMetrics().height() * 16);
    plain->click();
    return page;
}

StatePage* sampleState(const QString& name, const StatePage::Content& content)
{
    auto* state = new StatePage(name);
    state->setBackgroundRole(QPalette::Base);
    state->setAutoFillBackground(true);
    state->setLoadingDelay(0ms);
    state->say(content);
    return state;
}

QWidget* statePageOf(const QList<StatePage::Content>& contents)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    for (qsizetype i = 0; i < contents.size(); ++i)
        grid->addWidget(
            sampleState(u"galleryState%1"_s.arg(int(contents[i].kind)), contents[i]), int(i / 2), int(i % 2));
    return page;
}

QWidget* statesPage()
{
    using Kind = StatePage::Kind;
    return statePageOf({{Kind::Empty, u"No automations yet"_s,
                            u"An automation runs an action when something happens here: a version is linked, an alias "
                            "is added."_s,
                            u"Create an automation"_s, true, u"Learn more"_s},
        {Kind::NoMatch, u"No automation matches"_s, u"Nothing here has “scan” in its name, event or target."_s,
            u"Clear filter"_s},
        {Kind::Loading, u"Loading…"_s, u"Reading the automations of this place."_s},
        {Kind::Offline, u"Nothing was read yet"_s,
            u"The automations appear here as soon as the server has been reached."_s, u"Try again"_s},
        {Kind::NoPermission, u"Only admins see secrets"_s, u"An admin of the team can give you that role."_s,
            u"Show members"_s},
        {Kind::Failed, u"The list could not be read"_s, u"The file of this workspace is damaged."_s, u"Read again"_s}});
}

/// A dialog cannot be part of a page, so it stands in it as a plain widget.
QWidget* asPart(ConfirmDialog* dialog)
{
    dialog->setWindowFlags(Qt::Widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

ConfirmDialog* sampleQuestion(const QString& name, const Confirmation& confirmation)
{
    auto* dialog = new ConfirmDialog(confirmation);
    for (QWidget* part : dialog->findChildren<QWidget*>()) {
        if (part->objectName().startsWith(u"confirm"_s) || part->objectName() == u"cancel"_s)
            part->setObjectName(name + part->objectName());
    }
    return dialog;
}

QWidget* confirmPage()
{
    auto* page = new GalleryColumn;
    page->add(u"One thing"_s,
        asPart(sampleQuestion(u"galleryOne"_s,
            {.question = u"Delete “Deploy production model”?"_s,
                .consequences =
                    {u"This stops for good: when an alias matching ^production$ is added in registry Model, "
                     "a webhook is sent to deploy-hook."_s,
                        u"Executions that are recorded stay in History."_s},
                .confirm = u"Delete “Deploy production model”"_s})));
    auto* many = sampleQuestion(u"galleryMany"_s,
        {.question = u"Delete the team's secret “DEPLOY_TOKEN”?"_s,
            .consequences = {u"6 webhooks send no token any more."_s, u"It cannot be brought back."_s},
            .confirm = u"Delete “DEPLOY_TOKEN”"_s,
            .typed = u"DEPLOY_TOKEN"_s});
    many->cancelButton()->setAccessibleName(u"Cancel the second"_s);
    page->add(u"With the name to type"_s, asPart(many));
    return page;
}

ProgressRow* sampleProgress(const QString& name, const Progress& progress)
{
    auto* row = new ProgressRow(name);
    row->setDelay(0ms);
    row->setProgress(progress);
    return row;
}

QWidget* progressPage()
{
    auto* page = new GalleryColumn;
    page->add(u"So many of so many"_s, sampleProgress(u"galleryProgress"_s, {u"13 of 40 scopes"_s, 13, 40}));
    auto* unknown = sampleProgress(u"galleryProgressUnknown"_s, {u"Looking for scopes…"_s, 0, 0});
    unknown->findChild<QPushButton*>()->setAccessibleName(u"Cancel looking"_s);
    unknown->findChild<QWidget*>(u"galleryProgressUnknownBar"_s)->setAccessibleName(u"Progress of looking"_s);
    page->add(u"Nobody knows how many"_s, unknown);
    return page;
}

} // namespace

QList<GalleryPage> messagePages()
{
    return {{u"banner"_s, u"Banner"_s, bannerPage}, {u"toast"_s, u"Toast"_s, toastPage},
        {u"states"_s, u"States of a page"_s, statesPage}, {u"confirm"_s, u"Confirmation"_s, confirmPage},
        {u"progress"_s, u"Progress"_s, progressPage}};
}

} // namespace desk::ui
