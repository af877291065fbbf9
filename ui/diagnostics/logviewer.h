// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagnostics/logmodel.h"

#include <QDialog>

class QLabel;

namespace desk::ui {

class Banner;
class CodeEditor;
class CopyButton;
class FilterChips;
class PageStack;
class SearchField;
class StatePage;
class TableView;

/// What the program noted, as it comes: the list stays at its end unless it is scrolled up. A window beside the main
/// one; show() it. It deletes itself.
class LogViewer final : public QDialog {
    Q_OBJECT

public:
    /// The log must live as long as the window.
    explicit LogViewer(const runtime::LogFile& log, QWidget* parent = nullptr);

    /// Writes what is shown to a file; what came of it stands below the list.
    void saveTo(const QString& file);

private:
    void build();
    [[nodiscard]] QLayout* buildButtons();
    void connectAll();
    void offerCategories();
    void filter();
    void clearFilters();
    void showState();
    void showSelected();
    void askWhereToSave();
    void say(const QString& text);
    [[nodiscard]] QList<runtime::LogRecord> chosen() const;

    const runtime::LogFile& m_log;
    LogModel m_model;
    FilteredLog m_shown;
    bool m_follows = true;
    Banner* m_banner = nullptr;
    SearchField* m_search = nullptr;
    FilterChips* m_filters = nullptr;
    PageStack* m_pages = nullptr;
    TableView* m_list = nullptr;
    StatePage* m_nothing = nullptr;
    CodeEditor* m_details = nullptr;
    QLabel* m_count = nullptr;
    CopyButton* m_copy = nullptr;
};

} // namespace desk::ui
