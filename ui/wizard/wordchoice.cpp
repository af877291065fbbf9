// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wordchoice.h"

#include <QSignalBlocker>

namespace desk::ui {

WordChoice::WordChoice(const QString& name, const WordList& words, QWidget* parent) : QComboBox(parent)
{
    setObjectName(name);
    setWords(words);
}

void WordChoice::setWords(const WordList& words)
{
    const QString current = word();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [value, text] : words)
        addItem(text, value);
    setCurrentIndex(std::max(findData(current), 0));
}

void WordChoice::setWord(const QString& word)
{
    if (findData(word) < 0)
        addItem(word, word);
    setCurrentIndex(findData(word));
}

} // namespace desk::ui
