<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>desk::ui::AboutDialog</name>
    <message>
        <source>About Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native client for W&amp;B Automations. An independent project, not made by or affiliated with Weights &amp; Biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts are those of the system; none come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ActionStep</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing (shadow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON that is sent as the body. Variables are filled when the event happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team has no webhooks yet. A team admin adds them in Team Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token from secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Application</name>
    <message>
        <source>Already running with %1. Close it first to open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. What was read before is shown, and nothing can be changed until the folder may be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationCommands</name>
    <message>
        <source>&amp;Create automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fire a sample event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test trigger try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executions runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enable disable pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete automation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an automation first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationDetails</name>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationListModel</name>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last execution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: runs when its event happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationsPage</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a registry, collection, project or team first: an automation belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sandbox can make events happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. The change is kept on this computer and sent when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Whether the change was made is found out at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::BarChart</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartText</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>How a day is named in a chart, in the format of QLocale: &quot;Mon 3 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Cli</name>
    <message>
        <source>A desktop client for W&amp;B Automations. An independent project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server to use, e.g. https://api.wandb.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for everything the application keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sync: print the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show versions for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync: read the server once, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
See automation-desk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See automation-desk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox and --server exclude each other. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeArea</name>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeEditor</name>
    <message>
        <source>Tab indents. Ctrl+Tab leaves the editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands, places, automations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or only the first ones of each word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to choose, Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <comment>palette row, its number, all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandText</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation Desk closed unexpectedly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing was kept. A report of %1 was written. It holds versions and the place in the program, none of your data, and it is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::CreateAutomationDialog</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stops for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions that are recorded stay in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Desk</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences options theme language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DetailsPane</name>
    <message>
        <source>edited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action as the server told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit of this automation is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an automation to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete automation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ErrorText</name>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server called %1 was found. Check the server URL and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing is listening there. Check the server URL and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept a connection within %1 s. Check the server URL and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within %1 s. It may be busy; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: its certificate is not trusted. Ask who runs the server, or install its certificate authority on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Sign in again with a valid key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this key do that (HTTP 403). Ask a team admin for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no W&amp;B API at this address (HTTP 404). Check the server URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to slow down (HTTP 429). Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends requests elsewhere (HTTP %1). Use its final address as the server URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page, so it is not a W&amp;B API server. Use the API address, or sign in to the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not a W&amp;B server. Check the server URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood at “%1” (expected %2). The server may be newer or older than this version supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. What is there is shown, but nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the change was not kept. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data in %1 is damaged. Move the file away and start again to read it from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 was made by a newer version. Update Automation Desk, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Automation Desk uses %1. Close it, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data in %1 cannot be opened. Check that the folder can be read and written, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data failed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be used. Keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running. Install and start GNOME Keyring or KWallet, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no default keyring. Create one in your keychain program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Automation Desk in. Allow access, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no key for this server. Sign in to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for its window asking for a password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused to keep the key. Keep it for this session only, or try another keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a server URL. Write it like https://api.wandb.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key cannot be used. Copy it again, without spaces or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in %1 cannot be used. Correct it there, or sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be sent like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local port could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or stop that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a W&amp;B server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local data failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::EventStep</name>
    <message>
        <source>An artifact alias is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version is linked to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version is added to an artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An artifact tag is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias &amp;regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &amp;regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for every tag that matches. Leave it empty for any tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for every alias that matches. Leave it empty for any alias.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ExecutionDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an execution to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(deleted automation)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ExecutionListModel</name>
    <message>
        <source>(deleted automation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterChip</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterChips</name>
    <message>
        <source>%1: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterText</name>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum of %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum of %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increases by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decreases by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increases or decreases by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z-score of %1 over %2 beyond %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FindBar</name>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FireEventDialog</name>
    <message>
        <source>No automation ran: none that is on listens for this event here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) ran: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fire a sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lias:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;ues:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fire event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Folder</name>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HandOver</name>
    <message>
        <source>Automation Desk runs already with this profile, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HeadlessSync</name>
    <message numerus="yes">
        <source>%n automation(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::Help</name>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages errors report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryPane</name>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time an automation runs, what it sent and what came back is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ListPane</name>
    <message>
        <source>Filter automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, event, target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending or skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the automations of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automation here fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name, event or target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that fits the filter has “%1” in its name, event or target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automation matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automations appear here as soon as the server has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation runs an action, such as a webhook, when something happens here: a version is linked, an alias is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an automation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Log</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LogViewer</name>
    <message>
        <source>Info and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reaches the log file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to read the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is noted here. Keys and tokens are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::MainWindow</name>
    <message>
        <source>Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::NameStep</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique among the automations of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::NoticeText</name>
    <message>
        <source>Offline: nothing was read from the server yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: showing what was read at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out. Sign in to read from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this window is listed here: created, deleted, sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PageHeader</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaletteText</name>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceText</name>
    <message>
        <source>Registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All automations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ProblemText</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has characters that are not allowed. Allowed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is not a variable, so it is sent as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is always empty for this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid regular expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses lookaround or a back reference, which the server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that can only be read here. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event cannot be used in this scope. Choose another event or scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a web address. Write it like https://example.com/hook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RelativeTime</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Sentence</name>
    <message>
        <source>New version added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection tag added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run metrics threshold met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run metrics change threshold met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run metrics z-score threshold met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version is unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an artifact alias is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an artifact alias is updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an artifact tag is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an artifact tag is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collection tag is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collection tag is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run metrics threshold is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run metrics change threshold is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run metrics z-score threshold is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run state changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scope yet to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scope of the unknown kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a webhook yet to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel yet to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger ARIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a %1 to queue %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do what is yet to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run an action of the unknown kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 in %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run state change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger ARIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop, also while the program runs. High contrast and the accent colour always come from the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each automation, so that more of them fit on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, numbers and dates change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;system notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the window is in the background, and only about what needs you, such as an edit that the server refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ShellCommands</name>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in account key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log out account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find go to palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages toasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <comment>command: shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SidebarModel</name>
    <message>
        <source>no automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All automations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · team admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SignInDialog</name>
    <message>
        <source>&amp;Server URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find your API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation Desk talks to your W&amp;B server with your own API key. The key is kept in the system keychain, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SpokenText</name>
    <message>
        <source>unavailable: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::StepButton</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SummaryPane</name>
    <message>
        <source>Rendered for a sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::WelcomePage</name>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, watch and repair the automations of your W&amp;B projects, registries and collections, and see every webhook with the request that was sent and the answer that came back. What was read stays on this computer, so it is there when the server is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is a small server on your own computer with sample data. It really runs automations, and nothing you do there reaches anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent project, not made by Weights &amp; Biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Automation Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::WizardFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::WizardHost</name>
    <message>
        <source>You were creating an automation in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were creating the automation “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
