// SPDX-License-Identifier: Apache-2.0
#include "app/store/overlay.h"

#include "app/core/result.h"

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

Automation laidOver(Automation base, const AutomationDraft& wanted)
{
    base.name = wanted.name;
    // A server that says null and a draft that says nothing mean the same.
    if (base.description.value_or(QString()) != wanted.description)
        base.description = wanted.description;
    base.enabled = wanted.enabled;
    base.scope = wanted.scope;
    base.event = wanted.event;
    base.action = wanted.action;
    return base;
}

Automation created(const OutboxEdit& edit, const AutomationDraft& draft)
{
    Automation automation;
    automation.id = {pendingRowId(edit)};
    automation.createdAt = edit.createdAt;
    return laidOver(std::move(automation), draft);
}

/// The rows while edits are applied to them, found by id.
class Rows {
public:
    explicit Rows(QList<AutomationRow> rows) : m_rows(std::move(rows))
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows.at(i).automation.id, i);
    }

    AutomationRow& at(const Automation& automation)
    {
        auto found = m_index.find(automation.id);
        if (found == m_index.end()) {
            m_rows.append(AutomationRow{automation, {}, {}, {}, 0});
            found = m_index.insert(automation.id, m_rows.size() - 1);
        }
        return m_rows[*found];
    }

    [[nodiscard]] QList<AutomationRow> taken() { return std::move(m_rows); }

private:
    QList<AutomationRow> m_rows;
    QHash<AutomationId, qsizetype> m_index;
};

void apply(Rows& rows, const OutboxEdit& edit)
{
    std::visit(overloaded{
                   [&](const CreateEdit& e) { rows.at(created(edit, e.draft)).pending = edit; },
                   [&](const UpdateEdit& e) {
                       AutomationRow& row = rows.at(e.base);
                       row.automation = laidOver(row.automation, e.wanted);
                       row.pending = edit;
                   },
                   [&](const DeleteEdit& e) { rows.at(e.base).pending = edit; }, [](const auto&) {}, // a webhook's
               },
        edit.kind);
}

void sortByName(QList<AutomationRow>& rows)
{
    // Folded once a row, not once a comparison.
    struct Key {
        QString name;
        qsizetype index;
    };
    QList<Key> keys;
    keys.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.append({rows.at(i).automation.name.toCaseFolded(), i});
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.name != b.name)
            return a.name < b.name;
        return rows.at(a.index).automation.id < rows.at(b.index).automation.id;
    });
    QList<AutomationRow> sorted;
    sorted.reserve(rows.size());
    for (const Key& key : keys)
        sorted.append(std::move(rows[key.index]));
    rows = std::move(sorted);
}

} // namespace

QString pendingRowId(const OutboxEdit& edit)
{
    return u"edit:"_s + edit.id;
}

AutomationId editedAutomation(const OutboxEdit& edit)
{
    return std::visit(overloaded{
                          [](const UpdateEdit& e) { return e.base.id; },
                          [](const DeleteEdit& e) { return e.base.id; },
                          [](const auto&) { return AutomationId{}; },
                      },
        edit.kind);
}

bool Placement::contains(const Scope& scope) const
{
    return everything || scopes.contains(scopeId(scope));
}

ProjectId Placement::projectOf(const Scope& scope) const
{
    return std::visit(overloaded{
                          [](const ProjectScope& s) { return s.id; },
                          [](const RegistryScope& s) { return s.id; },
                          [&](const CollectionScope& s) { return projects.value(s.id.value); },
                          [](const auto&) { return ProjectId{}; },
                      },
        scope);
}

QList<AutomationRow> overlay(
    QList<AutomationRow> base, const QList<OutboxEdit>& edits, const Placement& placement, const SearchWords& words)
{
    Rows rows(std::move(base));
    for (const OutboxEdit& edit : edits)
        apply(rows, edit);
    QList<AutomationRow> all = rows.taken();
    for (AutomationRow& row : all) {
        if (row.pending)
            row.project = placement.projectOf(row.automation.scope);
    }
    all.removeIf([&](const AutomationRow& row) {
        return row.pending && !(placement.contains(row.automation.scope) && matches(words, row.automation));
    });
    sortByName(all);
    return all;
}

QHash<QString, int> overlayCounts(const BaseCounts& base, const QList<OutboxEdit>& edits)
{
    QHash<QString, int> counts = base.byScope;
    QHash<AutomationId, QString> scopes = base.edited;
    for (const OutboxEdit& edit : edits) {
        if (isWebhookEdit(edit.kind))
            continue;
        const AutomationId id = editedAutomation(edit);
        QString scope;
        if (const auto* create = std::get_if<CreateEdit>(&edit.kind)) {
            ++counts[scopeId(create->draft.scope)];
            continue;
        }
        if (const auto* update = std::get_if<UpdateEdit>(&edit.kind))
            scope = scopeId(update->wanted.scope);
        else
            scope = scopes.value(id, scopeId(std::get<DeleteEdit>(edit.kind).base.scope));
        if (const auto old = scopes.constFind(id); old != scopes.constEnd())
            --counts[*old];
        ++counts[scope];
        scopes.insert(id, scope);
    }
    counts.removeIf([](const auto& entry) { return entry.value() == 0; });
    return counts;
}

QString entityKey(const EditKind& edit)
{
    return std::visit(
        overloaded{
            [](const CreateEdit& e) { return QString(u'+' + scopeId(e.draft.scope) + u'/' + e.draft.name); },
            // Names of webhooks repeat.
            [](const CreateWebhookEdit& e) {
                return QString(u'+' + e.draft.team + u'/' + e.draft.name + u'/' + e.draft.url);
            },
            [](const auto& e) { return e.base.id.value; },
        },
        edit);
}

} // namespace desk::store
