// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/sampleeventdialog.h"

#include "app/core/jsontext.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/fitheight.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

SampleEventDialog::SampleEventDialog(
    const Event& event, const EventFacts& sample, const SampleEdits& edits, QWidget* parent)
    : QDialog(parent), m_event(event), m_sample(sample), m_edits(edits), m_done(new QPushButton(tr("Done")))
{
    setObjectName(u"sampleEventDialog"_s);
    setWindowTitle(tr("Sample event"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(wrappingLabel(
        u"sampleEventWords"_s, tr("The preview is filled with these values. Nothing of them is saved or sent.")));
    for (const SampleField& field : sampleFields(event, sample, edits)) {
        if (field.isJson)
            addJsonField(column, field);
        else
            addField(column, field);
    }
    addButtons(column);
    resize(460, 100);
}

void SampleEventDialog::addField(QVBoxLayout* column, const SampleField& field)
{
    auto* edit = new QLineEdit(field.value);
    edit->setObjectName("sample-"_L1 + field.key);
    auto* form = new FormField(field.label, edit);
    form->setWide(true);
    form->setWithoutNote();
    column->addWidget(form);
    connect(
        edit, &QLineEdit::textChanged, this, [this, key = field.key](const QString& text) { this->edit(key, text); });
}

void SampleEventDialog::addJsonField(QVBoxLayout* column, const SampleField& field)
{
    auto* edit = new CodeEditor("sample-"_L1 + field.key, {});
    edit->setLanguage(CodeLanguage::Json);
    edit->setCode(field.value);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 5);
    auto* form = new FormField(field.label, edit);
    form->setHelp(tr("A JSON object: each key is ${artifact_metadata.KEY}."));
    column->addWidget(form, 1);
    connect(edit, &CodeEditor::textChanged, this, [this, edit, form, key = field.key] {
        const bool good = jsonMembers(edit->code()).has_value();
        form->setError(good ? QString() : tr("Metadata must be a JSON object: { … }."));
        m_done->setEnabled(good);
        this->edit(key, edit->code());
    });
}

void SampleEventDialog::addButtons(QVBoxLayout* column)
{
    auto* reset = new QPushButton(tr("Start again"));
    reset->setObjectName(u"sampleEventReset"_s);
    reset->setAutoDefault(false);
    reset->setEnabled(!m_edits.isEmpty());
    reset->setToolTip(tr("Takes back every change of the sample"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"sampleEventCancel"_s);
    cancel->setAutoDefault(false);
    m_done->setObjectName(u"sampleEventDone"_s);
    m_done->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(reset);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_done);
    column->addSpacing(4);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT changed({});
        accept();
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT changed(m_edits);
        accept();
    });
}

void SampleEventDialog::edit(const QString& key, const QString& text)
{
    for (const SampleField& field : sampleFields(m_event, m_sample, {})) {
        if (field.key != key)
            continue;
        if (text == field.value)
            m_edits.remove(key);
        else
            m_edits.insert(key, text);
    }
}

void SampleEventDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace desk::ui
