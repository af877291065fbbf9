// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include <optional>

namespace desk::ui {

class TeamData;

/// Chooses one of a team's secrets by name, or none. A name the team does not have (any more) stays, and is marked.
class CredentialChoice final : public QComboBox {
    Q_OBJECT

public:
    CredentialChoice(const QString& name, const TeamData& data, QString team, QWidget* parent = nullptr);

    void setSecret(const std::optional<QString>& secret);
    [[nodiscard]] std::optional<QString> secret() const;
    [[nodiscard]] bool isMissing() const;

Q_SIGNALS:
    void edited();

private:
    void fill(const std::optional<QString>& chosen);

    const TeamData& m_data;
    QString m_team;
};

} // namespace desk::ui
