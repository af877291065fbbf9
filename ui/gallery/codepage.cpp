// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/formparts.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/codeview.h"

#include <QLineEdit>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString payload = u"{\n  \"event_type\": \"BUILD_AND_DEPLOY\",\n  \"client_payload\": {\n    \"model\": "
                        "\"${artifact_version_string}\",\n    \"tries\": 3,\n    \"dry_run\": false,\n    \"metric\": "
                        "\"${metric_name}\"\n  }\n}"_s;

QList<Problem> problems()
{
    const auto place = payload.indexOf("${metric_name}"_L1);
    return {{Field::Payload, Rule::AlwaysEmpty, Problem::Severity::Warning, u"metric_name"_s, place, 14},
        {Field::Payload, Rule::NotJson, Problem::Severity::Error, {}, payload.indexOf(u'3'), 1}};
}

} // namespace

QWidget* codePage()
{
    auto* view = new CodeView(u"codeView"_s, u"Payload sent"_s);
    view->setLanguage(CodeLanguage::Json);
    view->setVariables(true);
    view->setCode(payload);

    auto* raw = new CodeView(u"codeRaw"_s, u"Request"_s);
    raw->setMaxLines(4);
    raw->setLineNumbers(true);
    raw->setCode(u"POST /hooks/deploy HTTP/1.1\nHost: example.com\nUser-Agent: automation-desk/1.0\n"
                 "Content-Type: application/json\nContent-Length: 131\n\n"_s
        + payload);

    auto* editor = new CodeEditor(u"codeEditor"_s, u"Payload"_s);
    editor->setLanguage(CodeLanguage::Json);
    editor->setVariables(true);
    editor->setLineNumbers(true);
    editor->setCode(payload);
    editor->setProblems(problems());
    editor->moveCursor(QTextCursor::Down);
    editor->moveCursor(QTextCursor::Down);
    editor->moveCursor(QTextCursor::EndOfLine);
    editor->setMinimumHeight(editor->fontMetrics().lineSpacing() * 11);

    auto* offering = new CodeEditor(u"codeOffering"_s, u"Message"_s);
    offering->setVariables(true);
    offering->setCode(u"${event_author} moved it to "_s);
    offering->setCompletions({{u"alias"_s, u"production"_s}, {u"artifact_version_string"_s}, {u"event_author"_s},
        {u"artifact_metadata."_s, u"any top-level key"_s, true}});

    auto* searched = new CodeView(u"codeSearched"_s, u"Searched"_s);
    searched->setLanguage(CodeLanguage::Json);
    searched->setCode(payload);
    searched->openFind();
    searched->findChild<QLineEdit*>(u"codeSearchedFindText"_s)->setText(u"event"_s);

    auto* disabled = new CodeEditor(u"codeDisabled"_s, u"Payload that waits"_s);
    disabled->setCode(u"{}"_s);
    disabled->setEnabled(false);
    return inColumn(
        {caption(u"View, as high as its lines"_s), view, caption(u"Line numbers, four lines, then it scrolls"_s), raw,
            caption(u"Editor with problems and the matching bracket"_s), editor,
            caption(u"Offers variables from ${ on, and by Ctrl+Space"_s), offering, caption(u"Find"_s), searched,
            caption(u"Disabled"_s), disabled});
}

} // namespace desk::ui
