// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"
#include "app/core/result.h"
#include "app/core/variables.h"
#include "ui/models/place.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace desk::sync {
class Engine;
}

namespace desk::ui {

/// A project or registry in which an event can happen.
struct FirePlace {
    QString entity;
    QString project; ///< full name
    QStringList collections;
    bool operator==(const FirePlace&) const = default;
};

/// Where an event can happen that is seen from that place: one for a project and a collection; those of a team, of an
/// organization with its teams, or all.
[[nodiscard]] QList<FirePlace> firePlaces(const store::WorkspaceView& workspace, const Place& place);

/// Makes an event happen in a sandbox. Closes itself when at least one automation ran.
class FireEventDialog final : public QDialog {
    Q_OBJECT

public:
    /// `facts` is what the fields begin with; with several places one can be chosen.
    FireEventDialog(
        sync::Engine& engine, const EventFacts& facts, const QList<FirePlace>& places, QWidget* parent = nullptr);
    /// In the project of the facts alone; `info` gives the collections to choose from.
    FireEventDialog(sync::Engine& engine, const EventFacts& facts, const PlaceInfo& info, QWidget* parent = nullptr);

    [[nodiscard]] EventFacts facts() const;

Q_SIGNALS:
    void fired(const QList<desk::Execution>& executions);

private:
    void addRow(const QString& label, QWidget* field);
    QLineEdit* addField(const QString& name, const QString& label, const QString& text);
    void addPlaceRow();
    void addFields();
    QLayout* buttonRow();
    [[nodiscard]] FirePlace place() const;
    [[nodiscard]] QString type() const;
    void fillTypes(const QString& wanted);
    void onPlaceChanged();
    void showFields();
    void fire();
    void take(const Result<QList<Execution>>& result);

    sync::Engine& m_engine;
    EventFacts m_start;
    QList<FirePlace> m_places;
    QVBoxLayout* m_form = nullptr;
    QComboBox* m_place = nullptr; ///< null where there is nothing to choose
    QComboBox* m_type = nullptr;
    QComboBox* m_collection = nullptr;
    QLineEdit* m_version = nullptr;
    QLineEdit* m_alias = nullptr;
    QLineEdit* m_tag = nullptr;
    QLineEdit* m_run = nullptr;
    QComboBox* m_runState = nullptr;
    QLineEdit* m_metric = nullptr;
    QLineEdit* m_values = nullptr;
    QLineEdit* m_metadata = nullptr;
    QLineEdit* m_author = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_fire = nullptr;
};

/// "1 automation ran: Finished", "3 automations ran: 2 Finished, 1 Failed"; says so when none did.
[[nodiscard]] QString firedText(const QList<Execution>& executions);

} // namespace desk::ui
