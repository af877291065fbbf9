// SPDX-License-Identifier: Apache-2.0
// The wizard in all its steps and states, for audits and pictures.
#pragma once

#include "tests/support/eventually.h"
#include "tests/ui/visits.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/automationwizard.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace desk::test {

/// A wizard that is open, and what is done in it.
class WizardTour {
public:
    WizardTour(const Rig& rig, const ui::WizardStart& start, Visit visit) : m_visit(std::move(visit))
    {
        m_wizard = new ui::AutomationWizard(start, {*rig.workspace, *rig.teams, *rig.engine}, rig.window.get());
        m_wizard->open();
        activeDialog();
    }
    ~WizardTour() { close(m_wizard); }
    Q_DISABLE_COPY_MOVE(WizardTour)

    void look(const QString& name) const { visitNow(m_visit, u"wizard-"_s + name, m_wizard); }
    void next() const { part<QPushButton>(m_wizard, u"wizardNext"_s)->click(); }
    void back() const { part<QPushButton>(m_wizard, u"wizardBack"_s)->click(); }
    void goTo(int step) const { part<QAbstractButton>(m_wizard, u"step%1"_s.arg(step))->click(); }
    void choose(const QString& box, const QVariant& data) const
    {
        auto* combo = part<QComboBox>(m_wizard, box);
        combo->setCurrentIndex(combo->findData(data));
    }
    void fill(const QString& field, const QString& text) const { part<QLineEdit>(m_wizard, field)->setText(text); }
    void write(const QString& field, const QString& text) const
    {
        part<QPlainTextEdit>(m_wizard, field)->setPlainText(text);
    }
    /// The dialog over the wizard in which the sample event is changed.
    void lookAtSample() const
    {
        part<QPushButton>(m_wizard, u"wizardEditSample"_s)->click();
        auto* sample = part<QDialog>(m_wizard, u"sampleEventDialog"_s);
        if (!eventually([&] { return sample->isActiveWindow(); }))
            qFatal("no sample");
        visitNow(m_visit, u"wizard-sample"_s, sample);
        sample->reject();
        m_wizard->activateWindow();
        if (!eventually([this] { return m_wizard->isActiveWindow() && QApplication::focusWidget(); }))
            qFatal("the sample stays");
    }
    [[nodiscard]] QDialog* dialog() const { return m_wizard; }

private:
    Visit m_visit;
    ui::AutomationWizard* m_wizard = nullptr;
};

inline void visitEvents(const Rig& rig, const Visit& visit)
{
    const ui::Place runs{ui::Place::Kind::Project, u"project-resnet"_s};
    const WizardTour tour(rig, ui::startOfCreate(ui::describePlace(rig.workspace->view(), runs)), visit);
    for (const QString& type : {u"RUN_STATE"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s}) {
        tour.choose(u"wizardEvent"_s, type);
        tour.look(u"event-"_s + type.toLower().replace(u'_', u'-'));
    }
    tour.next(); // and what it says then
    tour.look(u"event-missing"_s);
}

inline void visitActions(const Rig& rig, const Visit& visit)
{
    const WizardTour tour(rig, ui::startOfCreate(ui::describePlace(rig.workspace->view(), modelPlace)), visit);
    tour.fill(u"wizardPattern"_s, u"^production$"_s);
    tour.look(u"event"_s);
    tour.next();
    tour.write(u"wizardPayload"_s, u"{\"model\": \"${artifact_version_string}\", \"metric\": \"${metric_name}\"}"_s);
    tour.look(u"action"_s);
    tour.lookAtSample();
    for (const auto& [choice, name] : {std::pair{ui::ActionChoice::Slack, u"slack"_s},
             std::pair{ui::ActionChoice::Aria, u"aria"_s}, std::pair{ui::ActionChoice::Nothing, u"shadow"_s}}) {
        tour.choose(u"wizardAction"_s, int(choice));
        tour.look(u"action-"_s + name);
    }
    tour.next();
    tour.look(u"name"_s);
}

inline void visitScope(const Rig& rig, const Visit& visit)
{
    const WizardTour tour(rig, ui::startOfCreate({}), visit);
    tour.look(u"scope"_s);
    tour.fill(u"wizardScopeFilter"_s, u"no such place"_s);
    tour.look(u"scope-none"_s);
}

inline void visitEdits(const Rig& rig, const Visit& visit)
{
    const WizardTour edit(rig, ui::startOfEdit(rig.demo.automations().at(5), rig.teams->facts()), visit);
    edit.look(u"edit-foreign"_s);
    edit.goTo(4);
    edit.look(u"edit-name"_s);
}

/// What this version can only read.
inline void visitUnknown(const Rig& rig, const Visit& visit)
{
    Automation automation = rig.demo.projectAutomation();
    automation.event = UnknownEvent{u"WEAVE_METRIC_THRESHOLD"_s, {u"{\"threshold\":2}"_s}};
    automation.action = QueueJobAction{u"q"_s, u"gpu"_s, u"{}"_s};
    const WizardTour tour(rig, ui::startOfEdit(automation, rig.teams->facts()), visit);
    tour.look(u"edit-unknown-event"_s);
    tour.goTo(3);
    tour.look(u"edit-unknown-action"_s);
}

inline void visitWizard(const Rig& rig, const Visit& visit)
{
    if (!eventually([&] { return rig.teams->isLoaded() && rig.workspace->isLoaded(); }))
        qFatal("no webhooks");
    visitScope(rig, visit);
    visitEvents(rig, visit);
    visitActions(rig, visit);
    visitEdits(rig, visit);
    visitUnknown(rig, visit);
}

} // namespace desk::test
