// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsefacts.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int sideBySide = 22; ///< heights of a line
constexpr qsizetype longWord = 24;
constexpr int mostLines = 4;

bool hasLongWord(const QString& text)
{
    const QStringList words = text.split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return word.size() > longWord; });
}

/// As wide as there is room, and no wider.
PlainLabel* wrapping(const QString& name, const QString& text)
{
    auto* label = wrappingLabel(name, text);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    label->setMinimumWidth(1);
    return label;
}
} // namespace

ResponseFacts::ResponseFacts(const QString& name, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    giveRole(this, QAccessible::Grouping);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void ResponseFacts::setFacts(const QList<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    clear();
    QString title;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (facts[i].name.isEmpty())
            title = facts[i].value;
        m_rows.append(rowOf(facts[i], i, title));
    }
    m_narrow = isNarrow();
    arrange();
}

void ResponseFacts::clear()
{
    for (const Row& row : std::exchange(m_rows, {})) {
        delete row.name;
        delete row.value;
    }
}

ResponseFacts::Row ResponseFacts::rowOf(const Fact& fact, qsizetype index, const QString& title) const
{
    const QString objectName = this->objectName() + QString::number(index);
    if (fact.name.isEmpty()) {
        auto* label = wrapping(objectName, fact.value);
        label->setTypography(strongFont);
        label->setContentsMargins(0, index > 0 ? 12 : 0, 0, 0);
        return {nullptr, label};
    }
    auto* name = new PlainLabel({}, fact.name);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return {name, valueOf(fact, objectName, title)};
}

QWidget* ResponseFacts::valueOf(const Fact& fact, const QString& name, const QString& title) const
{
    if (hasLongWord(fact.value)) {
        auto* view = new CodeView(name, title.isEmpty() ? fact.name : QString(title + u": "_s + fact.name));
        view->setMaxLines(mostLines);
        view->setCode(fact.value);
        return view;
    }
    auto* label = wrapping(name, fact.value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(QString(fact.name + u": "_s + fact.value));
    return label;
}

bool ResponseFacts::isNarrow() const
{
    return width() < sideBySide * fontMetrics().height();
}

/// A name before its value, or above it.
void ResponseFacts::arrange()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int line = 0;
    for (const Row& row : std::as_const(m_rows)) {
        if (row.name)
            m_grid->addWidget(row.name, m_narrow ? line++ : line, 0, Qt::AlignTop);
        const int from = row.name && !m_narrow ? 1 : 0;
        m_grid->addWidget(row.value, line++, from, 1, 2 - from);
    }
}

QString ResponseFacts::text() const
{
    QString text;
    for (const Fact& fact : m_facts)
        text += fact.name.isEmpty() ? QString(fact.value + u'\n') : QString(fact.name + u": "_s + fact.value + u'\n');
    return text;
}

void ResponseFacts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_narrow == isNarrow())
        return;
    m_narrow = !m_narrow;
    arrange();
}

} // namespace desk::ui
