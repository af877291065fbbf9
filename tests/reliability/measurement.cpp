// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/measurement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

namespace desk::reliability {

using namespace Qt::StringLiterals;

int Arguments::pick(int smoke, int gate, int night) const
{
    return size == Size::Smoke ? smoke : size == Size::Gate ? gate : night;
}

bool Arguments::wants(const QString& promise) const
{
    return only.isEmpty() || only.contains(promise);
}

Arguments readArguments(const QStringList& arguments)
{
    Arguments out;
    out.seed = QRandomGenerator::system()->generate();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const QString next = arguments.value(i + 1);
        if (argument == "--smoke"_L1) {
            out.size = Size::Smoke;
        } else if (argument == "--gate"_L1) {
            out.size = Size::Gate;
        } else if (argument == "--night"_L1) {
            out.size = Size::Night;
        } else if (argument == "--seed"_L1) {
            out.seed = next.toUInt();
            ++i;
        } else if (argument == "--only"_L1) {
            out.only = next.split(u',', Qt::SkipEmptyParts);
            ++i;
        } else {
            out.rest << argument;
        }
    }
    std::fprintf(stderr, "seed %u\n", out.seed);
    return out;
}

Measurement::Measurement(QString promise, QString what) : m_promise(std::move(promise)), m_what(std::move(what)) { }

void Measurement::fault(const QString& sentence)
{
    constexpr int most = 20;
    m_faults << sentence;
    if (m_faults.size() <= most)
        std::fprintf(stderr, "%s: %s\n", qPrintable(m_promise), qPrintable(sentence));
}

void Measurement::lost(const QString& sentence, int count)
{
    m_lost += count;
    fault(sentence);
}

void Measurement::corrupt(const QString& sentence)
{
    ++m_corrupt;
    fault(sentence);
}

void Measurement::torn(const QString& sentence)
{
    ++m_torn;
    fault(sentence);
}

void Measurement::wrong(const QString& sentence)
{
    ++m_wrong;
    fault(sentence);
}

void Measurement::impossible(const QString& sentence)
{
    wrong(u"not measured: "_s + sentence);
}

bool Measurement::passes() const
{
    return m_trials > 0 && m_lost <= m_allowedLost && m_corrupt == 0 && m_torn == 0 && m_wrong == 0;
}

bool Measurement::print() const
{
    constexpr int shown = 3;
    QStringList notes = m_notes;
    if (!passes()) {
        notes << m_faults.mid(0, shown);
        if (m_faults.size() > shown)
            notes << u"and %1 more"_s.arg(m_faults.size() - shown);
        if (m_trials == 0 && m_faults.isEmpty())
            notes << u"nothing was tried"_s;
    }
    const QJsonObject line{{u"promise"_s, m_promise}, {u"what"_s, m_what}, {u"trials"_s, m_trials}, {u"lost"_s, m_lost},
        {u"corrupt"_s, m_corrupt}, {u"torn"_s, m_torn}, {u"pass"_s, passes()}, {u"note"_s, notes.join(u"; "_s)}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return passes();
}

} // namespace desk::reliability
