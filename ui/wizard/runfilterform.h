// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/eventfields.h"
#include "app/core/validation.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace desk::ui {

class FormField;
class RegexTester;
class Switch;

/// Which runs count: those of one user, those of a name (docs/protocol.md 4.5, 7.4).
class RunFilterForm final : public QWidget {
    Q_OBJECT

public:
    explicit RunFilterForm(QWidget* parent = nullptr);

    /// To choose from while typing.
    void setUsers(const QStringList& users);
    void read(const RunFields& fields);
    [[nodiscard]] RunFields fields() const;
    void showProblems(const QList<Problem>& problems, bool all);

Q_SIGNALS:
    void edited();

private:
    void onEdited();
    void showFields();

    RunFields m_read;
    RunFields m_shown; ///< as the boxes show what was read
    bool m_filling = false;
    bool m_nameTouched = false;
    QStringListModel* m_users;
    Switch* m_byUser;
    QLineEdit* m_user;
    FormField* m_userField;
    Switch* m_byName;
    QLineEdit* m_name;
    FormField* m_nameField;
    RegexTester* m_tester;
};

} // namespace desk::ui
