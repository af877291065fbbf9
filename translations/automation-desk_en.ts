<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>desk::ui::ActivityPartText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityText</name>
    <message numerus="yes">
        <source>%1 failed %n time(s)</source>
        <translation>
            <numerusform>%1 failed %n time</numerusform>
            <numerusform>%1 failed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %n time(s), last: %2</source>
        <translation>
            <numerusform>%1 failed %n time, last: %2</numerusform>
            <numerusform>%1 failed %n times, last: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartText</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectedView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DiffText</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), as JSON</source>
        <translation>
            <numerusform>%n difference, as JSON</numerusform>
            <numerusform>%n differences, as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterText</name>
    <message numerus="yes">
        <source>the %n before</source>
        <translation>
            <numerusform>the %n before</numerusform>
            <numerusform>the %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FireEventDialog</name>
    <message numerus="yes">
        <source>%n automation(s) ran: %1</source>
        <translation>
            <numerusform>%n automation ran: %1</numerusform>
            <numerusform>%n automations ran: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::HeadlessSync</name>
    <message numerus="yes">
        <source>%n automation(s) read.</source>
        <translation>
            <numerusform>%n automation read.</numerusform>
            <numerusform>%n automations read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LogViewer</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n selected</source>
        <translation>
            <numerusform>&amp;Copy %n selected</numerusform>
            <numerusform>&amp;Copy %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::NameChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::NoticeText</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::OutboxWatch</name>
    <message numerus="yes">
        <source>%n changes were not applied, and wait for you.</source>
        <translation>
            <numerusform>%n change was not applied, and waits for you.</numerusform>
            <numerusform>%n changes were not applied, and wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingActions</name>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, each told at its row</source>
        <translation>
            <numerusform>and %n more, told at its row</numerusform>
            <numerusform>and %n more, each told at its row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were applied on the server.</source>
        <translation>
            <numerusform>%n change was applied on the server.</numerusform>
            <numerusform>%n changes were applied on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not waiting any more</source>
        <translation>
            <numerusform>%n not waiting any more</numerusform>
            <numerusform>%n not waiting any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ProblemNote</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ReceiverPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::RegexTester</name>
    <message numerus="yes">
        <source>%1 of %n known tags match</source>
        <translation>
            <numerusform>%1 of %n known tag matches</numerusform>
            <numerusform>%1 of %n known tags match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n known aliases match</source>
        <translation>
            <numerusform>%1 of %n known alias matches</numerusform>
            <numerusform>%1 of %n known aliases match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::RelativeTime</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseDiff</name>
    <message numerus="yes">
        <source>%n row(s) of differences</source>
        <translation>
            <numerusform>%n row of differences</numerusform>
            <numerusform>%n rows of differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseSaver</name>
    <message numerus="yes">
        <source>%n secret(s) masked in it.</source>
        <translation>
            <numerusform>%n secret masked in it.</numerusform>
            <numerusform>%n secrets masked in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseSummary</name>
    <message numerus="yes">
        <source>%n address(es) tried</source>
        <translation>
            <numerusform>%n address tried</numerusform>
            <numerusform>%n addresses tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interim answer(s) came before.</source>
        <translation>
            <numerusform>%n interim answer came before.</numerusform>
            <numerusform>%n interim answers came before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseTls</name>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (%n day ago)</numerusform>
            <numerusform>%1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation>
            <numerusform>%1 (%n day left)</numerusform>
            <numerusform>%1 (%n days left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::RotationText</name>
    <message numerus="yes">
        <source>%n webhook(s) did not take the new value. Make the endpoint accept it, then test again. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n webhook did not take the new value. Make the endpoint accept it, then test again. Nothing has been changed yet.</numerusform>
            <numerusform>%n webhooks did not take the new value. Make the endpoint accept it, then test again. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed.</source>
        <translation>
            <numerusform>%n test failed.</numerusform>
            <numerusform>%n tests failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretEdits</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) would send without it: %1.</source>
        <translation>
            <numerusform>%n webhook would send without it: %1.</numerusform>
            <numerusform>%n webhooks would send without it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) would fail through them: %1.</source>
        <translation>
            <numerusform>%n automation would fail through them: %1.</numerusform>
            <numerusform>%n automations would fail through them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretListModel</name>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n automation</numerusform>
            <numerusform>%n automations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretRevealDialog</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard in %n second.</numerusform>
            <numerusform>Copied. It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretValueField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ShortcutOverlay</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackChannelModel</name>
    <message numerus="yes">
        <source>used by %n automation(s)</source>
        <translation>
            <numerusform>used by %n automation</numerusform>
            <numerusform>used by %n automations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n automation</numerusform>
            <numerusform>%n automations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookListModel</name>
    <message numerus="yes">
        <source>used by %n automation(s)</source>
        <translation>
            <numerusform>used by %n automation</numerusform>
            <numerusform>used by %n automations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n automation</numerusform>
            <numerusform>%n automations</numerusform>
        </translation>
    </message>
</context>
</TS>
