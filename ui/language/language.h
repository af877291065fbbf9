// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace desk::ui {

/// The languages the program speaks in full, English first, by their codes.
[[nodiscard]] QStringList completeLanguages();

/// The first of `wanted` (codes such as "de-AT", most wanted first) that there is; English when there is none.
[[nodiscard]] QString bestLanguage(const QStringList& wanted);

/// Speaks one language at a time: our texts, Qt's own, and the way of writing numbers and dates. What is already on the
/// screen has to be built anew.
class Language final {
public:
    /// `choice` empty: what the system prefers.
    void speak(const QString& choice);
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace desk::ui
