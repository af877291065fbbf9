// SPDX-License-Identifier: Apache-2.0
// A store in a folder of its own, and a small workspace to fill it with.
#pragma once

#include "tests/store/storevalues.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace desk::store {

using namespace Qt::StringLiterals;

inline const Walk automationsWalk = walkOf(Walk::Of::Automations, u"team"_s);
inline const Walk placesWalk = walkOf(Walk::Of::Projects, u"team"_s);
inline const QString serverUrl = u"https://api.example.com"_s;

inline Page pageOf(QList<Automation> automations)
{
    Page page;
    page.automations = std::move(automations);
    return page;
}

inline Page placesPage()
{
    Page page;
    page.organizations = {{{u"org"_s}, u"Org"_s, {u"orgEntity"_s}, u"org-entity"_s}};
    page.teams = {{{u"t"_s}, u"team"_s, {u"org"_s}, {{u"u1"_s, u"ada"_s, {}, {}, u"admin"_s, true}}}};
    page.projects = {
        {{u"p"_s}, u"zebra"_s, u"team"_s, {}}, {{u"r"_s}, u"wandb-registry-models"_s, u"org-entity"_s, {}}};
    page.collections = {{{u"c"_s}, u"C"_s, Collection::Kind::Portfolio, {u"r"_s}, {}},
        {{u"c2"_s}, u"C2"_s, Collection::Kind::Portfolio, {u"p"_s}, {}}};
    return page;
}

inline const Scope projectP = ProjectScope{{u"p"_s}, u"zebra"_s};
inline const Scope registryR = RegistryScope{{u"r"_s}, u"wandb-registry-models"_s};
inline const Scope collectionC = CollectionScope{{u"c"_s}, u"C"_s};
inline const Scope teamT = TeamScope{{u"t"_s}, u"team"_s};
inline const Scope orgO = OrganizationScope{{u"orgEntity"_s}, u"Org"_s};

/// Base of a test's class.
class StoreFixture {
protected:
    StoreFixture() = default;
    ~StoreFixture() = default;
    Q_DISABLE_COPY_MOVE(StoreFixture)

    void startEmpty()
    {
        m_store.reset();
        m_dir.emplace();
        reopen();
    }

    void end()
    {
        m_store.reset();
        m_dir.reset();
    }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_dir->path());
        valueOf(m_store->open());
    }

    qint64 begin() { return valueOf(m_store->beginPull(viewer(), {{u"F"_s}, {}}, serverUrl)); }

    void pullPlacesAnd(const QList<Automation>& automations)
    {
        const qint64 pull = begin();
        valueOf(m_store->putPage(pull, placesWalk, placesPage()));
        valueOf(m_store->putPage(pull, automationsWalk, pageOf(automations)));
        valueOf(m_store->finishPull(pull, {placesWalk, automationsWalk}, true));
    }

    static QList<Automation> all()
    {
        return {automation(u"c1"_s, u"in collection"_s, collectionC), automation(u"o1"_s, u"in org"_s, orgO),
            automation(u"p1"_s, u"in project"_s, projectP), automation(u"r1"_s, u"in registry"_s, registryR),
            automation(u"t1"_s, u"in team"_s, teamT)};
    }

    QString executionIds(const ExecutionQuery& query)
    {
        QStringList ids;
        for (const Execution& execution : valueOf(m_store->executions(query)))
            ids << execution.id.value;
        return ids.join(u' ');
    }

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

} // namespace desk::store
