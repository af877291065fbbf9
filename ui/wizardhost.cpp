// SPDX-License-Identifier: Apache-2.0
#include "ui/wizardhost.h"

#include "ui/models/workspacemodel.h"
#include "ui/wizard/createautomationdialog.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView placeKey{"place"};
constexpr QLatin1StringView answersKey{"answers"};
} // namespace

WizardHost::WizardHost(
    WorkspaceModel& workspace, TeamData& teams, sync::Engine& engine, QWidget& window, const QString& draftFile)
    : m_workspace(workspace), m_teams(teams), m_engine(engine), m_window(window), m_draft(draftFile)
{
}

CreateAutomationDialog* WizardHost::openAt(const Place& place)
{
    const PlaceInfo info = describePlace(m_workspace.view(), place);
    if (!info.scope)
        return nullptr;
    auto* wizard = new CreateAutomationDialog(info, m_workspace, m_teams, m_engine, &m_window);
    connect(wizard, &CreateAutomationDialog::edited, this, [this, place](const Answers& answers) {
        m_draft.keep({{placeKey, toJson(place)}, {answersKey, toJson(answers)}});
    });
    connect(wizard, &QDialog::rejected, this, &WizardHost::giveUp);
    connect(wizard, &CreateAutomationDialog::created, this, [this](const AutomationId& id, const QString& name) {
        m_draft.discard();
        Q_EMIT created(id, name);
    });
    wizard->open();
    return wizard;
}

void WizardHost::create(const Place& place)
{
    openAt(place);
}

QString WizardHost::leftBehind() const
{
    const QJsonObject draft = m_draft.kept();
    const PlaceInfo info = describePlace(m_workspace.view(), placeFrom(draft.value(placeKey).toObject()));
    if (draft.isEmpty() || !info.scope)
        return {};
    const QString name = answersFrom(draft.value(answersKey).toObject()).name.trimmed();
    return name.isEmpty() ? tr("You were creating an automation in %1.").arg(info.title)
                          : tr("You were creating the automation “%1” in %2.").arg(name, info.title);
}

void WizardHost::goOn()
{
    const QJsonObject draft = m_draft.kept();
    if (auto* wizard = openAt(placeFrom(draft.value(placeKey).toObject())))
        wizard->goOnWith(answersFrom(draft.value(answersKey).toObject()));
}

void WizardHost::giveUp()
{
    m_draft.discard();
}

} // namespace desk::ui
