// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/eventwords.h"

#include <QComboBox>

namespace desk::ui {

/// One of the filter's words. A word that is on no list is listed as it stands, and stays.
class WordChoice final : public QComboBox {
    Q_OBJECT

public:
    WordChoice(const QString& name, const WordList& words, QWidget* parent = nullptr);

    void setWord(const QString& word);
    [[nodiscard]] QString word() const { return currentData().toString(); }
    /// The same word of another list, or its first.
    void setWords(const WordList& words);
};

} // namespace desk::ui
