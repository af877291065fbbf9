// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tester/bodypages.h"
#include "ui/theme/tones.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace desk::ui {

class BodyPager;
class CopyButton;
class HexView;
class PageStack;
class PlainLabel;
class ResponseCode;
class ResponseSaver;
class StatePage;

/// The body of an answer: indented, as it came, or as bytes; a page at a time. Never rendered.
class ResponseBody final : public QWidget {
    Q_OBJECT

public:
    explicit ResponseBody(QWidget* parent = nullptr);

    void setRun(const webhook::TestRun& run, const ResponseMask& mask);
    /// Kept for answers of that content type.
    void setForm(BodyForm form);
    [[nodiscard]] BodyForm form() const { return m_form; }
    void showPage(int page);

Q_SIGNALS:
    /// What was asked for is on the screen, all of it.
    void shown();

private:
    void build();
    void load();
    void showReady(const MaskedPage& page, const BodyText& text, int round);
    void say(const QString& note);
    [[nodiscard]] QString noteOf(const BodyText& text) const;
    [[nodiscard]] QString copied() const;

    BodySource m_source;
    ResponseMask m_mask;
    BodyForm m_form = BodyForm::Raw;
    QHash<QByteArray, BodyForm> m_forms; ///< by content type
    int m_page = 0;
    int m_round = 0; ///< an answer that was overtaken is dropped
    MaskedPage m_masked;
    QString m_copied;

    QComboBox* m_choice;
    BodyPager* m_pager;
    CopyButton* m_copy;
    QPushButton* m_save;
    PlainLabel* m_note;
    PlainLabel* m_saved;
    PageStack* m_pages;
    ResponseCode* m_code;
    HexView* m_hex;
    StatePage* m_nothing;
    ResponseSaver* m_saver;
};

} // namespace desk::ui
