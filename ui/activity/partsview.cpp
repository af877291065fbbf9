// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/partsview.h"

#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Form = ActivityPart::Form;

namespace {

constexpr int mostLines = 24;
constexpr qsizetype shortText = 80;

bool isShort(const QString& text)
{
    return text.size() <= shortText && !text.contains(u'\n');
}

/// Whether it is read as words, not as lines of code.
bool isWords(const ActivityPart& part)
{
    return part.form == Form::Words || (part.form == Form::Text && isShort(part.before) && isShort(part.after));
}

QString orNothing(const QString& text)
{
    return text.isEmpty() ? PartsView::tr("nothing") : text;
}

} // namespace

PartsView::PartsView(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"activityParts"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
}

void PartsView::setParts(const QList<ActivityPart>& parts, bool compares, const QString& nothing)
{
    if (!m_built.isEmpty() && parts == m_parts && compares == m_compares && nothing == m_nothing)
        return;
    qDeleteAll(m_built);
    m_built.clear();
    m_parts = parts;
    m_compares = compares;
    m_nothing = nothing;
    for (const ActivityPart& part : parts)
        add(part);
    if (parts.isEmpty())
        say(nothing);
}

void PartsView::add(const ActivityPart& part)
{
    QWidget* content = build(part);
    auto* heading = new PlainLabel({}, part.label);
    heading->setTypography(strongFont);
    heading->setContentsMargins(0, 10, 0, 0);
    heading->setBuddy(content);
    for (QWidget* widget : {static_cast<QWidget*>(heading), content}) {
        m_rows->addWidget(widget);
        m_built.append(widget);
    }
    if (part.sameMeaning)
        say(tr("Spelled otherwise, with the same meaning."));
}

QWidget* PartsView::build(const ActivityPart& part) const
{
    const QString name = u"activityPart-"_s + part.id;
    const QString only = part.after.isEmpty() ? part.before : part.after;
    if (isWords(part)) {
        auto* label = wrappingLabel(name);
        label->setText(m_compares ? tr("%1 → %2").arg(orNothing(part.before), orNothing(part.after)) : only);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    auto* view = new CodeView(name, m_compares ? tr("%1, before and now").arg(part.label) : part.label);
    view->setMaxLines(mostLines);
    if (!m_compares && part.form == Form::Json)
        view->setLanguage(CodeLanguage::Json);
    view->setCode(m_compares ? linesOfBoth(part.before, part.after) : only);
    return view;
}

void PartsView::say(const QString& words)
{
    PlainLabel* label = wrappingLabel(u"activityPartsNote"_s);
    label->setText(words);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label);
    m_built.append(label);
}

} // namespace desk::ui
