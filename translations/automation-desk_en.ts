<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>desk::ui::NoticeText</name>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%n pending edit</numerusform>
            <numerusform>%n pending edits</numerusform>
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
    <name>desk::ui::ShortcutOverlay</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
</TS>
