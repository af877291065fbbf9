// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/crashdialog.h"

#include "ui/kit/copybutton.h"
#include "ui/diagnostics/folder.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/kit/toneicon.h"
#include "ui/models/relativetime.h"
#include "ui/theme/typography.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int gap = 12;

} // namespace

CrashDialog::CrashDialog(const runtime::CrashReport& report, QWidget* parent)
    : QDialog(parent), m_report(new CodeView(u"crashReport"_s, tr("Crash report"))), m_fold(new QPushButton)
{
    setObjectName(u"crashDialog"_s);
    setWindowTitle(tr("Crash report"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // what code stands out from
    m_report->setCode(report.text.trimmed());
    m_report->setMaxLines(14);
    m_fold->setObjectName(u"crashShowReport"_s);
    m_fold->setAutoDefault(false);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, &CrashDialog::showReport);
    build(report);
    showReport(false);
}

void CrashDialog::build(const runtime::CrashReport& report)
{
    auto* title = wrappingLabel(u"crashTitle"_s, tr("Automation Desk closed unexpectedly last time."));
    title->setTypography(paneTitleFont);
    auto* text = wrappingLabel(u"crashText"_s,
        tr("What you were writing was kept. A report of %1 was written. It holds versions and the place in the "
           "program, "
           "none of your data, and it is sent nowhere.")
            .arg(absoluteTime(report.at)));
    auto* icon = new ToneIcon;
    icon->setTone(Tone::Warning);
    auto* copy = new CopyButton(u"crashCopy"_s, tr("&Copy report"), [text = report.text] { return text; });
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(u"crashClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(title);
    words->addWidget(text);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fold);
    buttons->addWidget(copy);
    buttons->addWidget(makeFolderButton(u"crashFolder"_s, QFileInfo(report.path).absolutePath()));
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin - 4);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_report);
    layout->addLayout(buttons);
    // As high as its words, also when the report is folded in again.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_report->setFixedWidth(fontMetrics().averageCharWidth() * 88);
    text->setFixedWidth(m_report->width() - gap - icon->sizeHint().width());
    close->setFocus();
}

void CrashDialog::showReport(bool shown)
{
    m_report->setVisible(shown);
    m_fold->setText(shown ? tr("Hide &report") : tr("Show &report"));
}

} // namespace desk::ui
