// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requesttext.h"

#include "ui/models/errortext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RequestText)
};

QString inputProblem(const InvalidInputError& error)
{
    if (error.field == "variables"_L1)
        return RequestText::tr("No value for %1. Give them one in the sample event, or take them out of the template.")
            .arg(error.detail);
    if (error.field == "masked"_L1)
        return RequestText::tr("A secret in %1 was masked when this was kept. Write it again before you send.")
            .arg(error.detail);
    if (error.field == "secrets"_L1)
        return RequestText::tr("The value of a secret is not on this computer, so the request cannot be put together.");
    if (error.field == "url"_L1)
        return RequestText::tr("That address cannot be sent to. Write it like https://example.com/hook.");
    if (error.field == "headers"_L1)
        return RequestText::tr("%1 is written by W&B’s rules already. Remove yours.").arg(error.detail);
    if (error.field == "header.name"_L1)
        return RequestText::tr("A header has a name that cannot be sent. Use letters, digits and hyphens, and none "
                               "that the client writes.");
    if (error.field == "header.value"_L1)
        return RequestText::tr(
            "A header has a value that cannot be sent: no line breaks, and no spaces at its ends. If it comes from a "
            "secret, correct that.");
    return describe(error);
}

} // namespace

QString requestProblem(const Error& error)
{
    const auto* input = std::get_if<InvalidInputError>(&error);
    return input ? inputProblem(*input) : describe(error);
}

QString secretProblem(const QString& secrets, const Error& error)
{
    const auto* keychain = std::get_if<KeychainError>(&error);
    if (keychain && keychain->kind == KeychainError::Kind::NotFound)
        return RequestText::tr(
            "The value of %1 is not on this computer, and the server does not tell it. Enter it for this test, or test "
            "from W&B.")
            .arg(secrets);
    return RequestText::tr("The value of %1 cannot be read. %2").arg(secrets, describe(error));
}

} // namespace desk::ui
