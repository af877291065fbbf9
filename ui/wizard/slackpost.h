// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace desk::ui {

class ChipLabel;
class PlainLabel;

/// Roughly how a post looks in Slack: the severity as a bar of colour and a word, title, message.
class SlackPost final : public QFrame {
    Q_OBJECT

public:
    explicit SlackPost(QWidget* parent = nullptr);

    /// `severity` is the server's word; one that is not known is shown as it is.
    void setPost(const QString& channel, const QString& title, const QString& message, const QString& severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_channel;
    ChipLabel* m_severity;
    PlainLabel* m_title;
    PlainLabel* m_message;
    QString m_word;
};

/// "Info", "Warning", "Error"; what is none of the server's words comes back as it is.
[[nodiscard]] QString severityLabel(const QString& severity);

} // namespace desk::ui
