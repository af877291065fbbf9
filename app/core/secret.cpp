// SPDX-License-Identifier: Apache-2.0
#include "app/core/secret.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

tl::unexpected<Error> refused(const QString& detail)
{
    return failure(InvalidInputError{u"secret"_s, detail});
}

Status checkToken(const QByteArray& token)
{
    if (token.isEmpty())
        return refused(u"it is empty"_s);
    if (token.contains('\0') || token.contains('\r') || token.contains('\n'))
        return refused(u"it holds a line break or a NUL character"_s);
    if (!isUtf8(token))
        return refused(u"it is not UTF-8 text"_s);
    return {};
}

} // namespace

struct Secret::Buffer {
    explicit Buffer(const QByteArray& token)
        : size(static_cast<std::size_t>(token.size())), data(std::make_unique<char[]>(size))
    {
        std::memcpy(data.get(), token.constData(), size);
    }
    ~Buffer() { wipe(data.get(), size); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::size_t size;
    std::unique_ptr<char[]> data;
};

Secret::Secret(const QByteArray& token) : m_buffer(std::make_shared<const Buffer>(token)) { }

Result<Secret> Secret::forToken(QByteArray token)
{
    if (token.size() > MaxTokenBytes) {
        const auto size = token.size();
        wipe(token);
        return refused(
            u"it has "_s + QString::number(size) + u" bytes, at most "_s + QString::number(MaxTokenBytes) + u" fit"_s);
    }
    return ofAnyLength(std::move(token));
}

Result<Secret> Secret::ofAnyLength(QByteArray token)
{
    if (auto status = checkToken(token); !status)
        return tl::unexpected(status.error());
    Secret secret(token);
    wipe(token);
    return secret;
}

Result<Secret> Secret::ofText(QByteArray text)
{
    if (text.isEmpty())
        return refused(u"it is empty"_s);
    if (text.contains('\0') || !isUtf8(text)) {
        wipe(text);
        return refused(u"it is not text"_s);
    }
    Secret secret(text);
    wipe(text);
    return secret;
}

QByteArrayView Secret::view() const
{
    if (!m_buffer)
        return {};
    return {m_buffer->data.get(), static_cast<qsizetype>(m_buffer->size)};
}

QByteArray Secret::bytes() const
{
    return view().toByteArray();
}

QString Secret::masked() const
{
    static constexpr qsizetype ShowTailFrom = 24;
    static constexpr qsizetype TailLength = 4;
    const QString dots(8, QChar(0x2022));
    const QByteArrayView tail = view().size() >= ShowTailFrom ? view().last(TailLength) : QByteArrayView();
    const bool plain = std::all_of(tail.begin(), tail.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return plain ? dots + QString::fromLatin1(tail) : dots;
}

bool Secret::equals(const Secret& other) const
{
    const QByteArrayView a = view();
    const QByteArrayView b = other.view();
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

void wipe(void* data, std::size_t size) noexcept
{
    auto* bytes = static_cast<volatile unsigned char*>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

void wipe(QByteArray& bytes) noexcept
{
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = QByteArray();
}

void wipe(QString& text) noexcept
{
    if (text.isDetached())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace desk
