// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/rawtab.h"

#include "ui/tester/responsecode.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/tester/bodypages.h"
#include "ui/tester/hexview.h"
#include "ui/tester/responsemask.h"
#include "ui/models/requesttext.h"
#include "ui/models/visibletext.h"
#include "ui/tester/requeststate.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* toggle(const QString& name, const QString& text, const QString& help)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    button->setCheckable(true);
    return button;
}

} // namespace

RawTab::RawTab(RequestState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_views(new PageStack),
      m_text(new ResponseCode(u"testerRawText"_s, tr("Request, byte for byte"))),
      m_bytes(new HexView(u"testerRawHex"_s)), m_size(wrappingLabel(u"testerRawSize"_s)),
      m_lineEnds(toggle(u"testerLineEnds"_s, tr("Line ends"), tr("Show where each line ends, and how."))),
      m_hex(toggle(u"testerHex"_s, tr("Hex"), tr("Show the bytes as hexadecimal numbers.")))
{
    setObjectName(u"testerRaw"_s);
    m_size->setTypography(smallFont);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_size, 1);
    bar->addWidget(m_lineEnds);
    bar->addWidget(m_hex);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    m_views->addWidget(m_text);
    m_views->addWidget(m_bytes);
    column->addWidget(m_views, 1);
    connect(m_lineEnds, &QToolButton::toggled, this, &RawTab::refresh);
    connect(m_hex, &QToolButton::toggled, this, [this](bool hex) {
        m_lineEnds->setEnabled(!hex);
        refresh();
    });
    connect(&state, &RequestState::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RawTab::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void RawTab::refresh()
{
    const auto& prepared = m_state.prepared();
    m_views->setCurrentWidget(m_hex->isChecked() && prepared ? static_cast<QWidget*>(m_bytes) : m_text);
    if (!prepared) {
        m_size->setText({});
        m_text->fill(requestProblem(prepared.error()), CodeLanguage::Plain);
        return;
    }
    m_size->setText(tr("%1 bytes, as they are handed to the socket").arg(QLocale().toString(prepared->bytes.size())));
    const ResponseMask mask(m_state.secrets());
    if (m_hex->isChecked())
        m_bytes->setPage(maskedPage({prepared->bytes, 0, prepared->bytes.size(), 0}, mask));
    else
        m_text->fill(visibleText(QString::fromUtf8(mask.bytes(prepared->bytes)),
                         m_lineEnds->isChecked() ? LineEnds::Marked : LineEnds::Kept),
            CodeLanguage::Plain);
}

} // namespace desk::ui
