// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>

namespace desk::ui {

/// The first of a list that matches, as a value.
template <class List, class Matches>
auto found(const List& list, Matches matches) -> std::optional<typename List::value_type>
{
    const auto at = std::find_if(list.begin(), list.end(), matches);
    return at == list.end() ? std::nullopt : std::optional(*at);
}

} // namespace desk::ui
