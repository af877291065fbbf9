// SPDX-License-Identifier: Apache-2.0
// Looks for a value in everything that widgets hold, show or tell.
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QStringList>
#include <QWidget>

namespace desk::test {

inline void auditProperties(const QObject* object, const QString& value, QStringList& found)
{
    const QMetaObject* meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.read(object).toString().contains(value))
            found.append(QString::fromLatin1(meta->className()) + u' ' + object->objectName() + u'.'
                + QString::fromLatin1(property.name()));
    }
}

inline void auditAccessible(QWidget* widget, const QString& value, QStringList& found)
{
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    if (!told)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (told->text(kind).contains(value))
            found.append(QStringLiteral("told by ") + widget->objectName());
    }
}

inline void auditModel(const QAbstractItemView* view, const QString& value, QStringList& found)
{
    const QAbstractItemModel* model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                if (model->index(row, column).data(role).toString().contains(value))
                    found.append(QStringLiteral("in the list ") + view->objectName());
            }
        }
    }
}

/// Where any widget of the program has the value; empty when none has.
inline QStringList placesOf(const QString& value)
{
    QStringList found;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        auditProperties(widget, value, found);
        auditAccessible(widget, value, found);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            auditModel(view, value, found);
    }
    return found;
}

} // namespace desk::test
