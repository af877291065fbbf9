// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/collectionchoice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

CollectionChoice::CollectionChoice(QWidget* parent) : QComboBox(parent)
{
    setObjectName(u"wizardCollection"_s);
    setPlaceholderText(tr("Choose a collection"));
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = {itemData(index).toString()};
        m_chosenName = m_chosen.isEmpty() ? QString() : itemText(index);
    });
    list();
}

void CollectionChoice::setCollections(const QList<Collection>& collections)
{
    m_collections = collections;
    std::sort(m_collections.begin(), m_collections.end(),
        [](const Collection& a, const Collection& b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    list();
}

void CollectionChoice::setNeedsOne(bool needed)
{
    if (m_needsOne == needed)
        return;
    m_needsOne = needed;
    list();
}

void CollectionChoice::setChosen(const CollectionId& id, const QString& name)
{
    m_chosen = id;
    m_chosenName = name;
    list();
}

CollectionId CollectionChoice::chosen() const
{
    return m_chosen;
}

QString CollectionChoice::chosenName() const
{
    return m_chosenName;
}

void CollectionChoice::list()
{
    const QSignalBlocker quiet(this);
    clear();
    if (!m_needsOne)
        addItem(tr("All collections, including future ones"), QString());
    for (const Collection& collection : std::as_const(m_collections))
        addItem(collection.name, collection.id.value);
    if (!m_chosen.isEmpty() && findData(m_chosen.value) < 0)
        addItem(m_chosenName, m_chosen.value);
    setCurrentIndex(m_needsOne && m_chosen.isEmpty() ? -1 : findData(m_chosen.value));
}

} // namespace desk::ui
