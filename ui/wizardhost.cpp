// SPDX-License-Identifier: Apache-2.0
#include "ui/wizardhost.h"

#include "app/sync/engine.h"
#include "ui/models/jsonfile.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/automationwizard.h"

#include <QDir>
#include <QFile>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Purpose = WizardStart::Purpose;

WizardHost::WizardHost(
    WorkspaceModel& workspace, TeamData& teams, sync::Engine& engine, QWidget& window, QString draftFolder)
    : m_workspace(workspace), m_teams(teams), m_engine(engine), m_window(window), m_folder(std::move(draftFolder))
{
}

WizardHost::~WizardHost() = default;

AutomationWizard* WizardHost::open(const WizardStart& start, const QString& file)
{
    const auto draft = std::make_shared<JsonFile>(file);
    m_open = draft;
    auto* wizard = new AutomationWizard(start, {m_workspace, m_teams, m_engine}, &m_window);
    connect(wizard, &AutomationWizard::edited, this,
        [wizard, draft](const Answers& answers) { draft->keep(toJson(wizard->start(), answers)); });
    connect(wizard, &QDialog::finished, this, [this, draft](int result) {
        if (m_open == draft)
            m_open.reset();
        const QJsonObject written = draft->kept();
        draft->discard();
        if (result == QDialog::Rejected && !written.isEmpty()) {
            m_givenUp = written;
            Q_EMIT givenUp();
        }
        Q_EMIT draftsChanged();
    });
    connect(wizard, &AutomationWizard::saved, this, &WizardHost::saved);
    wizard->open();
    return wizard;
}

void WizardHost::create(const Place& place)
{
    open(startOfCreate(describePlace(m_workspace.view(), place)), freeFile());
}

void WizardHost::edit(const Automation& automation)
{
    open(startOfEdit(automation, m_teams.facts()), freeFile());
}

void WizardHost::duplicate(const Automation& automation)
{
    open(startOfDuplicate(automation, m_teams.facts()), freeFile());
}

// What was left behind is not written over by what is begun beside it.
QString WizardHost::freeFile() const
{
    const QDir folder(m_folder);
    QString name = u"automation.json"_s;
    for (int n = 2; folder.exists(name); ++n)
        name = u"automation-%1.json"_s.arg(n);
    return folder.filePath(name);
}

std::optional<WizardHost::Left> WizardHost::left() const
{
    const QDir folder(m_folder);
    const QStringList names =
        m_open ? QStringList() : folder.entryList({u"automation*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString& name : names) {
        const QString file = folder.filePath(name);
        if (const auto draft = wizardDraftFrom(JsonFile(file).kept(), m_teams.facts()))
            return Left{file, *draft};
    }
    return std::nullopt;
}

QString WizardHost::leftBehind() const
{
    const auto found = left();
    if (!found)
        return {};
    const WizardDraft& draft = found->draft;
    const QString where = scopeDisplayName(draft.answers.scope);
    const QString name = draft.answers.name.trimmed();
    if (draft.start.purpose == Purpose::Edit)
        return tr("You were editing the automation “%1”.").arg(draft.start.automation->name);
    if (where.isEmpty())
        return tr("You were creating an automation.");
    return name.isEmpty() ? tr("You were creating an automation in %1.").arg(where)
                          : tr("You were creating the automation “%1” in %2.").arg(name, where);
}

void WizardHost::goOn()
{
    if (const auto found = left())
        open(found->draft.start, found->file)->goOnWith(found->draft.answers);
}

void WizardHost::giveUp()
{
    if (const auto found = left())
        QFile::remove(found->file);
    Q_EMIT draftsChanged();
}

void WizardHost::takeBack()
{
    if (const auto draft = wizardDraftFrom(m_givenUp, m_teams.facts()))
        open(draft->start, freeFile())->goOnWith(draft->answers);
}

void WizardHost::flush()
{
    if (m_open)
        m_open->flush();
}

} // namespace desk::ui
