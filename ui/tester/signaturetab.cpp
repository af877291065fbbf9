// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/signaturetab.h"

#include "app/core/redaction.h"
#include "app/core/signaturelab.h"
#include "ui/kit/announce.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/copybutton.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/statepage.h"
#include "ui/kit/toneicon.h"
#include "ui/models/outcometext.h"
#include "ui/models/signaturetext.h"
#include "ui/models/visibletext.h"
#include "ui/tester/responsescroll.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyLines = 8;

QLineEdit* valueLine(const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFont(codeFont(line->font()));
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

CopyButton* copyOf(const QString& name, const QLineEdit* line)
{
    return new CopyButton(name, SignatureTab::tr("Copy"), [line] { return line->text(); });
}

/// What a receiver gets wrong is at the end more often than not.
QString sizeNote(const QByteArray& body)
{
    const QString size = sizeText(body.size());
    if (body.endsWith('\n'))
        return SignatureTab::tr("%1, exactly as they are sent, with the line end at the end.").arg(size);
    return SignatureTab::tr("%1, exactly as they are sent, with no line end at the end.").arg(size);
}

} // namespace

SignatureTab::SignatureTab(QWidget* parent)
    : QWidget(parent), m_pages(new PageStack), m_nothing(new StatePage(u"signatureNothing"_s)),
      m_title(new PlainLabel(u"signatureTitle"_s, tr("HMAC-SHA256 with the key"))), m_keyName(new ChipLabel),
      m_bytes(new CodeView(u"signatureBytes"_s, {})), m_base64(valueLine(u"signatureBase64"_s)),
      m_hex(valueLine(u"signatureHex"_s)), m_prefixed(valueLine(u"signaturePrefixed"_s)), m_pasted(new QLineEdit),
      m_icon(new ToneIcon), m_words(wrappingLabel(u"signatureDiagnosis"_s))
{
    setObjectName(u"signatureTab"_s);
    m_pages->addWidget(new ResponseScroll(u"signatureScroll"_s, tr("Signature"), content()));
    m_pages->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_nothing->say({StatePage::Kind::Empty, tr("Nothing is signed"),
        tr("With a signing secret, each payload comes with the header X-Wandb-Signature, so that the receiver can tell "
           "who sent it."),
        tr("Choose a secret")});
    connect(m_nothing, &StatePage::acted, this, &SignatureTab::keyRequested);
    connect(m_pasted, &QLineEdit::textChanged, this, &SignatureTab::diagnosePasted);
    setSigned({}, std::nullopt, {});
}

QWidget* SignatureTab::content()
{
    m_keyName->setObjectName(u"signatureKey"_s);
    m_bytes->setLanguage(CodeLanguage::Json);
    m_bytes->setMaxLines(bodyLines);
    m_bytes->setWordWrap(true);
    m_pasted->setObjectName(u"signaturePasted"_s);
    m_pasted->setFont(codeFont(m_pasted->font()));
    m_bytesField = new FormField(tr("Bytes that are signed"), m_bytes);
    auto* pasted = new FormField(tr("&What the receiver computed"), m_pasted);
    pasted->setWide(true);
    pasted->setWithoutNote();

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_keyName);
    head->addStretch();
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addWidget(m_words, 1);

    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_bytesField);
    column->addWidget(form(tr("X-Wandb-Signature (base64)"), m_base64, copyOf(u"signatureCopyBase64"_s, m_base64)));
    column->addWidget(form(tr("Hex"), m_hex, copyOf(u"signatureCopyHex"_s, m_hex)));
    column->addWidget(form(tr("sha256= and hex"), m_prefixed, copyOf(u"signatureCopyPrefixed"_s, m_prefixed)));
    column->addSpacing(4);
    column->addWidget(pasted);
    column->addLayout(said);
    column->addStretch();
    return widget;
}

FormField* SignatureTab::form(const QString& label, QLineEdit* value, CopyButton* copy)
{
    auto* field = new FormField(label, value);
    field->setWide(true);
    field->setWithoutNote();
    field->addAction(copy);
    copy->setAccessibleName(tr("Copy %1").arg(label));
    return field;
}

QList<NamedSecret> SignatureTab::allSecrets() const
{
    return m_key ? QList<NamedSecret>{*m_key} + m_others : m_others;
}

void SignatureTab::setSigned(
    const QByteArray& body, const std::optional<NamedSecret>& key, const QList<NamedSecret>& others)
{
    // A value that was pasted for one key says nothing about another one.
    if (key != m_key)
        m_pasted->clear();
    m_body = body;
    m_key = key;
    m_others = others;
    m_pages->setCurrentIndex(key ? 0 : 1);
    showForms();
    diagnosePasted();
}

void SignatureTab::showForms()
{
    if (!m_key) {
        m_bytes->setCode({});
        for (QLineEdit* line : {m_base64, m_hex, m_prefixed})
            line->clear();
        return;
    }
    m_keyName->setChip(m_key->name, Tone::Info);
    m_bytes->setCode(visibleText(QString::fromUtf8(masked(m_body, allSecrets()).bytes), LineEnds::Kept));
    m_bytesField->setHelp(sizeNote(m_body));
    QByteArray key = m_key->value.bytes();
    const SignatureForms forms = signatureForms(key, m_body);
    wipe(key);
    m_base64->setText(QString::fromLatin1(forms.base64));
    m_hex->setText(QString::fromLatin1(forms.hex));
    m_prefixed->setText(QString::fromLatin1(forms.prefixedHex));
    for (QLineEdit* line : {m_base64, m_hex, m_prefixed})
        line->setCursorPosition(0);
}

void SignatureTab::diagnosePasted()
{
    if (!m_key)
        return;
    const SignatureDiagnosis found = diagnose(m_pasted->text(), m_body, *m_key, m_others);
    m_icon->setTone(diagnosisTone(found.mistake));
    const QString words = describe(found, m_key->name);
    if (std::exchange(m_said, words) == words)
        return;
    m_words->setText(words);
    if (found.mistake != SignatureMistake::Nothing)
        announce(m_words);
}

} // namespace desk::ui
