// SPDX-License-Identifier: Apache-2.0
// Whatever is in outbox.jsonl: an edit is read as it was put or not at all, each once, and no damage hides a sound line
// after it. Inputs with a body in the place of a whole line reach the decoder behind the hash.
#include "app/store/jsonfields.h"
#include "app/store/outboxcopy.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const OutboxEdit& soundEdit()
{
    static const OutboxEdit edit = [] {
        OutboxEdit made;
        made.id = u"0d0e6a2c-sound"_s;
        made.kind = CreateWebhookEdit{{u"team"_s, u"Hook"_s, u"https://example.com"_s, {}, {}}};
        made.createdAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        return made;
    }();
    return edit;
}

QByteArray lineWithRightHash(const QString& body)
{
    const QString id = u"id"_s;
    return ObjectWriter()
               .text("id"_L1, id)
               .text("body"_L1, body)
               .text("sha256"_L1, outboxHash(id, body))
               .done()
               .toUtf8()
        + '\n';
}

void readAndCheck(const QByteArray& bytes)
{
    const Salvage salvage = readOutboxCopy(bytes);
    QSet<QString> ids;
    for (const OutboxEdit& edit : salvage.edits) {
        require(!ids.contains(edit.id));
        ids.insert(edit.id);
    }
    require(salvage.edits.size() + salvage.lost <= bytes.count('\n') + 1);
    const Salvage longer = readOutboxCopy(bytes + '\n' + outboxCopyLine(soundEdit()));
    require(longer.lost == salvage.lost);
    require(longer.edits.contains(soundEdit()));
    require(!readOutboxCopy(bytes + '\n' + outboxRemovalLine(soundEdit().id)).edits.contains(soundEdit()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAndCheck(bytes);
    readAndCheck(lineWithRightHash(QString::fromUtf8(bytes)));
    return 0;
}
