// SPDX-License-Identifier: Apache-2.0
// What a program of the rig says of a promise: one line of JSON on standard output for each measurement. tests/
// reliability/table.py makes the table of them.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace desk::reliability {

/// How much is tried. Smoke shows that the rig itself works, Gate is what a release must pass, Night goes on for hours.
enum class Size { Smoke, Gate, Night };

struct Arguments {
    Size size = Size::Smoke;
    quint32 seed = 0; ///< the same seed gives the same faults
    QStringList only; ///< promises to measure, as "R3"; empty: all that the program knows
    QStringList rest; ///< what else was on the command line

    [[nodiscard]] int pick(int smoke, int gate, int night) const;
    [[nodiscard]] bool wants(const QString& promise) const;
};

/// Reads --smoke, --gate, --night, --seed N, --only R2,R3 and prints the seed to standard error. Without --seed a new
/// one is made.
[[nodiscard]] Arguments readArguments(const QStringList& arguments);

/// Counts trials of one promise. Every fault that is found gets a sentence; the first few go to the note.
class Measurement {
public:
    Measurement(QString promise, QString what);

    void trial(int count = 1) { m_trials += count; }
    void lost(const QString& sentence, int count = 1);
    void corrupt(const QString& sentence);
    void torn(const QString& sentence);
    /// A promise that is broken otherwise.
    void wrong(const QString& sentence);
    /// For the note, whether it passes or not.
    void note(const QString& sentence) { m_notes << sentence; }
    /// So many may be lost before it fails: nothing is promised of them.
    void allowLost(int count) { m_allowedLost = count; }
    /// Nothing could be measured here, and why. It does not pass.
    void impossible(const QString& sentence);

    [[nodiscard]] int trials() const { return m_trials; }
    [[nodiscard]] bool passes() const;
    /// Prints the line and gives passes().
    bool print() const;

private:
    void fault(const QString& sentence);

    QString m_promise;
    QString m_what;
    QStringList m_faults;
    QStringList m_notes;
    int m_trials = 0;
    int m_lost = 0;
    int m_corrupt = 0;
    int m_torn = 0;
    int m_wrong = 0;
    int m_allowedLost = 0;
};

} // namespace desk::reliability
