// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class CommandRegistry;
class RequestState;
class WorkspaceModel;

/// Where it goes, for which event, and the two ways of sending it.
class RequestBar final : public QWidget {
    Q_OBJECT

public:
    RequestBar(
        RequestState& state, const WorkspaceModel& workspace, CommandRegistry& commands, QWidget* parent = nullptr);

    void focusAddress();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void refresh();
    void fillEvents();
    void chooseEvent(int index);
    void openSample();

    RequestState& m_state;
    const WorkspaceModel& m_workspace;
    QLineEdit* m_address;
    QComboBox* m_event;
    QWidget* m_eventPart; ///< with its label
    QPushButton* m_sample;
    QPushButton* m_fromServer;
    QPushButton* m_fromHere;
    QBoxLayout* m_first; ///< line
    QBoxLayout* m_second; ///< for what has no room in the first
};

} // namespace desk::ui
