// SPDX-License-Identifier: Apache-2.0
#include "app/tester/originals.h"

#include <algorithm>

namespace desk::tester {

namespace {

/// Secrets wipe themselves.
void wipeSent(Originals::Values& values)
{
    if (!values.sent)
        return;
    wipe(values.sent->body);
    for (wire::Header& header : values.sent->headers)
        wipe(header.value);
}

} // namespace

Originals::~Originals()
{
    for (Entry& entry : m_entries)
        wipeSent(entry.values);
}

void Originals::put(const QString& run, const Values& values)
{
    remove(run);
    m_entries.push_back({run, values});
    if (m_entries.size() > kept) {
        wipeSent(m_entries.front().values);
        m_entries.pop_front();
    }
}

const Originals::Values* Originals::of(const QString& run) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.run == run; });
    return found == m_entries.end() ? nullptr : &found->values;
}

QList<NamedSecret> Originals::all() const
{
    QList<NamedSecret> secrets;
    for (const Entry& entry : m_entries) {
        for (const NamedSecret& secret : entry.values.secrets) {
            if (!secrets.contains(secret))
                secrets.append(secret);
        }
    }
    return secrets;
}

void Originals::remove(const QString& run)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.run == run; });
    if (found == m_entries.end())
        return;
    wipeSent(found->values);
    m_entries.erase(found);
}

} // namespace desk::tester
