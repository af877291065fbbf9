// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/toastlog.h"

#include <utility>

namespace desk::ui {

ToastLog::ToastLog(std::function<QDateTime()> now, QObject* parent) : QObject(parent), m_now(std::move(now)) { }

void ToastLog::add(const ToastMessage& message)
{
    m_entries.prepend({m_now(), message});
    if (m_entries.size() > limit)
        m_entries.resize(limit);
    Q_EMIT changed();
}

void ToastLog::clear()
{
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    Q_EMIT changed();
}

} // namespace desk::ui
