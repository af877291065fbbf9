// SPDX-License-Identifier: Apache-2.0
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace desk::ui {

using namespace Qt::StringLiterals;

QStringList completeLanguages()
{
    return {u"en"_s, u"de"_s};
}

QString bestLanguage(const QStringList& wanted)
{
    const QStringList known = completeLanguages();
    for (const QString& language : wanted) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (known.contains(code))
            return code;
    }
    return known.first();
}

void Language::speak(const QString& choice)
{
    const QStringList system = QLocale::system().uiLanguages();
    m_current = bestLanguage(choice.isEmpty() ? system : QStringList{choice});
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Who follows the system keeps its way of writing numbers and dates, e.g. English words with Swiss dates.
    QLocale::setDefault(choice.isEmpty() ? QLocale::system() : QLocale(m_current));
    if (m_own.load(u":/i18n/automation-desk_"_s + m_current))
        QCoreApplication::installTranslator(&m_own);
    if (m_current != "en"_L1 && m_qt.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace desk::ui
