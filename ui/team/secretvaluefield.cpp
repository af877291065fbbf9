// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretvaluefield.h"

#include "app/core/secretrecord.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/secretedit.h"
#include "ui/models/secretvalue.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 16;
constexpr int longest = 128;
constexpr int usual = 40;

} // namespace

SecretValueField::SecretValueField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), m_edit(new SecretEdit(name)), m_reveal(new FlatButton(name + u"Reveal"_s, tr("Re&veal"))),
      m_generate(new QPushButton(tr("&Generate"))), m_length(new QSpinBox), m_size(new PlainLabel(name + u"Size"_s))
{
    m_field = new FormField(label, m_edit);
    m_field->setHelp(tr("Taken as it is: nothing is trimmed."));
    m_field->setWide(true);
    m_reveal->setTight(true);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Shows what is typed here, until it is saved"));
    m_field->addAction(m_reveal);
    m_generate->setObjectName(name + u"Generate"_s);
    m_length->setObjectName(name + u"Length"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(buildTools());
    connect(m_edit, &QLineEdit::textChanged, this, &SecretValueField::onEdited);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool on) {
        m_edit->setRevealed(on);
        m_reveal->setText(on ? tr("H&ide") : tr("Re&veal"));
    });
    connect(m_generate, &QPushButton::clicked, this, &SecretValueField::generate);
    onEdited();
}

QWidget* SecretValueField::buildTools()
{
    m_generate->setAutoDefault(false);
    m_generate->setToolTip(tr("Puts a random value of letters and digits in place of what is there"));
    m_length->setRange(shortest, longest);
    m_length->setValue(usual);
    m_length->setAccessibleName(tr("Length of a generated value"));
    m_length->setSuffix(u' ' + tr("characters"));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_size->setTypography(smallFont);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_generate);
    row->addWidget(m_length);
    row->addStretch();
    row->addWidget(m_size);
    return tools;
}

std::optional<Secret> SecretValueField::value() const
{
    if (!m_sendable)
        return std::nullopt;
    const auto secret = Secret::ofText(m_edit->text().toUtf8());
    return secret ? std::optional(*secret) : std::nullopt;
}

void SecretValueField::wipe()
{
    m_reveal->setChecked(false);
    m_edit->wipe();
}

void SecretValueField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SecretValueField::generate()
{
    const Secret made = generateSecret(m_length->value());
    QString text = QString::fromUtf8(made.view());
    m_edit->setText(text);
    desk::wipe(text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SecretValueField::onEdited()
{
    const QString text = m_edit->text();
    const QList<ValueNote> notes = secretValueNotes(text);
    const bool notText = notes.contains(ValueNote::NotText);
    m_sendable = !text.isEmpty() && !notText;
    m_tooLong = notes.contains(ValueNote::TooLongToKeep);
    QStringList words;
    for (const ValueNote note : notes)
        words.append(describe(note));
    m_field->setError(notText ? describe(ValueNote::NotText) : QString());
    m_field->setWarning(words.join(u' '));
    m_size->setText(text.isEmpty() ? QString() : tr("%n character(s)", nullptr, int(text.size())));
    Q_EMIT edited();
}

} // namespace desk::ui
