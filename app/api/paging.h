// SPDX-License-Identifier: Apache-2.0
// Guarded Relay paging (docs/protocol.md 1.7): a server may send empty pages, repeat a cursor or leave it out.
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace desk::api {

template <typename T>
struct Page {
    QList<T> items;
    std::optional<QString> endCursor;
    bool hasNextPage = false;
    bool operator==(const Page&) const = default;
};

/// `complete` is false when the walk stopped before the server said there is no more; then nothing may be concluded
/// from an item's absence.
template <typename T>
struct Paged {
    QList<T> items;
    bool complete = true;
    int pages = 0;
    bool operator==(const Paged&) const = default;
};

using Cursor = std::optional<QString>;

inline constexpr int maximumPages = 2000;

/// Decides after each page whether there is a next one to ask.
class PageGuard {
public:
    enum class Next { Ask, Done, Broken };

    explicit PageGuard(int limit = maximumPages) : m_limit(limit) { }

    /// Broken: no cursor though there is more, a cursor seen before, or too many pages.
    [[nodiscard]] Next after(const Cursor& endCursor, bool hasNextPage)
    {
        ++m_pages;
        if (!hasNextPage)
            return Next::Done;
        if (!endCursor || m_seen.contains(*endCursor) || m_pages >= m_limit)
            return Next::Broken;
        m_seen.insert(*endCursor);
        return Next::Ask;
    }

    [[nodiscard]] int pages() const { return m_pages; }

private:
    QSet<QString> m_seen;
    int m_pages = 0;
    int m_limit;
};

template <typename T>
class PageWalk : public std::enable_shared_from_this<PageWalk<T>> {
public:
    using Fetch = std::function<Async<Page<T>>(const Cursor&)>;

    PageWalk(Fetch fetch, int limit) : m_fetch(std::move(fetch)), m_guard(limit) { m_promise.start(); }

    [[nodiscard]] Async<Paged<T>> start()
    {
        Async<Paged<T>> future = m_promise.future();
        askNext();
        return future;
    }

private:
    /// Pages that are there already are taken in a loop, so that many of them do not grow the stack.
    void askNext()
    {
        bool more = true;
        while (more) {
            Async<Page<T>> page = m_fetch(m_cursor);
            if (!page.isFinished()) {
                page.then([self = this->shared_from_this()](Result<Page<T>> result) {
                    if (self->take(std::move(result)))
                        self->askNext();
                });
                return;
            }
            more = take(page.result());
        }
    }

    /// True when another page is to be asked.
    bool take(Result<Page<T>> page)
    {
        if (!page) {
            finish(tl::unexpected<Error>(page.error()));
            return false;
        }
        m_result.items += page->items;
        m_cursor = page->endCursor;
        const PageGuard::Next next = m_guard.after(page->endCursor, page->hasNextPage);
        m_result.pages = m_guard.pages();
        if (next == PageGuard::Next::Ask)
            return true;
        m_result.complete = next == PageGuard::Next::Done;
        finish(std::move(m_result));
        return false;
    }

    void finish(Result<Paged<T>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Fetch m_fetch;
    PageGuard m_guard;
    Cursor m_cursor;
    Paged<T> m_result;
    QPromise<Result<Paged<T>>> m_promise;
};

/// Reads page after page. An error of any page is the error of the whole; a broken chain ends with what was read.
template <typename T>
[[nodiscard]] Async<Paged<T>> readAll(typename PageWalk<T>::Fetch fetch, int limit = maximumPages)
{
    return std::make_shared<PageWalk<T>>(std::move(fetch), limit)->start();
}

} // namespace desk::api
