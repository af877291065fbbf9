// SPDX-License-Identifier: Apache-2.0
#include "ui/team/credentialchoice.h"

#include "ui/models/teamdata.h"

#include <QSignalBlocker>

namespace desk::ui {

CredentialChoice::CredentialChoice(const QString& name, const TeamData& data, QString team, QWidget* parent)
    : QComboBox(parent), m_data(data), m_team(std::move(team))
{
    setObjectName(name);
    // A long name is cut short rather than making the form wider than the window.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    fill({});
    connect(&data, &TeamData::changed, this, [this] { fill(secret()); });
    connect(this, &QComboBox::currentIndexChanged, this, &CredentialChoice::edited);
}

void CredentialChoice::setSecret(const std::optional<QString>& secret)
{
    fill(secret);
}

std::optional<QString> CredentialChoice::secret() const
{
    const QVariant name = currentData();
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

bool CredentialChoice::isMissing() const
{
    const auto name = secret();
    return name && isSecretMissing(m_data.facts(), m_team, *name);
}

void CredentialChoice::fill(const std::optional<QString>& chosen)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("None"));
        for (const TeamSecret& secret : m_data.facts().secrets) {
            if (secret.team == m_team)
                addItem(secret.name, secret.name);
        }
        if (chosen && findData(*chosen) < 0)
            addItem(
                isSecretMissing(m_data.facts(), m_team, *chosen) ? tr("%1 (missing)").arg(*chosen) : *chosen, *chosen);
        setCurrentIndex(chosen ? findData(*chosen) : 0);
    }
    Q_EMIT edited();
}

} // namespace desk::ui
