// SPDX-License-Identifier: Apache-2.0
#include "app/tester/preferences.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/webhook/setupjson.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace desk::tester {

using namespace Qt::StringLiterals;
using webhook::AddressKind;
using webhook::AllowedTarget;
using webhook::TestSetup;

namespace {

constexpr std::initializer_list<QLatin1StringView> kinds{"public"_L1, "loopback"_L1, "private"_L1, "linkLocal"_L1,
    "shared"_L1, "unspecified"_L1, "multicast"_L1, "reserved"_L1, "metadata"_L1};

store::TesterTarget storedTarget(const AllowedTarget& target)
{
    return {target.host, target.port, QString(std::data(kinds)[int(target.kind)])};
}

std::optional<AllowedTarget> targetOf(const store::TesterTarget& stored)
{
    const auto* kind = std::find(kinds.begin(), kinds.end(), stored.kind);
    if (kind == kinds.end())
        return std::nullopt; // of a newer program: not agreed to
    return AllowedTarget{stored.host, stored.port, AddressKind(kind - kinds.begin())};
}

std::optional<Example> exampleOf(const store::TestExample& stored)
{
    webhook::JsonFields::Fault fault;
    const webhook::JsonFields fields(QJsonDocument::fromJson(stored.document).object(), {}, &fault);
    const TestSetup setup = webhook::setupFrom(fields);
    return fault ? std::nullopt : std::optional(Example{stored.id, stored.name, setup});
}

Trust trustOf(const store::TesterSettings& settings)
{
    Trust trust;
    for (const store::TesterTarget& stored : settings.targets) {
        if (const auto target = targetOf(stored))
            trust.targets.append(*target);
    }
    for (const store::TesterAuthority& stored : settings.authorities)
        trust.authorities.append({stored.host, stored.pem});
    return trust;
}

QList<Example> examplesOf(const store::TesterSettings& settings)
{
    QList<Example> examples;
    for (const store::TestExample& stored : settings.examples) {
        if (const auto example = exampleOf(stored))
            examples.append(*example);
    }
    return examples;
}

} // namespace

Preferences::Preferences(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::TesterSettings))
            read();
    });
    read();
}

void Preferences::read()
{
    // What is read meanwhile is older than what is shown; the last change reads again.
    if (m_writing > 0)
        return;
    deliver(m_store.testerSettings(), this, [this, at = m_changes](const Result<store::TesterSettings>& settings) {
        if (!settings || at != m_changes)
            return;
        setExamples(examplesOf(*settings));
        setTrust(trustOf(*settings));
        if (const auto& limits = settings->limits)
            takeSendSettings({limits->connectSeconds, limits->totalSeconds});
    });
}

void Preferences::setExamples(QList<Example> examples)
{
    if (examples == m_examples)
        return;
    m_examples = std::move(examples);
    Q_EMIT examplesChanged();
}

void Preferences::setTrust(Trust trust)
{
    if (trust == m_trust)
        return;
    m_trust = std::move(trust);
    Q_EMIT trustChanged();
}

void Preferences::takeSendSettings(const SendSettings& settings)
{
    if (settings == m_sendSettings)
        return;
    m_sendSettings = settings;
    Q_EMIT sendSettingsChanged();
}

void Preferences::setSendSettings(SendSettings settings)
{
    takeSendSettings(settings);
    settle(m_store.putTesterLimits({settings.connectSeconds, settings.totalSeconds}));
}

void Preferences::settle(const Async<void>& change)
{
    ++m_changes;
    ++m_writing;
    deliver(change, this, [this](const Status&) {
        --m_writing;
        read();
    });
}

void Preferences::saveExample(QString name, TestSetup setup)
{
    const Example example{QUuid::createUuid().toString(QUuid::WithoutBraces), name, setup};
    setExamples(m_examples + QList{example});
    settle(m_store.putTestExample(
        {example.id, name, QJsonDocument(webhook::setupJson(setup)).toJson(QJsonDocument::Compact)}));
}

void Preferences::removeExample(QString id)
{
    QList<Example> examples = m_examples;
    examples.removeIf([&](const Example& example) { return example.id == id; });
    setExamples(examples);
    settle(m_store.removeTestExample(id));
}

void Preferences::allow(AllowedTarget target)
{
    Trust trust = m_trust;
    if (!trust.targets.contains(target))
        trust.targets.append(target);
    setTrust(trust);
    settle(m_store.putTesterTarget(storedTarget(target)));
}

void Preferences::forget(AllowedTarget target)
{
    Trust trust = m_trust;
    trust.targets.removeAll(target);
    setTrust(trust);
    settle(m_store.removeTesterTarget(storedTarget(target)));
}

void Preferences::addAuthority(Authority authority)
{
    Trust trust = m_trust;
    trust.authorities.removeIf([&](const Authority& other) { return other.host == authority.host; });
    trust.authorities.append(authority);
    setTrust(trust);
    settle(m_store.putTesterAuthority({authority.host, authority.pem}));
}

void Preferences::forgetAuthority(QString host)
{
    Trust trust = m_trust;
    trust.authorities.removeIf([&](const Authority& authority) { return authority.host == host; });
    setTrust(trust);
    settle(m_store.removeTesterAuthority(host));
}

} // namespace desk::tester
