// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payload/sampleevent.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace desk::ui {

/// The facts of the sample event, to be changed. Open it with open(); it deletes itself.
class SampleEventDialog final : public QDialog {
    Q_OBJECT

public:
    SampleEventDialog(
        const Event& event, const EventFacts& sample, const SampleEdits& edits, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Done: all that is changed.
    void changed(const desk::ui::SampleEdits& edits);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addField(QVBoxLayout* column, const SampleField& field);
    void addJsonField(QVBoxLayout* column, const SampleField& field);
    void addButtons(QVBoxLayout* column);
    void edit(const QString& key, const QString& text);

    Event m_event;
    EventFacts m_sample;
    SampleEdits m_edits;
    QPushButton* m_done;
};

} // namespace desk::ui
