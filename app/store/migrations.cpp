// SPDX-License-Identifier: Apache-2.0
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// Length of the comment or quoted text at `position`, 0 when there is none.
qsizetype skipped(QStringView text, qsizetype position)
{
    const QStringView rest = text.sliced(position);
    const auto upTo = [&](QStringView end, qsizetype from) {
        const qsizetype found = rest.indexOf(end, from);
        return found < 0 ? rest.size() : found + end.size();
    };
    if (rest.startsWith("--"_L1))
        return upTo(u"\n", 2);
    if (rest.startsWith("/*"_L1))
        return upTo(u"*/", 2);
    const QChar first = rest.front();
    if (first == u'\'' || first == u'"' || first == u'`')
        return upTo(QStringView(&first, 1), 1);
    if (first == u'[')
        return upTo(u"]", 1);
    return 0;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Knows from the words of a statement whether a semicolon ends it.
class StatementEnd {
public:
    void word(QStringView text)
    {
        const QString upper = text.toString().toUpper();
        ++m_words;
        if (m_words == 1)
            m_create = upper == "CREATE"_L1;
        else if (m_create && m_words <= 3 && upper == "TRIGGER"_L1)
            m_trigger = true;
        // The END that closes a trigger stands alone after a semicolon; one that closes a CASE does not.
        m_end = upper == "END"_L1 && m_semicolon;
        m_semicolon = false;
    }
    void other()
    {
        m_end = false;
        m_semicolon = false;
    }
    [[nodiscard]] bool semicolon()
    {
        const bool ends = !m_trigger || m_end;
        m_semicolon = true;
        m_end = false;
        return ends;
    }

private:
    int m_words = 0;
    bool m_create = false;
    bool m_trigger = false;
    bool m_semicolon = false;
    bool m_end = false;
};

Status applyStep(Database& database, FileKind kind, const SchemaStep& step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status status = database.exec(u"PRAGMA application_id = %1"_s.arg(applicationId(kind))); !status)
        return status;
    for (const QString& statement : step.statements) {
        if (Status status = database.exec(statement); !status)
            return status;
    }
    if (Status status = database.exec(u"PRAGMA user_version = %1"_s.arg(step.version)); !status)
        return status;
    return transaction->commit();
}

} // namespace

QStringList sqlStatements(const QString& script)
{
    QStringList statements;
    QString current;
    StatementEnd end;
    const QStringView text(script);
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype length = skipped(text, i);
        if (length > 0) {
            const bool comment = c == u'-' || c == u'/';
            if (comment) {
                current += u' ';
            } else {
                current += text.sliced(i, length);
                end.other();
            }
        } else if (isWord(c)) {
            while (i + length < text.size() && isWord(text.at(i + length)))
                ++length;
            end.word(text.sliced(i, length));
            current += text.sliced(i, length);
        } else {
            length = 1;
            if (c == u';' && end.semicolon()) {
                if (!current.trimmed().isEmpty())
                    statements << current.trimmed();
                current.clear();
                end = {};
            } else {
                if (c != u';' && !c.isSpace())
                    end.other();
                current += c;
            }
        }
        i += length;
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

QList<SchemaStep> schemaSteps(FileKind kind)
{
    const QDir folder(kind == FileKind::User ? u":/sql/user"_s : u":/sql/cache"_s);
    QList<SchemaStep> steps;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps << SchemaStep{name.section(u'_', 0, 0).toInt(), sqlStatements(QString::fromUtf8(file.readAll()))};
    }
    return steps;
}

Status migrate(Database& database, FileKind kind, const QList<SchemaStep>& steps)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (version->toInt() > newest) {
        return failure(StoreError{StoreError::Kind::NewerSchema, database.path(),
            u"version %1, this program knows %2"_s.arg(version->toInt()).arg(newest)});
    }
    for (const SchemaStep& step : steps) {
        if (step.version <= version->toInt())
            continue;
        if (Status status = applyStep(database, kind, step); !status)
            return status;
    }
    return {};
}

} // namespace desk::store
