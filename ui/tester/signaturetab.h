// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/namedsecret.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace desk::ui {

class ChipLabel;
class CodeView;
class CopyButton;
class FormField;
class PageStack;
class PlainLabel;
class StatePage;
class ToneIcon;

/// How a payload is signed: the bytes, the key's name, the signature in the forms receivers use, and a field for what
/// the receiver computed, which says where that goes wrong.
class SignatureTab final : public QWidget {
    Q_OBJECT

public:
    explicit SignatureTab(QWidget* parent = nullptr);

    /// `body` as it is sent. No key: nothing is signed. `others` are the person's other secrets: the receiver may have
    /// one of them. Neither's value is ever shown.
    void setSigned(const QByteArray& body, const std::optional<NamedSecret>& key, const QList<NamedSecret>& others);

Q_SIGNALS:
    /// From the page that says that there is no key.
    void keyRequested();

private:
    [[nodiscard]] QWidget* content();
    [[nodiscard]] FormField* form(const QString& label, QLineEdit* value, CopyButton* copy);
    void showForms();
    void diagnosePasted();
    [[nodiscard]] QList<NamedSecret> allSecrets() const;

    QByteArray m_body;
    std::optional<NamedSecret> m_key;
    QList<NamedSecret> m_others;

    PageStack* m_pages;
    StatePage* m_nothing;
    PlainLabel* m_title;
    ChipLabel* m_keyName;
    CodeView* m_bytes;
    FormField* m_bytesField = nullptr;
    QLineEdit* m_base64;
    QLineEdit* m_hex;
    QLineEdit* m_prefixed;
    QLineEdit* m_pasted;
    QString m_said;
    ToneIcon* m_icon;
    PlainLabel* m_words;
};

} // namespace desk::ui
