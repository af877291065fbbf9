// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk::ui {

class CodeView;
class FlatButton;

/// A filter as the server holds it, to the byte; folded until somebody wants to see it.
class RawFilterView final : public QWidget {
    Q_OBJECT

public:
    explicit RawFilterView(QWidget* parent = nullptr);

    void setFilter(const QString& text);
    void setOpen(bool open);

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    QString m_text;
    FlatButton* m_toggle = nullptr;
    FlatButton* m_copy = nullptr;
    CodeView* m_code = nullptr;
};

} // namespace desk::ui
