// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/regextester.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/models/errortext.h"
#include "ui/wizard/namechips.h"
#include "ui/wizard/regexmatches.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RegexTester::RegexTester(const QString& name, About about, QWidget* parent)
    : QWidget(parent), m_about(about), m_sentence(wrappingLabel(name + "Sentence"_L1)),
      m_chips(new NameChips(name + "Names"_L1, this)), m_own(new QLineEdit(this)),
      m_ownField(new FormField(tr("&Try a value"), m_own, this))
{
    m_own->setObjectName(name);
    m_ownField->setWide(true);
    m_ownField->setNoteOnDemand();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_chips);
    column->addWidget(m_ownField);
    connect(m_own, &QLineEdit::textChanged, this, &RegexTester::refresh);
    setAbout(about);
}

void RegexTester::setAbout(About about)
{
    m_about = about;
    m_sentence->setVisible(about != About::RunNames);
    m_chips->setAccessibleName(about == About::Tags ? tr("Known tags") : tr("Known aliases"));
    m_own->setPlaceholderText(about == About::RunNames ? tr("A run name of your own")
            : about == About::Tags                     ? tr("A tag of your own")
                                                       : tr("An alias of your own"));
    refresh();
}

void RegexTester::setPattern(const QString& pattern)
{
    m_pattern = pattern;
    refresh();
}

void RegexTester::setNames(const TriedNames& names)
{
    m_names = names;
    refresh();
}

void RegexTester::refresh()
{
    using State = RegexMatches::State;
    const RegexMatches known = regexMatches(m_pattern, m_about == About::RunNames ? QStringList() : m_names.names);
    m_chips->setNames(known.matching, known.others);
    if (known.state == State::Broken)
        m_sentence->setText(tr("Nothing can be tried until the regex is right."));
    else if (known.state == State::NotHere)
        m_sentence->setText(tr("The server can read this regex, this program cannot: it cannot be tried here."));
    else if (m_names.state == TriedNames::State::Ready && !m_names.names.isEmpty())
        m_sentence->setText(sentence(known.matching.size(), m_names.names.size()));
    else
        m_sentence->setText(stateSentence());

    const QString own = m_own->text();
    if (own.isEmpty() || known.state != State::Tried)
        return m_ownField->setHelp({});
    m_ownField->setHelp(
        regexMatches(m_pattern, {own}).matching.isEmpty() ? tr("✗ It does not match.") : tr("✓ It matches."));
}

QString RegexTester::sentence(qsizetype matching, qsizetype all) const
{
    return m_about == About::Tags ? tr("%1 of %n known tags match", nullptr, int(all)).arg(matching)
                                  : tr("%1 of %n known aliases match", nullptr, int(all)).arg(matching);
}

QString RegexTester::stateSentence() const
{
    const bool tags = m_about == About::Tags;
    switch (m_names.state) {
    case TriedNames::State::NotListed:
        return tags ? tr("Known tags are listed for a project or registry only.")
                    : tr("Known aliases are listed for a project or registry only.");
    case TriedNames::State::Loading:
        return tags ? tr("Reading the known tags…") : tr("Reading the known aliases…");
    case TriedNames::State::Failed:
        return (tags ? tr("The known tags could not be read.") : tr("The known aliases could not be read.")) + u' '
            + (m_names.error ? describe(*m_names.error) : QString());
    case TriedNames::State::Ready:
        break;
    }
    return tags ? tr("No tags are known here yet.") : tr("No aliases are known here yet.");
}

} // namespace desk::ui
