// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/buildid.h"

#ifdef Q_OS_LINUX
#include <elf.h>
#include <link.h>

#include <cstring>
#endif

namespace desk::runtime {

#ifdef Q_OS_LINUX
namespace {

constexpr std::size_t aligned(std::size_t size)
{
    return (size + 3) & ~std::size_t{3};
}

/// The notes of an ELF segment: a header, a name and a description each, every one padded to four bytes.
QByteArray idAmong(const char* notes, std::size_t size)
{
    ElfW(Nhdr) header;
    while (size >= sizeof header) {
        std::memcpy(&header, notes, sizeof header);
        const std::size_t description = sizeof header + aligned(header.n_namesz);
        const std::size_t whole = description + aligned(header.n_descsz);
        if (whole > size)
            break;
        if (header.n_type == NT_GNU_BUILD_ID && header.n_namesz == 4
            && std::memcmp(notes + sizeof header, "GNU", 4) == 0)
            return QByteArray(notes + description, qsizetype(header.n_descsz)).toHex();
        notes += whole;
        size -= whole;
    }
    return {};
}

int readFirstObject(dl_phdr_info* info, std::size_t, void* out)
{
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto& segment = info->dlpi_phdr[i];
        auto* id = static_cast<QByteArray*>(out);
        if (segment.p_type == PT_NOTE && id->isEmpty())
            *id = idAmong(reinterpret_cast<const char*>(info->dlpi_addr + segment.p_vaddr), segment.p_memsz);
    }
    return 1; // the program itself comes first; libraries do not matter
}

} // namespace
#endif

QByteArray buildId()
{
    QByteArray id;
#ifdef Q_OS_LINUX
    dl_iterate_phdr(readFirstObject, &id);
#endif
    return id;
}

} // namespace desk::runtime
