// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/urlopener.h"
#include "ui/models/keptfilemodel.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace desk::ui {

class PlainLabel;
class TableView;

/// The damaged files that were put aside and the copies made before an update, with what can be done to one of them.
class KeptFilesView final : public QWidget {
    Q_OBJECT

public:
    explicit KeptFilesView(UrlOpener open, QWidget* parent = nullptr);

    void setReport(const store::StorageReport& report);
    /// Why nothing can be deleted; empty when it can.
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    /// After the person has confirmed it.
    void removeRequested(const QString& path);
    /// Nothing here can show a folder.
    void notShown(const QString& folder);

private:
    void build();
    void refresh();
    void showInFolder();
    void askToRemove();
    [[nodiscard]] std::optional<KeptRow> current() const;

    UrlOpener m_open;
    KeptFileModel* m_model;
    TableView* m_table;
    PlainLabel* m_none;
    QPushButton* m_show;
    QPushButton* m_remove;
};

} // namespace desk::ui
