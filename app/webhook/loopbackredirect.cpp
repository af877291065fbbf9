// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/loopbackredirect.h"

#include "app/core/signature.h"
#include "app/wire/formfields.h"
#include "app/wire/htmlpage.h"

#include <QRandomGenerator>

#include <array>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr char path[] = "/slack/connected";

QString newState()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

wire::Response page(int status, const QString& title, const QString& text)
{
    return wire::pageResponse({status, title, u"<p>" + text.toHtmlEscaped() + u"</p>\n"});
}

} // namespace

LoopbackRedirect::LoopbackRedirect(QObject* parent)
    : QObject(parent), m_state(newState()),
      m_listener([this](const wire::Request& request, const wire::Responder& responder) { take(request, responder); })
{
}

Status LoopbackRedirect::listen(const Words& words)
{
    m_words = words;
    if (const auto port = m_listener.listen(); !port)
        return tl::unexpected(port.error());
    return {};
}

QUrl LoopbackRedirect::uri() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener.port()).arg(QLatin1StringView(path)));
}

void LoopbackRedirect::take(const wire::Request& request, const wire::Responder& responder)
{
    const auto wrong = [&](int status) { responder.respond(page(status, m_words.title, m_words.wrong)); };
    if (wire::pathOf(request.head.target) != path)
        return wrong(404);
    if (request.head.method != "GET")
        return wrong(405);
    const auto fields = wire::FormFields::ofTarget(request.head.target);
    const QByteArray state = fields.value("state").value_or(QByteArray());
    if (m_done || !sameBytes(state, m_state.toUtf8()))
        return wrong(m_done ? 410 : 400);
    const QString code = QString::fromUtf8(fields.value("code").value_or(QByteArray()));
    const QString reason = QString::fromUtf8(fields.value("error").value_or(QByteArray()));
    if (code.isEmpty() == reason.isEmpty())
        return wrong(400);
    m_done = true;
    responder.respond(page(200, m_words.title, reason.isEmpty() ? m_words.allowed : m_words.denied));
    // Later: whoever hears of it may end this object, and the listener is still at work here.
    const auto tell = [this, code, reason] {
        if (reason.isEmpty())
            Q_EMIT allowed(code);
        else
            Q_EMIT denied(reason);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace desk::webhook
