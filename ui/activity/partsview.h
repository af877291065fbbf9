// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/activityparts.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// Parts below each other: what they were and are, or, of what came or went, what they hold.
class PartsView final : public QWidget {
    Q_OBJECT

public:
    explicit PartsView(QWidget* parent = nullptr);

    /// `compares`: there is a before and a now. `nothing` is said where there are no parts.
    void setParts(const QList<ActivityPart>& parts, bool compares, const QString& nothing);

private:
    void add(const ActivityPart& part);
    void say(const QString& words);
    [[nodiscard]] QWidget* build(const ActivityPart& part) const;

    QList<ActivityPart> m_parts;
    bool m_compares = false;
    QString m_nothing;
    QVBoxLayout* m_rows;
    QList<QWidget*> m_built;
};

} // namespace desk::ui
