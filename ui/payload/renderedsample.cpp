// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/renderedsample.h"

#include "app/core/payloadlint.h"
#include "app/core/variables.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct RenderedText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RenderedSample)
};

Problem problemOf(const RenderedValue& value, Rule rule, const QString& text)
{
    Problem problem{Field::Payload, rule, Problem::Severity::Warning, value.name, value.start, value.length};
    // Nothing cannot be underlined; the quotes around it can.
    if (value.length == 0 && value.start > 0 && text.at(value.start - 1) == u'"') {
        problem.position = value.start - 1;
        problem.length = 2;
    }
    return problem;
}

QString namesOf(const QStringList& names)
{
    QStringList written;
    for (const QString& name : names)
        written.append("${"_L1 + name + u'}');
    return written.join(u", "_s);
}

} // namespace

RenderedSample renderSample(const QString& text, const VariableValues& values, const Event& event, bool isJson)
{
    const RenderedPayload rendered = render(parseTemplate(text), values);
    RenderedSample sample{rendered.text, {}, {}, {}};
    QStringList empty;
    for (const RenderedValue& value : rendered.values) {
        const bool isUnresolved = rendered.unresolved.contains(value.name);
        if (isUnresolved)
            sample.problems.append(problemOf(value, Rule::UnknownVariable, rendered.text));
        else if (value.length == 0 && variableUse(value.name, event) == VariableUse::AlwaysEmpty)
            sample.problems.append(problemOf(value, Rule::AlwaysEmpty, rendered.text));
        if (!isUnresolved && value.length == 0 && !empty.contains(value.name))
            empty.append(value.name);
    }
    QStringList warnings;
    if (!empty.isEmpty())
        warnings.append(RenderedText::tr("Empty for this sample: %1").arg(namesOf(empty)));
    if (!rendered.unresolved.isEmpty())
        warnings.append(RenderedText::tr("Not filled: %1").arg(namesOf(rendered.unresolved)));
    sample.warning = warnings.join(u'\n');
    if (const qsizetype wrong = isJson ? jsonErrorAt(rendered.text) : -1; wrong >= 0) {
        sample.error = RenderedText::tr("With these values it is not valid JSON: look at line %1.")
                           .arg(QLocale().toString(QStringView(rendered.text).left(wrong).count(u'\n') + 1));
    }
    return sample;
}

} // namespace desk::ui
