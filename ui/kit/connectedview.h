// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/usage.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// A titled tree of what is connected, each name a link: "Used by", "Depends on".
class ConnectedView final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the objectName; links are "<name>-0", "<name>-1" from the top.
    ConnectedView(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// `nothing` is said where there are no nodes; without it the view hides then.
    void setNodes(const QList<UsageNode>& nodes, const QString& nothing = {});

Q_SIGNALS:
    void activated(const desk::ui::UsageLink& link);

private:
    void add(const UsageNode& node, int depth);
    void say(const QString& words);

    QList<UsageNode> m_nodes;
    QString m_nothing;
    QVBoxLayout* m_rows;
    QList<QWidget*> m_built;
    int m_links = 0;
};

} // namespace desk::ui
