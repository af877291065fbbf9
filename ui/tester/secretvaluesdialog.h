// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"

#include <QDialog>

class QPushButton;

namespace desk::ui {

class FormField;
class PlainLabel;
class SecretEdit;

/// Takes the values of secrets for tests of this session: they stay in memory and go when the program ends. Open it
/// with open(); it deletes itself.
class SecretValuesDialog final : public QDialog {
    Q_OBJECT

public:
    SecretValuesDialog(const QString& why, const QStringList& names, QWidget* parent = nullptr);
    ~SecretValuesDialog() override;

Q_SIGNALS:
    /// One for each name.
    void entered(const QList<desk::NamedSecret>& secrets);

private:
    void finish();
    void refresh();

    struct Row {
        QString name;
        SecretEdit* edit = nullptr;
        FormField* field = nullptr;
    };
    QList<Row> m_rows;
    QPushButton* m_done;
};

} // namespace desk::ui
