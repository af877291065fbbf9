// SPDX-License-Identifier: Apache-2.0
#include "ui/models/addresstext.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {
struct AddressText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::AddressText)
};
} // namespace

QString addressKindText(webhook::AddressKind kind)
{
    using webhook::AddressKind;
    switch (kind) {
    case AddressKind::Public:
        return AddressText::tr("the internet");
    case AddressKind::Loopback:
        return AddressText::tr("this computer itself");
    case AddressKind::Private:
        return AddressText::tr("a private network");
    case AddressKind::LinkLocal:
        return AddressText::tr("the network this computer is plugged into");
    case AddressKind::Shared:
        return AddressText::tr("a provider’s inner network");
    case AddressKind::Unspecified:
        return AddressText::tr("no address at all");
    case AddressKind::Multicast:
        return AddressText::tr("many computers at once");
    case AddressKind::Reserved:
        return AddressText::tr("a range that nobody uses");
    case AddressKind::Metadata:
        return AddressText::tr("where a cloud keeps its machines’ credentials");
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
