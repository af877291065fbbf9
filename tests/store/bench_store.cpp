// SPDX-License-Identifier: Apache-2.0
// Figures of the store, one a line: name, milliseconds, what for.
#include "app/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int automationCount = 10'000;
constexpr int executionCount = 100'000;
const Walk walk{Walk::Of::Automations, u"team"_s};

Automation automation(int i)
{
    Automation out;
    out.id = {u"automation-%1"_s.arg(i)};
    out.name = u"Promote model %1 to %2"_s.arg(i).arg(i % 7 ? u"staging"_s : u"production"_s);
    out.description = u"Runs the nightly evaluation for team %1"_s.arg(i % 50);
    out.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
    out.scope = ProjectScope{{u"project-%1"_s.arg(i % 100)}, u"Project"_s};
    out.event = ArtifactEvent{ArtifactEventKind::AliasAdded,
        readBackFilter(artifactFilter(u"alias"_s, u"$regex"_s, u"prod-%1"_s.arg(i)).text)};
    out.action =
        WebhookAction{{u"hook"_s}, u"Deploy hook %1"_s.arg(i % 10), u"{\"version\": \"${artifact_version}\"}"_s};
    return out;
}

Execution execution(int i)
{
    Execution out;
    out.id = {u"execution-%1"_s.arg(i)};
    out.automation = {u"automation-%1"_s.arg(i % automationCount)};
    out.scopeId = u"project-%1"_s.arg(i % 100);
    out.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
    out.state = ExecutionState::Finished;
    out.payload = QString(300, u'x');
    out.httpStatus = 200;
    return out;
}

double measured(const char* name, const std::function<qsizetype()>& work)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype count = work();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%-44s %10.1f ms   %lld\n", name, milliseconds, static_cast<long long>(count));
    return milliseconds;
}

template <typename T>
T done(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(debugText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

QList<Page> automationPages()
{
    QList<Page> pages;
    for (int i = 0; i < automationCount; ++i) {
        if (i % pageSize == 0)
            pages << Page();
        pages.last().automations << automation(i);
    }
    return pages;
}

qsizetype pull(Store& store, const QList<Page>& pages)
{
    const qint64 number = done(store.beginPull({}, {}, u"https://x"_s));
    for (const Page& page : pages)
        done(store.putPage(number, walk, page));
    done(store.finishPull(number, {walk}, true));
    return automationCount;
}

qsizetype found(Store& store, const AutomationQuery& query)
{
    return done(store.automations(query)).size();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const QList<Page> pages = automationPages();
    {
        Store store(dir.filePath(u"profile"_s));
        measured("open, new", [&] { return done(store.open()).cacheRebuilt ? 1 : 0; });
        measured("first pull, 10 k automations", [&] { return pull(store, pages); });
        measured("second pull, nothing new", [&] { return pull(store, pages); });
        measured("100 k executions, pages of 1000", [&] {
            for (int start = 0; start < executionCount; start += pageSize) {
                QList<Execution> page;
                for (int i = start; i < start + pageSize; ++i)
                    page << execution(i);
                done(store.putExecutions(page));
            }
            return qsizetype(executionCount);
        });
        measured(
            "one edit, acknowledged", [&] { return done(store.enqueue(CreateEdit{draftOf(automation(1))})).attempts; });
    }
    Store store(dir.filePath(u"profile"_s));
    double start = measured(
        "open, 10 k automations and 100 k executions", [&] { return done(store.open()).cacheRebuilt ? 1 : 0; });
    start += measured("workspace", [&] { return done(store.workspace()).allAutomations; });
    start += measured("all automations", [&] { return found(store, {}); });
    measured("one project's automations", [&] { return found(store, {{Place::Kind::Project, u"project-7"_s}, {}}); });
    measured("search, one hit", [&] { return found(store, {{}, u"prod-9876"_s}); });
    measured("search, words", [&] { return found(store, {{}, u"production nightly 77"_s}); });
    measured("search, two letters", [&] { return found(store, {{}, u"zz"_s}); });
    measured("search, many hits", [&] { return found(store, {{}, u"production"_s}); });
    measured("executions, newest 500", [&] { return done(store.executions({})).size(); });
    measured("executions of a project, newest 500", [&] {
        return done(store.executions({{Place::Kind::Project, u"project-7"_s}, {}})).size();
    });
    constexpr double patience = 1'500; // ms from a cold start to a list that can be used
    std::printf("%-44s %10.1f ms   at most %.0f\n", "start to the whole list", start, patience);
    return start <= patience ? 0 : 1;
}
