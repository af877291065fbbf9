// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/renderedtab.h"

#include "ui/kit/banner.h"
#include "ui/tester/responsecode.h"
#include "app/core/payloadlint.h"
#include "ui/tester/requeststate.h"

#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RenderedTab::RenderedTab(RequestState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_problem(new Banner(u"testerRenderedProblem"_s)),
      m_text(new ResponseCode(u"testerRenderedText"_s, tr("Rendered payload")))
{
    setObjectName(u"testerRendered"_s);
    m_text->setLineNumbers(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    connect(m_problem, &Banner::acted, this, &RenderedTab::jumpRequested);
    connect(&state, &RequestState::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RenderedTab::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void RenderedTab::refresh()
{
    const RenderedPayload rendered = m_state.rendered();
    m_text->fill(rendered.text, CodeLanguage::Json);
    if (!rendered.unresolved.isEmpty()) {
        m_problem->setContent(BannerContent{.tone = Tone::Danger,
            .text = tr("No value for %1. Nothing is sent until there is one.").arg(rendered.unresolved.join(u", "_s)),
            .action = tr("Show in the template")});
        return;
    }
    QString message;
    const bool isBroken = !rendered.text.trimmed().isEmpty() && jsonErrorAt(rendered.text, &message) >= 0;
    m_problem->setContent(isBroken ? std::optional(BannerContent{.tone = Tone::Warning,
                              .text = tr("What would be sent is no JSON: %1.").arg(message),
                              .action = tr("Show in the template")})
                                   : std::nullopt);
}

} // namespace desk::ui
