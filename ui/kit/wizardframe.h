// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace desk::ui {

class PageStack;
class StepBar;

/// A dialog of steps: bar above, page, summary beside it where there is room, buttons below. It asks to be moved and
/// never moves itself. Alt+Left goes back, Ctrl+Return presses the button that goes on, from an editor too.
class WizardFrame : public QDialog {
    Q_OBJECT

public:
    WizardFrame(const QStringList& steps, QWidget* parent = nullptr);

    /// One a step, in their order.
    void addPage(QWidget* page);
    void setSummary(QWidget* summary);

    [[nodiscard]] int step() const;
    void setStep(int step);
    /// `text` is that of the button that goes on: "&Next step", "&Create automation".
    void setNext(const QString& text, bool enabled);
    /// Every step can be gone to, and a button finishes from any of them (Ctrl+S); without a text there is no button.
    void setFinish(const QString& text, bool enabled);
    /// While something runs nothing can be gone to.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was done cannot be taken back by going back: no step before can be gone to, and there is nothing to cancel.
    void setSettled(bool settled);
    /// Announced; empty clears it.
    void setMessage(const QString& message);

Q_SIGNALS:
    /// Back, or a step that is done.
    void stepRequested(int step);
    /// The button that goes on, on the last step the one that finishes.
    void nextRequested();
    void finishRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] QWidget* buildButtons();
    void goBack();
    void enableButtons();
    void showSummary();

    QStringList m_names;
    StepBar* m_steps;
    PageStack* m_pages;
    QWidget* m_side;
    QLabel* m_message;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_finish;
    QPushButton* m_next;
    bool m_nextEnabled = true;
    bool m_finishEnabled = false;
    bool m_busy = false;
    bool m_settled = false;
};

} // namespace desk::ui
