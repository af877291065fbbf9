// SPDX-License-Identifier: Apache-2.0
// Whether a window in another language still says something in English.
#pragma once

#include "tests/ui/a11yaudit.h"

#include <QAction>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

namespace desk::test {

/// The English texts that a .ts file says otherwise. What is filled in (%1, %n) stands for anything.
class EnglishTexts {
public:
    explicit EnglishTexts(const QString& tsFile)
    {
        QFile file(tsFile);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(tsFile));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                add(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
        if (xml.hasError() || m_count < 100)
            qFatal("%s cannot be read", qPrintable(tsFile));
    }

    /// The English text that is said here as a whole; empty when it is none.
    [[nodiscard]] QString in(const QString& text) const
    {
        const QString bare = withoutMnemonics(text).trimmed();
        if (m_texts.contains(bare))
            return bare;
        for (const QRegularExpression& pattern : m_patterns) {
            if (pattern.match(bare).hasMatch())
                return pattern.pattern();
        }
        return {};
    }

private:
    static QString withoutMnemonics(QString text) { return text.remove(u'&'); }

    void add(const QString& source, const QString& translation)
    {
        ++m_count;
        const QString bare = withoutMnemonics(source).trimmed();
        if (bare == withoutMnemonics(translation).trimmed())
            return;
        static const QRegularExpression filledIn(u"%(\\d|n)"_s);
        if (!source.contains(filledIn)) {
            m_texts.insert(bare);
            return;
        }
        QString pattern = QRegularExpression::escape(bare);
        pattern.replace(u"\\(s\\)"_s, u"s?"_s);
        pattern.replace(QRegularExpression(u"\\\\%n"_s), u"\\d[\\d.,]*"_s);
        pattern.replace(QRegularExpression(u"\\\\%\\d"_s), u".+"_s);
        m_patterns.append(QRegularExpression(u'^' + pattern + u'$'));
    }

    int m_count = 0;
    QSet<QString> m_texts;
    QList<QRegularExpression> m_patterns;
};

/// Everything a window says, written or spoken, and where.
class SaidTexts {
public:
    explicit SaidTexts(QWidget* window)
    {
        add(window);
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->window() == window)
                add(widget);
        }
        for (const QAction* action : window->findChildren<QAction*>())
            addAll(u"action “"_s + action->objectName() + u"”"_s,
                {action->text(), action->toolTip(), action->statusTip()});
    }

    /// One sentence for each text that is English.
    [[nodiscard]] QStringList english(const EnglishTexts& texts) const
    {
        QStringList findings;
        for (const auto& [where, text] : m_said) {
            for (const QString& part : partsOf(text)) {
                if (const QString found = texts.in(part); !found.isEmpty())
                    findings.append(u"%1 says “%2” (%3)"_s.arg(where, part.left(80), found));
            }
        }
        findings.removeDuplicates();
        return findings;
    }

private:
    /// A text, without the keys behind it, and what it is put together from.
    static QStringList partsOf(const QString& text)
    {
        static const QRegularExpression keys(u" \\([^()]*\\)$"_s);
        static const QRegularExpression joints(u" · |, |\\n"_s);
        const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        QStringList parts{plain, QString(plain).remove(keys)};
        parts += plain.split(joints, Qt::SkipEmptyParts);
        parts.removeDuplicates();
        return parts;
    }

    void addAll(const QString& where, const QStringList& texts)
    {
        for (const QString& text : texts) {
            if (!text.isEmpty())
                m_said.append({where, text});
        }
    }

    void add(QWidget* widget)
    {
        const QString who = describeWidget(widget);
        addAll(who,
            {widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->accessibleName(),
                widget->accessibleDescription()});
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            addAll(who, {label->text()});
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            addAll(who, {button->text()});
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            addAll(who, {group->title()});
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            addAll(who, {line->placeholderText()});
        else if (const auto* editor = qobject_cast<const QPlainTextEdit*>(widget))
            addAll(who, {editor->placeholderText()});
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            addItems(who, *combo->model(), {});
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            addModel(who, *view->model());
        addTabs(who, widget);
        addPainted(who, QAccessible::queryAccessibleInterface(widget));
    }

    void addTabs(const QString& who, const QWidget* widget)
    {
        const auto* bar = qobject_cast<const QTabBar*>(widget);
        for (int i = 0; bar && i < bar->count(); ++i)
            addAll(who, {bar->tabText(i), bar->tabToolTip(i)});
    }

    void addModel(const QString& who, const QAbstractItemModel& model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : roles)
                addAll(who, {model.headerData(column, Qt::Horizontal, role).toString()});
        }
        addItems(who, model, {});
    }

    void addItems(const QString& who, const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                for (const int role : roles)
                    addAll(who, {model.index(row, column, parent).data(role).toString()});
            }
            addItems(who, model, model.index(row, 0, parent));
        }
    }

    /// What is painted by hand says its parts through accessible objects without a widget.
    void addPainted(const QString& who, QAccessibleInterface* accessible)
    {
        if (!accessible)
            return;
        addAll(who,
            {accessible->text(QAccessible::Name), accessible->text(QAccessible::Description),
                accessible->text(QAccessible::Help)});
        for (int i = 0; i < accessible->childCount(); ++i) {
            if (QAccessibleInterface* child = accessible->child(i); child && !child->object())
                addPainted(who, child);
        }
    }

    static constexpr std::array roles{
        Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole, Qt::StatusTipRole};
    QList<std::pair<QString, QString>> m_said;
};

} // namespace desk::test
