// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/answers.h"
#include "ui/wizard/wizardcontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace desk::ui {

class CollectionChoice;
class ForeignCondition;
class FormField;
class MetricForm;
class RegexTester;
class RunFilterForm;
class StateChoice;
struct TriedNames;

/// Which event, and the fields it has (docs/protocol.md 7.4). What no field can say is shown as it is, and stays.
class EventStep final : public QWidget {
    Q_OBJECT

public:
    explicit EventStep(const WizardContext& context, QWidget* parent = nullptr);

    /// The scope decides which events are offered; choosing a collection narrows it (write() says so).
    void setScope(const Scope& scope);
    void write(Answers& answers) const;
    void read(const Answers& answers);
    /// Errors are shown of fields that were touched.
    void showProblems(const QList<Problem>& problems);
    /// From now on, errors of every field: somebody tried to go on.
    void showAllProblems();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void buildForm(QVBoxLayout* column);
    void connectForm();

    [[nodiscard]] EventFields fields() const;
    void readForm();
    void showFields();
    void showNotesOfFields();
    void onEventChanged();
    void onEdited();
    void replaceCondition(QString EventFields::*condition);

    void listEvents();
    [[nodiscard]] QList<EventChoice> choices() const;
    [[nodiscard]] bool canBeWritten() const;

    void followWorkspace();
    void findProject();
    void listCollections();
    [[nodiscard]] bool asksForCollection() const;
    /// The scope as it is narrowed here; nothing where it is not this step's to say.
    [[nodiscard]] std::optional<Scope> narrowedScope() const;

    void readKnownNames();
    void onKnownNames(const Result<KnownNames>& names);
    void showKnownNames();
    [[nodiscard]] TriedNames triedNames() const;
    [[nodiscard]] QStringList users() const;

    WizardContext m_context;
    Scope m_place;
    std::optional<Project> m_project; ///< of the place, where it is one or in one
    std::optional<CollectionScope> m_collectionAsRead;
    EventFields m_fields; ///< as the form was filled; `type` is the event that is shown
    QHash<QString, EventFields> m_remembered; ///< by event, of those that were shown before
    bool m_chosen = false; ///< the event is somebody's choice, not the first of the list
    bool m_filling = false;
    bool m_patternTouched = false;
    bool m_statesTouched = false;
    bool m_collectionTouched = false;
    bool m_showAll = false;
    QList<Problem> m_problems;
    QString m_shownPattern;
    std::optional<Result<KnownNames>> m_known; ///< nothing while they are read
    ProjectId m_knownOf;

    QComboBox* m_event;
    FormField* m_eventField;
    ForeignCondition* m_kept;
    CollectionChoice* m_collection;
    FormField* m_collectionField;
    QLineEdit* m_pattern;
    FormField* m_patternField;
    RegexTester* m_tester;
    StateChoice* m_states;
    FormField* m_statesField;
    ForeignCondition* m_foreignMetric;
    MetricForm* m_metric;
    ForeignCondition* m_foreignCondition;
    RunFilterForm* m_runs;
};

} // namespace desk::ui
