// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"

#include <QComboBox>

namespace desk::ui {

/// All collections of a project or registry, or one.
class CollectionChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit CollectionChoice(QWidget* parent = nullptr);

    /// Those there are; what is chosen stays, listed or not.
    void setCollections(const QList<Collection>& collections);
    /// Whether one is needed: then there is no "All collections", and nothing is chosen until somebody does.
    void setNeedsOne(bool needed);
    /// Empty id: all.
    void setChosen(const CollectionId& id, const QString& name);
    [[nodiscard]] CollectionId chosen() const;
    [[nodiscard]] QString chosenName() const;

private:
    void list();

    QList<Collection> m_collections;
    CollectionId m_chosen;
    QString m_chosenName;
    bool m_needsOne = false;
};

} // namespace desk::ui
