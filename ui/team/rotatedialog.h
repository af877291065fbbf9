// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "ui/kit/wizardframe.h"
#include "ui/models/rotation.h"
#include "ui/team/teamcontext.h"

#include <functional>

namespace desk::sync {
struct SecretWritten;
}

namespace desk::ui {

class KeychainWatch;
class RotateResultStep;
class RotateTests;
class RotateTestStep;
class RotateValueStep;

/// Guides through giving a secret another value: the value, tests with old and new from here, writing it, tests again,
/// and the way back while the old value is kept. Opened with open(); it deletes itself.
class RotateDialog final : public WizardFrame {
    Q_OBJECT

public:
    RotateDialog(const TeamContext& context, const QString& team, const QString& name, QWidget* parent = nullptr);

    /// Not while the server is being written to: its answer must be seen.
    void reject() override;

private:
    enum class Step { Value, Tests, Result };

    void connectParts();
    void goTo(Step step);
    void goOn();
    void refresh();
    void refreshNote();
    void onValueEdited();
    void test();
    void sendTests();
    /// Runs `then` with what the keychain has of the secrets that the tests need.
    void withCopies(const std::function<void()>& then);
    void write();
    void sendValue();
    void onWritten(const Result<sync::SecretWritten>& written);
    void testAgain(const std::optional<Secret>& value);
    /// Says of the old value why it cannot be tried.
    void skip(Rotation::Column column);
    void rollBack();
    void onRolledBack(const Result<sync::SecretWritten>& written);
    void forgetPrevious();
    void wipe();

    TeamContext m_context;
    QString m_team;
    Rotation m_rotation;
    std::optional<Secret> m_value; ///< the new one, from the step it was typed in until the dialog ends
    RotateTests* m_tests;
    KeychainWatch* m_keychain;
    RotateValueStep* m_valueStep;
    RotateTestStep* m_testStep;
    RotateResultStep* m_resultStep;
    Step m_step = Step::Value;
    std::function<void()> m_whenRead; ///< while the keychain is asked for what the tests need
    bool m_read = false;
};

} // namespace desk::ui
