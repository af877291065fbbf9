// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/formpages.h"

#include "ui/gallery/formparts.h"
#include "ui/kit/barchart.h"
#include "ui/kit/formfield.h"
#include "ui/kit/relativetimelabel.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/waterfall.h"
#include "ui/kit/wizardframe.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace desk::ui {

using namespace Qt::StringLiterals;

QList<GalleryPage> formPages()
{
    return {{u"controls"_s, u"Controls"_s, controlsPage}, {u"menus"_s, u"Menus and lists"_s, menusPage},
        {u"fields"_s, u"Form fields"_s, fieldsPage}, {u"code"_s, u"Code"_s, codePage},
        {u"wizard"_s, u"Wizard frame"_s, wizardPage}, {u"charts"_s, u"Charts"_s, chartsPage},
        {u"times"_s, u"Relative time"_s, timesPage}};
}

QWidget* fieldsPage()
{
    const auto line = [](const QString& name, const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(name);
        return edit;
    };
    auto* plain = new FormField(u"&Name"_s, line(u"fieldPlain"_s, {}));
    plain->setHelp(u"Unique among the automations of this place."_s);
    auto* wrong = new FormField(u"Alias &regex"_s, line(u"fieldWrong"_s, u"("_s));
    wrong->setHelp(u"Runs for every alias that matches."_s);
    wrong->setError(u"Alias regex is not a valid regular expression: missing closing parenthesis"_s);
    auto* odd = new FormField(u"&URL"_s, line(u"fieldOdd"_s, u"http://example.com/hook"_s));
    odd->setWarning(u"What is sent there can be read on the way."_s);
    auto* disabled = new FormField(u"&Team"_s, line(u"fieldDisabled"_s, u"example"_s));
    disabled->setHelp(u"Cannot be changed later."_s);
    disabled->setEnabled(false);
    auto* choice = new QComboBox;
    choice->setObjectName(u"fieldChoice"_s);
    choice->addItems({u"Webhooks"_s, u"Do nothing (shadow)"_s});
    auto* combo = new FormField(u"&Action type"_s, choice);
    combo->setWide(true);
    combo->setWithoutNote();
    auto* text = new QPlainTextEdit(u"What is typed here may be long."_s);
    text->setObjectName(u"fieldText"_s);
    text->setTabChangesFocus(true);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    text->setFixedHeight(text->fontMetrics().height() * 4);
    auto* description = new FormField(u"&Description (optional)"_s, text);
    description->setHelp(u"Said in the list and in messages."_s);
    return inColumn({plain, wrong, odd, disabled, combo, description});
}

QWidget* wizardPage()
{
    auto* frame = new WizardFrame({u"Event"_s, u"Action"_s, u"Name"_s});
    frame->setWindowFlags(Qt::Widget);
    frame->setObjectName(u"galleryWizard"_s);
    for (const QString& name : {u"Event"_s, u"Action"_s, u"Name"_s}) {
        auto* edit = new QLineEdit;
        edit->setObjectName(u"wizardField"_s + name);
        auto* field = new FormField(name, edit);
        field->setHelp(u"Alt+Left goes back, Return goes on."_s);
        auto* page = inColumn({field});
        static_cast<QBoxLayout*>(page->layout())->addStretch();
        page->layout()->setContentsMargins(28, 20, 28, 20);
        frame->addPage(page);
    }
    auto* summary = inColumn(
        {wrappingLabel(u"gallerySummary"_s, u"What will happen: when an artifact alias is added, call a webhook."_s)});
    summary->layout()->setContentsMargins(20, 20, 20, 20);
    frame->setSummary(summary);
    const auto go = [frame](int step) {
        frame->setStep(step);
        frame->setNext(step == 2 ? u"&Create automation"_s : u"&Next step"_s, true);
        frame->setMessage(step == 2 ? u"Nothing is sent before this button is pressed."_s : QString());
    };
    QObject::connect(frame, &WizardFrame::stepRequested, frame, go);
    QObject::connect(frame, &WizardFrame::nextRequested, frame, [frame, go] { go((frame->step() + 1) % 3); });
    go(1);
    frame->setMinimumSize(frame->fontMetrics().height() * 58, frame->fontMetrics().height() * 22);
    return frame;
}

QWidget* chartsPage()
{
    auto* bars = new BarChart(u"chartBars"_s, u"Executions by day"_s);
    QList<DayCounts> days;
    for (int i = 0; i < 14; ++i)
        days.append({QDate(2025, 11, 3).addDays(i), (i * 7) % 6,
            i % 5 == 2       ? 2
                : i % 4 == 3 ? 1
                             : 0,
            i % 3 == 1 ? 1 : 0});
    bars->setDays(days);
    auto* marked = new BarChart(u"chartMarked"_s, u"Executions of three days"_s);
    marked->setDays(days.sliced(1, 3));
    marked->setMarker(1);
    auto* empty = new BarChart(u"chartEmpty"_s, u"Executions of no day"_s);

    auto* spark = new Sparkline(u"chartSpark"_s, u"Time an execution took"_s);
    QList<SparkValue> values;
    for (int i = 0; i < 20; ++i)
        values.append({QString::number(i + 1), double((i * 37) % 23)});
    spark->setValues(values);

    auto* waterfall = new Waterfall(u"chartWaterfall"_s, u"Timeline of the request"_s);
    waterfall->setPhases({{u"DNS"_s, 0, 14'000}, {u"Connect"_s, 14'000, 21'000}, {u"TLS"_s, 35'000, 42'000},
        {u"Waiting"_s, 77'000, 66'000, Tone::Warning}, {u"Download"_s, 143'000, 5'000, Tone::Success}});
    auto* single = new Waterfall(u"chartSingle"_s, u"Timeline of a request that failed"_s);
    single->setPhases({{u"Connect"_s, 0, 10'000'000, Tone::Danger}});
    return inColumn(
        {caption(u"Bars a day"_s), bars, caption(u"With the marker; without values"_s), inRow({marked, empty}),
            caption(u"Sparkline"_s), spark, caption(u"Waterfall"_s), waterfall, caption(u"One phase"_s), single});
}

QWidget* timesPage()
{
    QList<QWidget*> labels;
    const QDateTime now(QDate(2025, 11, 3), QTime(12, 0));
    for (const qint64 seconds : {5, 42, 180, 4 * 3600, 30 * 3600, 5 * 86400, 90 * 86400}) {
        auto* label = new RelativeTimeLabel(u"time%1"_s.arg(seconds), nullptr, [now] { return now; });
        label->setTime(now.addSecs(-seconds));
        labels.append(label);
    }
    auto* never = new RelativeTimeLabel(u"timeNever"_s, nullptr, [now] { return now; });
    never->setTime({});
    labels.append(never);
    return inColumn(labels);
}

} // namespace desk::ui
