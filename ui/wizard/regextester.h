// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace desk::ui {

class FormField;
class NameChips;
class PlainLabel;

/// The names that are known, for trying a regex on.
struct TriedNames {
    enum class State {
        NotListed, ///< there is nowhere to read them from
        Loading,
        Ready,
        Failed,
    };
    State state = State::NotListed;
    QStringList names;
    std::optional<Error> error; ///< why Failed
};

/// Under the field of a regex: which of the names that are known match, and whether a value of one's own does.
class RegexTester final : public QWidget {
    Q_OBJECT

public:
    enum class About { Aliases, Tags, RunNames };

    /// `name` is the object name of the field for one's own value; those of the other parts begin with it.
    RegexTester(const QString& name, About about, QWidget* parent = nullptr);

    void setAbout(About about);
    void setPattern(const QString& pattern);
    void setNames(const TriedNames& names);

private:
    void refresh();
    [[nodiscard]] QString sentence(qsizetype matching, qsizetype all) const;
    [[nodiscard]] QString stateSentence() const;

    About m_about;
    QString m_pattern;
    TriedNames m_names;
    PlainLabel* m_sentence;
    NameChips* m_chips;
    QLineEdit* m_own;
    FormField* m_ownField;
};

} // namespace desk::ui
