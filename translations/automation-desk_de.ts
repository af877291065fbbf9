<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>desk::ui::AboutDialog</name>
    <message>
        <source>About Automation Desk</source>
        <translation>Über Automation Desk</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Teile dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The mark of Automation Desk</source>
        <translation>Das Zeichen von Automation Desk</translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A native client for W&amp;B Automations. An independent project, not made by or affiliated with Weights &amp; Biases.</source>
        <translation>Ein natives Programm für W&amp;B Automations. Ein unabhängiges Projekt, weder von Weights &amp; Biases entwickelt noch mit dem Unternehmen verbunden.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation>Lizenziert unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Fonts are those of the system; none come with the program.</source>
        <translation>Es werden die Schriften des Systems verwendet; das Programm bringt keine mit.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActionStep</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Do nothing (shadow)</source>
        <translation>Nichts tun (Shadow)</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Action type</source>
        <translation>A&amp;ktionstyp</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>JSON that is sent as the body. Variables are filled when the event happens.</source>
        <translation>JSON, das als Body gesendet wird. Variablen werden ausgefüllt, wenn das Ereignis eintritt.</translation>
    </message>
    <message>
        <source>This team has no webhooks yet. A team admin adds them in Team Settings.</source>
        <translation>Dieses Team hat noch keine Webhooks. Ein Team-Admin legt sie in den Team Settings an.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>token from secret %1</source>
        <translation>Token aus Secret %1</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>signiert mit %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::Application</name>
    <message>
        <source>Already running with %1. Close it first to open %2.</source>
        <translation>Läuft bereits mit %1. Um %2 zu öffnen, zuerst dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. What was read before is shown, and nothing can be changed until the folder may be written again.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Gezeigt wird, was zuvor gelesen wurde; Änderungen sind erst möglich, wenn der Ordner wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationCommands</name>
    <message>
        <source>&amp;Create automation</source>
        <translation>&amp;Automation erstellen</translation>
    </message>
    <message>
        <source>new add</source>
        <translation>neu hinzufügen anlegen</translation>
    </message>
    <message>
        <source>&amp;Fire a sample event…</source>
        <translation>&amp;Beispielereignis auslösen…</translation>
    </message>
    <message>
        <source>test trigger try</source>
        <translation>testen ausprobieren probieren trigger</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>&amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>executions runs</source>
        <translation>Ausführungen runs history</translation>
    </message>
    <message>
        <source>Turn &amp;on or off</source>
        <translation>&amp;Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>enable disable pause</source>
        <translation>aktivieren deaktivieren anhalten pausieren</translation>
    </message>
    <message>
        <source>&amp;Delete automation…</source>
        <translation>Automation &amp;löschen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Select an automation first.</source>
        <translation>Zuerst eine Automation auswählen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationEdits</name>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was not created again.</source>
        <translation>„%1“ wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>„%1“ wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The server cannot be reached. The change is kept on this computer and sent when it can.</source>
        <translation>Der Server ist nicht erreichbar. Die Änderung bleibt auf diesem Computer und wird gesendet, sobald es geht.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Jemand anders hat inzwischen etwas daran geändert.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether the change was made is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob die Änderung angekommen ist, zeigt die nächste Synchronisierung.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationListModel</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Pending create</source>
        <translation>Erstellen steht aus</translation>
    </message>
    <message>
        <source>Pending delete</source>
        <translation>Löschen steht aus</translation>
    </message>
    <message>
        <source>Pending edit</source>
        <translation>Änderung steht aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>last execution %1</source>
        <translation>letzte Ausführung %1</translation>
    </message>
    <message>
        <source>never executed</source>
        <translation>nie ausgeführt</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message>
        <source>On: runs when its event happens</source>
        <translation>Ein: läuft, wenn das Ereignis eintritt</translation>
    </message>
    <message>
        <source>Off: does not run</source>
        <translation>Aus: läuft nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Last execution</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationsPage</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a registry, collection, project or team first: an automation belongs to one.</source>
        <translation>Zuerst eine Registry, eine Collection, ein Projekt oder ein Team wählen: Eine Automation gehört immer dazu.</translation>
    </message>
    <message>
        <source>Only a sandbox can make events happen.</source>
        <translation>Nur in einer Sandbox lassen sich Ereignisse auslösen.</translation>
    </message>
    <message>
        <source>The sandbox cannot be reached now.</source>
        <translation>Die Sandbox ist gerade nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>desk::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::BarChart</name>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChannelDetails</name>
    <message>
        <source>Slack channel</source>
        <translation>Slack-Kanal</translation>
    </message>
    <message>
        <source>Select a channel to see what posts to it.</source>
        <translation>Einen Kanal auswählen, um zu sehen, was dorthin schreibt.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>No automation posts to it.</source>
        <translation>Keine Automation schreibt dorthin.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartText</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>keine Ausführung</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>How a day is named in a chart, in the format of QLocale: &quot;Mon 3 Nov&quot;</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, von %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::Cli</name>
    <message>
        <source>A desktop client for W&amp;B Automations. An independent project.</source>
        <translation>Ein Desktop-Programm für W&amp;B Automations. Ein unabhängiges Projekt.</translation>
    </message>
    <message>
        <source>Server to use, e.g. https://api.wandb.ai.</source>
        <translation>Server, der verwendet werden soll, z. B. https://api.wandb.ai.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Folder for everything the application keeps.</source>
        <translation>Ordner für alles, was das Programm aufbewahrt.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the sandbox workspace.</source>
        <translation>Die Sandbox öffnen.</translation>
    </message>
    <message>
        <source>With sync: print the result as one JSON object.</source>
        <translation>Mit sync: das Ergebnis als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Show versions for a report.</source>
        <translation>Versionen für einen Fehlerbericht anzeigen.</translation>
    </message>
    <message>
        <source>sync: read the server once, without a window.</source>
        <translation>sync: den Server einmal lesen, ohne Fenster.</translation>
    </message>
    <message>
        <source>%1
See automation-desk --help.</source>
        <translation>%1
Siehe automation-desk --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See automation-desk --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe automation-desk --help.</translation>
    </message>
    <message>
        <source>--sandbox and --server exclude each other. Leave one of them out.</source>
        <translation>--sandbox und --server schließen einander aus. Eines davon weglassen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeArea</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeEditor</name>
    <message>
        <source>Tab indents. Ctrl+Tab leaves the editor.</source>
        <translation>Tab rückt ein. Strg+Tab verlässt den Editor.</translation>
    </message>
</context>
<context>
    <name>desk::ui::CodeView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search commands, places, automations…</source>
        <translation>Befehle, Orte, Automations durchsuchen…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Try fewer letters, or only the first ones of each word.</source>
        <translation>Weniger Buchstaben versuchen oder nur die ersten jedes Wortes.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ to move, Enter to choose, Esc to close</source>
        <translation>↑ ↓ zum Bewegen, Eingabe zum Auswählen, Esc zum Schließen</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <comment>palette row, its number, all</comment>
        <translation>%1; %2 von %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandText</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>A&amp;utomation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Zum Bestätigen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Type “%1” first</source>
        <translation>Zuerst „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectSlackDialog</name>
    <message>
        <source>New integration</source>
        <translation>Neue Integration</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Slack opens in your web browser. Search for the channel there, choose it and press Allow. The channel then appears here.</source>
        <translation>Slack öffnet sich im Webbrowser. Dort den Kanal suchen, auswählen und „Allow“ drücken. Der Kanal erscheint dann hier.</translation>
    </message>
    <message>
        <source>The team&apos;s settings open in your web browser. Go to Slack channel integrations there, press Connect Slack or New integration, and choose the channel. It appears here by itself.</source>
        <translation>Die Team Settings öffnen sich im Webbrowser. Dort zu „Slack channel integrations“ gehen, „Connect Slack“ oder „New integration“ drücken und den Kanal wählen. Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Opening the web browser…</source>
        <translation>Der Webbrowser wird geöffnet…</translation>
    </message>
    <message>
        <source>Waiting for Slack…</source>
        <translation>Warten auf Slack…</translation>
    </message>
    <message>
        <source>Waiting for a new channel…</source>
        <translation>Warten auf einen neuen Kanal…</translation>
    </message>
    <message>
        <source>Connecting the channel…</source>
        <translation>Der Kanal wird verbunden…</translation>
    </message>
    <message>
        <source>This server does not say where its web pages are. Open its Team Settings yourself.</source>
        <translation>Dieser Server nennt die Adresse seiner Webseiten nicht. Seine Team Settings selbst öffnen.</translation>
    </message>
    <message>
        <source>No web browser could be started. Open this page yourself: %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Diese Seite selbst öffnen: %1</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Open Slack</source>
        <translation>&amp;Slack öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Team Settings</source>
        <translation>&amp;Team Settings öffnen</translation>
    </message>
    <message>
        <source>The server is being written to. Wait for its answer.</source>
        <translation>Auf den Server wird gerade geschrieben. Bitte seine Antwort abwarten.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectedView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>desk::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>desk::ui::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Automation Desk closed unexpectedly last time.</source>
        <translation>Automation Desk wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>What you were writing was kept. A report of %1 was written. It holds versions and the place in the program, none of your data, and it is sent nowhere.</source>
        <translation>Was gerade geschrieben wurde, ist erhalten geblieben. Ein Bericht vom %1 liegt vor. Er enthält Versionen und die Stelle im Programm, keine Ihrer Daten, und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Hide &amp;report</source>
        <translation>&amp;Bericht ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>&amp;Bericht anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::CreateAutomationDialog</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create automation</source>
        <translation>Automation erstellen</translation>
    </message>
    <message>
        <source>&amp;Create automation</source>
        <translation>&amp;Automation erstellen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>desk::ui::CredentialChoice</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>This stops for good: %1</source>
        <translation>Das endet endgültig: %1</translation>
    </message>
    <message>
        <source>Executions that are recorded stay in History.</source>
        <translation>Aufgezeichnete Ausführungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>desk::ui::DeletionText</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>From now on these would fail: %1</source>
        <translation>Ab sofort würden diese fehlschlagen: %1</translation>
    </message>
    <message>
        <source>These are off, and would fail once they are on: %1</source>
        <translation>Diese sind aus und würden fehlschlagen, sobald sie ein sind: %1</translation>
    </message>
    <message>
        <source>No automation that you can see uses it.</source>
        <translation>Keine für Sie sichtbare Automation verwendet ihn.</translation>
    </message>
    <message>
        <source>Let them use another webhook first if they are to go on.</source>
        <translation>Sollen sie weiterlaufen, zuerst einen anderen Webhook für sie wählen.</translation>
    </message>
    <message>
        <source>Its secrets stay.</source>
        <translation>Seine Secrets bleiben.</translation>
    </message>
    <message>
        <source>No automation that you can see posts to it.</source>
        <translation>Keine für Sie sichtbare Automation schreibt dorthin.</translation>
    </message>
    <message>
        <source>Let them post to another channel first if they are to go on.</source>
        <translation>Sollen sie weiterlaufen, zuerst einen anderen Kanal für sie wählen.</translation>
    </message>
    <message>
        <source>The channel itself stays in Slack.</source>
        <translation>Der Kanal selbst bleibt in Slack.</translation>
    </message>
    <message>
        <source>The answer was lost, so “%1” may have been deleted. It is shown here as soon as the server tells.</source>
        <translation>Die Antwort ging verloren, „%1“ kann also gelöscht sein. Es wird hier gezeigt, sobald der Server es sagt.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::Desk</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>Eine Änderung wurde abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>preferences options theme language</source>
        <translation>Optionen Design Thema Sprache Darstellung</translation>
    </message>
    <message>
        <source>The server cannot be reached now.</source>
        <translation>Der Server ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Sign in to change something here.</source>
        <translation>Um hier etwas zu ändern, bitte anmelden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::DetailsPane</name>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Action as the server told it</source>
        <translation>Aktion, wie der Server sie nennt</translation>
    </message>
    <message>
        <source>An edit of this automation is not settled yet.</source>
        <translation>Über eine Änderung an dieser Automation ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select an automation to see what it does.</source>
        <translation>Eine Automation auswählen, um zu sehen, was sie tut.</translation>
    </message>
    <message>
        <source>Discard edit</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Recent executions</source>
        <translation>Letzte Ausführungen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Delete automation…</source>
        <translation>Automation löschen…</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Noch nie ausgeführt.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>desk::ui::ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>No server called %1 was found. Check the server URL and your network.</source>
        <translation>Es wurde kein Server namens %1 gefunden. Server-URL und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing is listening there. Check the server URL and its port.</source>
        <translation>%1 hat die Verbindung abgelehnt: Dort nimmt niemand Verbindungen an. Server-URL und Port prüfen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered. Try again.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network; it is tried again by itself.</source>
        <translation>%1 ist nicht erreichbar. Netzwerk prüfen; weitere Versuche folgen von selbst.</translation>
    </message>
    <message>
        <source>The server did not accept a connection within %1 s. Check the server URL and your network.</source>
        <translation>Der Server hat innerhalb von %1 s keine Verbindung angenommen. Server-URL und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 s. It may be busy; try again.</source>
        <translation>Der Server hat innerhalb von %1 s nicht geantwortet. Vielleicht ist er ausgelastet; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed: its certificate is not trusted. Ask who runs the server, or install its certificate authority on this computer.</source>
        <translation>Sichere Verbindung fehlgeschlagen (%1): Dem Zertifikat wird nicht vertraut. Beim Betreiber des Servers nachfragen oder dessen Zertifizierungsstelle auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. Sign in again with a valid key.</source>
        <translation>%1 nimmt den API-Schlüssel nicht an. Mit einem gültigen Schlüssel neu anmelden.</translation>
    </message>
    <message>
        <source>The server does not let this key do that (HTTP 403). Ask a team admin for access.</source>
        <translation>Der Server erlaubt das mit diesem Schlüssel nicht (HTTP 403). Einen Team-Admin um Zugriff bitten.</translation>
    </message>
    <message>
        <source>There is no W&amp;B API at this address (HTTP 404). Check the server URL.</source>
        <translation>Unter dieser Adresse gibt es keine W&amp;B-API (HTTP 404). Server-URL prüfen.</translation>
    </message>
    <message>
        <source>The server asks to slow down (HTTP 429). Wait a minute and try again.</source>
        <translation>Dem Server sind es zu viele Anfragen (HTTP 429). Eine Minute warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server sends requests elsewhere (HTTP %1). Use its final address as the server URL.</source>
        <translation>Der Server leitet Anfragen weiter (HTTP %1). Die endgültige Adresse als Server-URL verwenden.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %1). Try again later.</source>
        <translation>Der Server hat selbst ein Problem (HTTP %1). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation>Der Server hat die Anfrage abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The server refused the request and gave no reason.</source>
        <translation>Der Server hat die Anfrage ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>%1 answered with a web page, so it is not a W&amp;B API server. Use the API address, or sign in to the network first.</source>
        <translation>%1 hat mit einer Webseite geantwortet und ist also kein W&amp;B-API-Server. Die API-Adresse verwenden oder sich zuerst im Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a W&amp;B server. Check the server URL.</source>
        <translation>Unter dieser Adresse antwortet kein W&amp;B-Server: %1. Server-URL prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood at “%1” (expected %2). The server may be newer or older than this version supports.</source>
        <translation>Die Antwort des Servers war bei „%1“ nicht verständlich (erwartet: %2). Der Server ist vielleicht neuer oder älter, als diese Version unterstützt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. What is there is shown, but nothing can be changed.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Gezeigt wird, was vorhanden ist; Änderungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not kept. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde die Änderung nicht gespeichert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The local data is busy. Try again in a moment.</source>
        <translation>Die lokalen Daten sind gerade in Benutzung. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The local data in %1 is damaged. Move the file away and start again to read it from the server.</source>
        <translation>Die lokalen Daten in %1 sind beschädigt. Die Datei verschieben und neu starten, um sie vom Server zu lesen.</translation>
    </message>
    <message>
        <source>The data in %1 was made by a newer version. Update Automation Desk, or choose another profile.</source>
        <translation>Die Daten in %1 stammen von einer neueren Version. Automation Desk aktualisieren oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>Another window of Automation Desk uses %1. Close it, or choose another profile.</source>
        <translation>Ein anderes Fenster von Automation Desk verwendet %1. Es schließen oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>The local data in %1 cannot be opened. Check that the folder can be read and written, or choose another with --profile.</source>
        <translation>Die lokalen Daten in %1 lassen sich nicht öffnen. Prüfen, ob der Ordner les- und schreibbar ist, oder mit --profile einen anderen wählen.</translation>
    </message>
    <message>
        <source>The local data failed. Try again.</source>
        <translation>Bei den lokalen Daten ist ein Fehler aufgetreten. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be used. Keep the key for this session only.</source>
        <translation>Es gibt keinen Session-Bus, daher steht kein Schlüsselbund zur Verfügung. Den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>No keychain is running. Install and start GNOME Keyring or KWallet, or keep the key for this session only.</source>
        <translation>Es läuft kein Schlüsselbund. GNOME Keyring oder KWallet installieren und starten oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring. Create one in your keychain program, then try again.</source>
        <translation>Es ist kein Standard-Schlüsselbund eingerichtet. Im Schlüsselbund-Programm einen anlegen und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihn entsperren und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain did not let Automation Desk in. Allow access, then try again.</source>
        <translation>Der Schlüsselbund hat Automation Desk nicht zugelassen. Zugriff erlauben und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this server. Sign in to add one.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Server. Anmelden, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for its window asking for a password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Nach seinem Fenster mit der Passwortabfrage suchen und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the key. Keep it for this session only, or try another keychain.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gespeichert. Ihn nur für diese Sitzung behalten oder einen anderen Schlüsselbund versuchen.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or keep the key for this session only.</source>
        <translation>Beim Schlüsselbund ist ein Fehler aufgetreten. Noch einmal versuchen oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>That is not a server URL. Write it like https://api.wandb.ai.</source>
        <translation>Das ist keine Server-URL. Richtig ist z. B. https://api.wandb.ai.</translation>
    </message>
    <message>
        <source>That key cannot be used. Copy it again, without spaces or line breaks.</source>
        <translation>Dieser Schlüssel ist nicht verwendbar. Noch einmal ohne Leerzeichen und Zeilenumbrüche kopieren.</translation>
    </message>
    <message>
        <source>The key in %1 cannot be used. Correct it there, or sign in.</source>
        <translation>Der Schlüssel in %1 ist nicht verwendbar. Ihn dort berichtigen oder anmelden.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent like this.</source>
        <translation>„%1“ kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>No local port could be opened.</source>
        <translation>Es ließ sich kein lokaler Port öffnen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or stop that program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet. Einen anderen Port wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Server error %1</source>
        <translation>Serverfehler %1</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Not a W&amp;B server</source>
        <translation>Kein W&amp;B-Server</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verständlich</translation>
    </message>
    <message>
        <source>Local data failed</source>
        <translation>Lokaler Datenfehler</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>Schlüsselbund-Fehler</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This server does not have “%1”. Use its web page for this.</source>
        <translation>Dieser Server kennt „%1“ nicht. Dafür seine Webseite verwenden.</translation>
    </message>
    <message>
        <source>Not on this server</source>
        <translation>Auf diesem Server nicht möglich</translation>
    </message>
</context>
<context>
    <name>desk::ui::EventStep</name>
    <message>
        <source>An artifact alias is added</source>
        <translation>Ein Artifact-Alias wird hinzugefügt</translation>
    </message>
    <message>
        <source>A new version is linked to a collection</source>
        <translation>Eine neue Version wird mit einer Collection verknüpft</translation>
    </message>
    <message>
        <source>A new version is added to an artifact</source>
        <translation>Eine neue Version wird zu einem Artifact hinzugefügt</translation>
    </message>
    <message>
        <source>An artifact tag is added</source>
        <translation>Ein Artifact-Tag wird hinzugefügt</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>Alias &amp;regex</source>
        <translation>Alias-&amp;Regex</translation>
    </message>
    <message>
        <source>Tag &amp;regex</source>
        <translation>Tag-&amp;Regex</translation>
    </message>
    <message>
        <source>Runs for every tag that matches. Leave it empty for any tag.</source>
        <translation>Läuft bei jedem passenden Tag. Leer lassen für alle Tags.</translation>
    </message>
    <message>
        <source>Runs for every alias that matches. Leave it empty for any alias.</source>
        <translation>Läuft bei jedem passenden Alias. Leer lassen für alle Aliasse.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExecutionDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Execution details</source>
        <translation>Ausführungsdetails</translation>
    </message>
    <message>
        <source>Select an execution to see what happened.</source>
        <translation>Eine Ausführung auswählen, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Ereignisdaten</translation>
    </message>
    <message>
        <source>Payload sent</source>
        <translation>Gesendete Payload</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes sent</source>
        <translation>SHA-256 der gesendeten Bytes</translation>
    </message>
    <message>
        <source>(deleted automation)</source>
        <translation>(gelöschte Automation)</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExecutionListModel</name>
    <message>
        <source>(deleted automation)</source>
        <translation>(gelöschte Automation)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterChip</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterChips</name>
    <message>
        <source>%1: any</source>
        <translation>%1: beliebig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterText</name>
    <message>
        <source>matches</source>
        <translation>passt zu</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>average of %1 over %2</source>
        <translation>Mittelwert von %1 über %2</translation>
    </message>
    <message>
        <source>minimum of %1 over %2</source>
        <translation>Minimum von %1 über %2</translation>
    </message>
    <message>
        <source>maximum of %1 over %2</source>
        <translation>Maximum von %1 über %2</translation>
    </message>
    <message>
        <source>increases by at least</source>
        <translation>steigt um mindestens</translation>
    </message>
    <message>
        <source>decreases by at least</source>
        <translation>fällt um mindestens</translation>
    </message>
    <message>
        <source>increases or decreases by at least</source>
        <translation>steigt oder fällt um mindestens</translation>
    </message>
    <message>
        <source>z-score of %1 over %2 beyond %3</source>
        <translation>z-Score von %1 über %2 jenseits von %3</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>desk::ui::FindBar</name>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>desk::ui::FireEventDialog</name>
    <message>
        <source>No automation ran: none that is on listens for this event here.</source>
        <translation>Keine Automation wurde ausgeführt: Keine eingeschaltete wartet hier auf dieses Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) ran: %1</source>
        <translation>
            <numerusform>%n Automation ausgeführt: %1</numerusform>
            <numerusform>%n Automations ausgeführt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fire a sample event</source>
        <translation>Beispielereignis auslösen</translation>
    </message>
    <message>
        <source>&amp;Fire event</source>
        <translation>Ereignis &amp;auslösen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation>Wird ausgelöst…</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>A&amp;lias</source>
        <translation>A&amp;lias</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
</context>
<context>
    <name>desk::ui::Folder</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>desk::ui::HandOver</name>
    <message>
        <source>Automation Desk runs already with this profile, but does not answer.</source>
        <translation>Automation Desk läuft bereits mit diesem Profil, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>desk::ui::HeadlessSync</name>
    <message numerus="yes">
        <source>%n automation(s) read.</source>
        <translation>
            <numerusform>%n Automation gelesen.</numerusform>
            <numerusform>%n Automations gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::Help</name>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>messages errors report</source>
        <translation>Meldungen Fehler Bericht Log</translation>
    </message>
    <message>
        <source>&amp;About Automation Desk</source>
        <translation>&amp;Über Automation Desk</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryPane</name>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Executions of “%1”</source>
        <translation>Ausführungen von „%1“</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading the history of this place.</source>
        <translation>Der Verlauf dieses Ortes wird gelesen.</translation>
    </message>
    <message>
        <source>History could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch keine Ausführung</translation>
    </message>
    <message>
        <source>Each time an automation runs, what it sent and what came back is listed here.</source>
        <translation>Bei jeder Ausführung einer Automation steht hier, was gesendet wurde und was zurückkam.</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeychainBanner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeychainText</name>
    <message>
        <source>GNOME Keyring, KWallet and KeePassXC are known to work. Install one of them, start it, and sign in to the desktop again. Until then secrets are written to the server only, and nothing is kept on this computer.</source>
        <translation>GNOME Keyring, KWallet und KeePassXC funktionieren nachweislich. Eines davon installieren, starten und sich neu am Desktop anmelden. Bis dahin werden Secrets nur auf den Server geschrieben, und nichts bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Values kept on this computer can be used once the keychain is unlocked. Names work as always.</source>
        <translation>Werte auf diesem Computer sind nutzbar, sobald der Schlüsselbund entsperrt ist. Namen funktionieren wie immer.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>No keyring yet</source>
        <translation>Noch kein Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep values in. Names work as always.</source>
        <translation>Es ist kein Standard-Schlüsselbund eingerichtet, der Werte behalten könnte. Namen funktionieren wie immer.</translation>
    </message>
    <message>
        <source>Create keyring…</source>
        <translation>Schlüsselbund anlegen…</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>Kein Schlüsselbund in dieser Sitzung</translation>
    </message>
    <message>
        <source>Values cannot be kept on this computer. Names work as always.</source>
        <translation>Werte können nicht auf diesem Computer behalten werden. Namen funktionieren wie immer.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Value is not on this computer</source>
        <translation>Wert ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>This session&apos;s keychain does not hold the value that was set from here. The server still has it.</source>
        <translation>Der Schlüsselbund dieser Sitzung enthält den Wert nicht, der von hier gesetzt wurde. Der Server hat ihn noch.</translation>
    </message>
    <message>
        <source>Enter value again</source>
        <translation>Wert neu eingeben</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain is slow, or it did not do what was asked. Look for a password prompt behind the other windows. Names work as always.</source>
        <translation>Der Schlüsselbund ist langsam oder hat nicht getan, worum er gebeten wurde. Hinter den anderen Fenstern nach einer Passwortabfrage suchen. Namen funktionieren wie immer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for your password, perhaps behind another window.</source>
        <translation>Vielleicht fragt er nach Ihrem Passwort, womöglich hinter einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ListPane</name>
    <message>
        <source>Filter automations</source>
        <translation>Automations filtern</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>Filter by name, event, target…</source>
        <translation>Nach Name, Ereignis, Ziel filtern…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending or skipped</source>
        <translation>Ausstehend oder übersprungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading the automations of this place.</source>
        <translation>Die Automations dieses Ortes werden gelesen.</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No automation here fits the filter.</source>
        <translation>Keine Automation hier passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name, event or target.</source>
        <translation>Nichts hat hier „%1“ in Name, Ereignis oder Ziel.</translation>
    </message>
    <message>
        <source>Nothing that fits the filter has “%1” in its name, event or target.</source>
        <translation>Nichts, was zum Filter passt, hat „%1“ in Name, Ereignis oder Ziel.</translation>
    </message>
    <message>
        <source>No automation matches</source>
        <translation>Keine passende Automation</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The automations appear here as soon as the server has been reached.</source>
        <translation>Die Automations erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Noch keine Automations</translation>
    </message>
    <message>
        <source>An automation runs an action, such as a webhook, when something happens here: a version is linked, an alias is added.</source>
        <translation>Eine Automation führt eine Aktion aus, etwa einen Webhook, wenn hier etwas geschieht: Eine Version wird verknüpft, ein Alias hinzugefügt.</translation>
    </message>
    <message>
        <source>Create an automation</source>
        <translation>Automation erstellen</translation>
    </message>
</context>
<context>
    <name>desk::ui::Log</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Schwerwiegend</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogViewer</name>
    <message>
        <source>Info and worse</source>
        <translation>Infos und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The selected message</source>
        <translation>Die ausgewählte Meldung</translation>
    </message>
    <message>
        <source>&amp;Copy all shown</source>
        <translation>Alle &amp;angezeigten kopieren</translation>
    </message>
    <message>
        <source>Nothing reaches the log file: %1</source>
        <translation>Nichts erreicht die Protokolldatei: %1</translation>
    </message>
    <message>
        <source>Select a message to read the whole of it.</source>
        <translation>Eine Meldung auswählen, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Noch nichts vermerkt</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, is noted here. Keys and tokens are left out.</source>
        <translation>Was das Programm tut und was schiefgeht, steht hier. Schlüssel und Tokens werden ausgelassen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No message is like that.</source>
        <translation>Keine Meldung entspricht der Suche.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>%1 von %n Meldung</numerusform>
            <numerusform>%1 von %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n selected</source>
        <translation>
            <numerusform>%n &amp;ausgewählte kopieren</numerusform>
            <numerusform>%n &amp;ausgewählte kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt *.log)</source>
        <translation>Textdateien (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::MainWindow</name>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>%1 – Automation Desk</source>
        <translation>%1 – Automation Desk</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Es wird gerade synchronisiert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::NameStep</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Unique among the automations of this place.</source>
        <translation>Eindeutig unter den Automations dieses Ortes.</translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation>&amp;Beschreibung (optional)</translation>
    </message>
</context>
<context>
    <name>desk::ui::NewSecretDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rotate it instead…</source>
        <translation>Stattdessen &amp;rotieren…</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Auf diesem &amp;Computer behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add secret</source>
        <translation>Secret &amp;hinzufügen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Letters, digits and underscores. Webhooks find the secret by this name.</source>
        <translation>Buchstaben, Ziffern und Unterstriche. Webhooks finden das Secret unter diesem Namen.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Only letters A–Z and a–z, digits and underscores.</source>
        <translation>Nur Buchstaben A–Z und a–z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The value is too long for a keychain. The server takes it.</source>
        <translation>Der Wert ist zu lang für einen Schlüsselbund. Der Server nimmt ihn an.</translation>
    </message>
    <message>
        <source>The value will be on the server only: %1.</source>
        <translation>Der Wert wird nur auf dem Server liegen: %1.</translation>
    </message>
    <message>
        <source>In the system keychain, to test and sign webhooks from here.</source>
        <translation>Im Schlüsselbund des Systems, um Webhooks von hier zu testen und zu signieren.</translation>
    </message>
    <message>
        <source>The answer was lost, so the server may have the secret already. Add it again: writing the same value twice does no harm.</source>
        <translation>Die Antwort ging verloren, der Server hat das Secret also vielleicht schon. Noch einmal hinzufügen: Denselben Wert zweimal zu schreiben schadet nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server is being written to. Wait for its answer.</source>
        <translation>Auf den Server wird gerade geschrieben. Bitte seine Antwort abwarten.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
</context>
<context>
    <name>desk::ui::NoticeText</name>
    <message>
        <source>Offline: nothing was read from the server yet. %1</source>
        <translation>Offline: Vom Server wurde noch nichts gelesen. %1</translation>
    </message>
    <message>
        <source>Offline: showing what was read at %1. %2</source>
        <translation>Offline: Gezeigt wird der Stand von %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%n Änderung steht aus</numerusform>
            <numerusform>%n Änderungen stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out. Sign in to read from the server.</source>
        <translation>Sie sind abgemeldet. Zum Lesen vom Server bitte anmelden.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The last sync failed. %1</source>
        <translation>Die letzte Synchronisierung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisiert %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, Stand %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synchronisierung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>desk::ui::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What was done in this window is listed here: created, deleted, sent.</source>
        <translation>Hier steht, was in diesem Fenster getan wurde: erstellt, gelöscht, gesendet.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PageHeader</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaletteText</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Slack channels</source>
        <translation>Slack-Kanäle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Slack channel</source>
        <translation>Slack-Kanal</translation>
    </message>
</context>
<context>
    <name>desk::ui::PermissionText</name>
    <message>
        <source>You have view-only access to %1. Only its admins can change its webhooks, Slack channels and secrets.</source>
        <translation>Sie können %1 nur ansehen. Nur die Admins können Webhooks, Slack-Kanäle und Secrets ändern.</translation>
    </message>
    <message>
        <source>Only admins of %1 can change its webhooks, Slack channels and secrets.</source>
        <translation>Nur Admins von %1 können Webhooks, Slack-Kanäle und Secrets ändern.</translation>
    </message>
    <message>
        <source>Ask a team admin.</source>
        <translation>Einen Team-Admin fragen.</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>%1 fragen.</translation>
    </message>
    <message>
        <source>Ask %1 or %2.</source>
        <translation>%1 oder %2 fragen.</translation>
    </message>
    <message>
        <source>Ask %1, %2 or %3.</source>
        <translation>%1, %2 oder %3 fragen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceText</name>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>All automations</source>
        <translation>Alle Automations</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Slack channels</source>
        <translation>Slack-Kanäle</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>desk::ui::ProblemText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Alias regex</source>
        <translation>Alias-Regex</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Aktionstyp</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Choose a webhook.</source>
        <translation>Einen Webhook wählen.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>%1 ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has characters that are not allowed. Allowed: %2</source>
        <translation>%1 enthält unzulässige Zeichen. Zulässig: %2</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at character %2.</source>
        <translation>%1 ist ab Zeichen %2 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object: { … }.</source>
        <translation>%1 muss ein JSON-Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>${%1} is not a variable, so it is sent as it stands.</source>
        <translation>${%1} ist keine Variable und wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>${%1} is always empty for this event.</source>
        <translation>${%1} ist bei diesem Ereignis immer leer.</translation>
    </message>
    <message>
        <source>%1 is not a valid regular expression: %2</source>
        <translation>%1 ist kein gültiger regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>%1 uses lookaround or a back reference, which the server does not know.</source>
        <translation>%1 verwendet Lookaround oder einen Rückverweis; der Server kennt beides nicht.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can only be read here. Choose another.</source>
        <translation>%1: Diese Art kann hier nur gelesen werden. Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>This event cannot be used in this scope. Choose another event or scope.</source>
        <translation>Dieses Ereignis ist in diesem Geltungsbereich nicht möglich. Ein anderes Ereignis oder einen anderen Geltungsbereich wählen.</translation>
    </message>
    <message>
        <source>That is not a web address. Write it like https://example.com/hook.</source>
        <translation>Das ist keine Webadresse. Richtig ist z. B. https://example.com/hook.</translation>
    </message>
    <message>
        <source>%1 has a space or an invisible character at place %2. Remove it.</source>
        <translation>%1 enthält an Stelle %2 ein Leerzeichen oder ein unsichtbares Zeichen. Es entfernen.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the URL: choose an access token instead.</source>
        <translation>Benutzername und Passwort nicht in die URL schreiben: Stattdessen ein Access-Token wählen.</translation>
    </message>
    <message>
        <source>http sends everything to %1 unencrypted, the access token too. Use https if you can.</source>
        <translation>http sendet alles unverschlüsselt an %1, auch das Access-Token. Möglichst https verwenden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>desk::ui::RelativeTime</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReplacementDialog</name>
    <message>
        <source>&amp;Re-create</source>
        <translation>&amp;Neu erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Re-create webhook</source>
        <translation>Webhook neu erstellen</translation>
    </message>
    <message>
        <source>Make “%1” anew</source>
        <translation>„%1“ neu erstellen</translation>
    </message>
    <message>
        <source>An edit of “%1” is not settled yet. Synchronise or discard it first.</source>
        <translation>Über eine Änderung an „%1“ ist noch nicht entschieden. Zuerst synchronisieren oder sie verwerfen.</translation>
    </message>
    <message>
        <source>One step after the other; it stops at the first that fails. Automations that you cannot see are not re-targeted: they would fail once the old webhook is gone.</source>
        <translation>Ein Schritt nach dem anderen; beim ersten, der fehlschlägt, ist Halt. Automations, die Sie nicht sehen können, werden nicht umgestellt: Sie würden fehlschlagen, sobald der alte Webhook weg ist.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReplacementView</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The server holds something else by now. Synchronise, then try again.</source>
        <translation>Der Server hat inzwischen einen anderen Stand. Synchronisieren und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: what is done stays, and it can go on from there.</source>
        <translation>%1 Nichts ist verloren: Was erledigt ist, bleibt, und von dort kann es weitergehen.</translation>
    </message>
    <message>
        <source>Create “%1” with the new values</source>
        <translation>„%1“ mit den neuen Werten erstellen</translation>
    </message>
    <message>
        <source>Let the automation “%1” use it</source>
        <translation>Automation „%1“ darauf umstellen</translation>
    </message>
    <message>
        <source>Delete the old “%1”</source>
        <translation>Alten Webhook „%1“ löschen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateBoard</name>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateDialog</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ rotieren</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Write to the server</source>
        <translation>Auf Server &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The server gets the new value, but it cannot be kept here, nor the old one to go back to: %1.</source>
        <translation>Der Server erhält den neuen Wert, doch er kann hier nicht behalten werden, und der alte für den Rückweg auch nicht: %1.</translation>
    </message>
    <message>
        <source>The old value is on this computer and stays in the keychain, so you can roll back.</source>
        <translation>Der alte Wert ist auf diesem Computer und bleibt im Schlüsselbund, Zurücksetzen ist also möglich.</translation>
    </message>
    <message>
        <source>The old value is not on this computer, so there will be no way back from here.</source>
        <translation>Der alte Wert ist nicht auf diesem Computer, von hier wird es also kein Zurück geben.</translation>
    </message>
    <message>
        <source>The server is being written to. Wait for its answer.</source>
        <translation>Auf den Server wird gerade geschrieben. Bitte seine Antwort abwarten.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateResultStep</name>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>By the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Erneut schreiben</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Forget old value</source>
        <translation>&amp;Alten Wert vergessen</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateTableModel</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1: not tested yet</source>
        <translation>%1: noch nicht getestet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateTestStep</name>
    <message>
        <source>Test payload</source>
        <translation>Test-Payload</translation>
    </message>
    <message>
        <source>Test &amp;payload</source>
        <translation>Test-&amp;Payload</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Really sent to the endpoints, from this computer. It is not saved.</source>
        <translation>Wird wirklich von diesem Computer an die Endpunkte gesendet. Wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateTests</name>
    <message>
        <source>The old value is not on this computer.</source>
        <translation>Der alte Wert ist nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotateValueStep</name>
    <message>
        <source>Webhooks to test</source>
        <translation>Zu testende Webhooks</translation>
    </message>
    <message>
        <source>No webhook uses this secret.</source>
        <translation>Kein Webhook verwendet dieses Secret.</translation>
    </message>
    <message>
        <source>Their endpoints must accept the new value before the server is given it.</source>
        <translation>Ihre Endpunkte müssen den neuen Wert annehmen, bevor der Server ihn erhält.</translation>
    </message>
    <message>
        <source>New va&amp;lue</source>
        <translation>Neuer &amp;Wert</translation>
    </message>
</context>
<context>
    <name>desk::ui::RotationText</name>
    <message>
        <source>No webhook uses this secret, so there is nothing to test. Nothing has been changed yet.</source>
        <translation>Kein Webhook verwendet dieses Secret, es gibt also nichts zu testen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Von diesem Computer wird getestet…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) did not take the new value. Make the endpoint accept it, then test again. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n Webhook hat den neuen Wert nicht angenommen. Dafür sorgen, dass der Endpunkt ihn annimmt, und dann noch einmal testen. Noch wurde nichts geändert.</numerusform>
            <numerusform>%n Webhooks haben den neuen Wert nicht angenommen. Dafür sorgen, dass die Endpunkte ihn annehmen, und dann noch einmal testen. Noch wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every endpoint that was tested takes the new value. Nothing has been changed yet.</source>
        <translation>Alle getesteten Endpunkte nehmen den neuen Wert an. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Test from this computer before the server is given the new value. Nothing has been changed yet.</source>
        <translation>Von diesem Computer testen, bevor der Server den neuen Wert erhält. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Testing again…</source>
        <translation>Wird erneut getestet…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed.</source>
        <translation>
            <numerusform>%n Test fehlgeschlagen.</numerusform>
            <numerusform>%n Tests fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has the new value of “%1”.</source>
        <translation>Der Server hat den neuen Wert von „%1“.</translation>
    </message>
    <message>
        <source>It was not kept on this computer.</source>
        <translation>Er wurde nicht auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>The old value was forgotten.</source>
        <translation>Der alte Wert wurde vergessen.</translation>
    </message>
    <message>
        <source>The old value is still in the keychain, so you can roll back.</source>
        <translation>Der alte Wert ist noch im Schlüsselbund, Zurücksetzen ist also möglich.</translation>
    </message>
    <message>
        <source>The old value is not on this computer, so there is no way back from here.</source>
        <translation>Der alte Wert ist nicht auf diesem Computer, von hier gibt es also kein Zurück.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Without %1: it is not on this computer.</source>
        <translation>Ohne %1: nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Writing the new value to the server…</source>
        <translation>Der neue Wert wird auf den Server geschrieben…</translation>
    </message>
    <message>
        <source>Nothing was changed: the server still has the old value. %1</source>
        <translation>Nichts wurde geändert: Der Server hat noch den alten Wert. %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: it may hold the old value or the new one. Write again to settle it; writing the same value twice does no harm. %1</source>
        <translation>Die Antwort des Servers ging verloren: Er hat entweder den alten oder den neuen Wert. Zur Klärung erneut schreiben; denselben Wert zweimal zu schreiben schadet nicht. %1</translation>
    </message>
    <message>
        <source>Writing the old value to the server…</source>
        <translation>Der alte Wert wird auf den Server geschrieben…</translation>
    </message>
    <message>
        <source>The secret was not rolled back: the server still has the new value. %1</source>
        <translation>Das Secret wurde nicht zurückgesetzt: Der Server hat noch den neuen Wert. %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost: it may hold the old value or the new one. Roll back again to settle it. %1</source>
        <translation>Die Antwort des Servers ging verloren: Er hat entweder den alten oder den neuen Wert. Zur Klärung erneut zurücksetzen. %1</translation>
    </message>
    <message>
        <source>The server has the old value of “%1” again.</source>
        <translation>Der Server hat wieder den alten Wert von „%1“.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Löschen: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretCommands</name>
    <message>
        <source>New &amp;secret…</source>
        <translation>Neues &amp;Secret…</translation>
    </message>
    <message>
        <source>add token password key</source>
        <translation>hinzufügen anlegen neu Token Passwort Schlüssel</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>secret change replace value</source>
        <translation>Secret ändern ersetzen Wert</translation>
    </message>
    <message>
        <source>Re&amp;veal local copy…</source>
        <translation>Lokale Kopie &amp;anzeigen…</translation>
    </message>
    <message>
        <source>secret keychain value</source>
        <translation>Secret Schlüsselbund Wert</translation>
    </message>
    <message>
        <source>Remove from this co&amp;mputer…</source>
        <translation>Von diesem &amp;Computer entfernen…</translation>
    </message>
    <message>
        <source>secret forget keychain</source>
        <translation>Secret vergessen Schlüsselbund</translation>
    </message>
    <message>
        <source>Dele&amp;te secret…</source>
        <translation>S&amp;ecret löschen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Open the secrets of a team first.</source>
        <translation>Zuerst die Secrets eines Teams öffnen.</translation>
    </message>
    <message>
        <source>Select a secret first.</source>
        <translation>Zuerst ein Secret auswählen.</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Es ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Its value is not kept on this computer.</source>
        <translation>Sein Wert ist nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretEdits</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the secret “%1”?</source>
        <translation>Secret „%1“ löschen?</translation>
    </message>
    <message>
        <source>It is deleted at once and for good, on the server and on this computer.</source>
        <translation>Es wird sofort und endgültig gelöscht, auf dem Server und auf diesem Computer.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) would send without it: %1.</source>
        <translation>
            <numerusform>%n Webhook würde ohne es senden: %1.</numerusform>
            <numerusform>%n Webhooks würden ohne es senden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s) would fail through them: %1.</source>
        <translation>
            <numerusform>%n Automation würde dadurch fehlschlagen: %1.</numerusform>
            <numerusform>%n Automations würden dadurch fehlschlagen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the server, but its copy is still on this computer.</source>
        <translation>„%1“ wurde auf dem Server gelöscht, aber die Kopie ist noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its value leaves the keychain. It cannot be read from the server again.</source>
        <translation>Der Wert wird aus dem Schlüsselbund entfernt. Vom Server lässt er sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>The secret stays on the server, and webhooks go on using it.</source>
        <translation>Das Secret bleibt auf dem Server, und Webhooks verwenden es weiter.</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>The value of “%1” is no longer on this computer.</source>
        <translation>Der Wert von „%1“ ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The value of “%1” was not removed.</source>
        <translation>Der Wert von „%1“ wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Roll “%1” back?</source>
        <translation>„%1“ zurücksetzen?</translation>
    </message>
    <message>
        <source>The server gets the value from before the last rotation again.</source>
        <translation>Der Server erhält wieder den Wert von vor der letzten Rotation.</translation>
    </message>
    <message>
        <source>The present value is not kept: neither on the server nor on this computer.</source>
        <translation>Der jetzige Wert bleibt nicht erhalten: weder auf dem Server noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” has its old value again.</source>
        <translation>„%1“ hat wieder den alten Wert.</translation>
    </message>
    <message>
        <source>The answer was lost: the server may hold either value of “%1”. Roll back again to settle it.</source>
        <translation>Die Antwort ging verloren: Der Server hat einen der beiden Werte von „%1“. Zur Klärung erneut zurücksetzen.</translation>
    </message>
    <message>
        <source>“%1” was not rolled back.</source>
        <translation>„%1“ wurde nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>The old value of “%1” was forgotten.</source>
        <translation>Der alte Wert von „%1“ wurde vergessen.</translation>
    </message>
    <message>
        <source>The old value of “%1” was not forgotten.</source>
        <translation>Der alte Wert von „%1“ wurde nicht vergessen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretInspector</name>
    <message>
        <source>Last set from here %1.</source>
        <translation>Zuletzt von hier gesetzt: %1.</translation>
    </message>
    <message>
        <source>It was never set from this computer.</source>
        <translation>Es wurde nie von diesem Computer gesetzt.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Select a secret to see who uses it.</source>
        <translation>Ein Secret auswählen, um zu sehen, was es verwendet.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Forget old value</source>
        <translation>Alten Wert vergessen</translation>
    </message>
    <message>
        <source>The value before the last rotation is still kept here.</source>
        <translation>Der Wert vor der letzten Rotation ist hier noch vorhanden.</translation>
    </message>
    <message>
        <source>No webhook uses it.</source>
        <translation>Kein Webhook verwendet es.</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>The keychain is being asked.</source>
        <translation>Der Schlüsselbund wird gefragt.</translation>
    </message>
    <message>
        <source>The value is in the keychain of this computer, so that webhooks can be tested from here.</source>
        <translation>Der Wert liegt im Schlüsselbund dieses Computers, sodass sich Webhooks von hier testen lassen.</translation>
    </message>
    <message>
        <source>It was kept here, but the keychain does not hold it any more. Rotate the secret, with its value or a new one, to keep it again.</source>
        <translation>Er wurde hier behalten, doch der Schlüsselbund enthält ihn nicht mehr. Das Secret mit seinem oder einem neuen Wert rotieren, um ihn wieder zu behalten.</translation>
    </message>
    <message>
        <source>The server alone has the value. It cannot be read from there.</source>
        <translation>Nur der Server hat den Wert. Von dort lässt er sich nicht lesen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to use the value here.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihn entsperren, um den Wert hier zu verwenden.</translation>
    </message>
    <message>
        <source>The keychain that keeps the value cannot be asked now.</source>
        <translation>Der Schlüsselbund mit dem Wert ist gerade nicht ansprechbar.</translation>
    </message>
    <message>
        <source>It was deleted on the server. Remove what is left of it from this computer.</source>
        <translation>Es wurde auf dem Server gelöscht. Was davon übrig ist, von diesem Computer entfernen.</translation>
    </message>
    <message>
        <source>Somebody set it on %1, after it was set from here. The server&apos;s value is another one now.</source>
        <translation>Jemand hat es am %1 gesetzt, nachdem es von hier gesetzt worden war. Der Server hat jetzt einen anderen Wert.</translation>
    </message>
    <message>
        <source>The server has not been given another value since.</source>
        <translation>Der Server hat seither keinen anderen Wert erhalten.</translation>
    </message>
    <message>
        <source>Whether the server has been given another value since is not known.</source>
        <translation>Ob der Server seither einen anderen Wert erhalten hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server does not list it for you.</source>
        <translation>Der Server führt es für Sie nicht auf.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretListModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook</numerusform>
            <numerusform>%n Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n Automation</numerusform>
            <numerusform>%n Automations</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has set it since: the server&apos;s value is newer than the one from here.</source>
        <translation>Jemand hat es seither gesetzt: Der Wert des Servers ist neuer als der von hier.</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>on this computer: %1</source>
        <translation>auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>used by: %1</source>
        <translation>verwendet von: %1</translation>
    </message>
    <message>
        <source>changed since it was set from here</source>
        <translation>geändert, seit es von hier gesetzt wurde</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Last set from here</source>
        <translation>Zuletzt von hier gesetzt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>The server does not list it; a copy of its value is still kept on this computer.</source>
        <translation>Der Server führt es nicht auf; eine Kopie des Wertes liegt noch auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretRevealDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Local copy of “%1”</source>
        <translation>Lokale Kopie von „%1“</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>This is the value that was set from here.</source>
        <translation>Das ist der Wert, der von hier gesetzt wurde.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird er aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird er aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretText</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is on the server, but was not kept on this computer: %2.</source>
        <translation>„%1“ ist auf dem Server, wurde aber nicht auf diesem Computer behalten: %2.</translation>
    </message>
    <message>
        <source>there is no keychain in this session</source>
        <translation>in dieser Sitzung gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain has no keyring yet</source>
        <translation>es ist noch kein Schlüsselbund eingerichtet</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain did not let Automation Desk in</source>
        <translation>der Schlüsselbund hat Automation Desk nicht zugelassen</translation>
    </message>
    <message>
        <source>the keychain did not answer</source>
        <translation>der Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the keychain did not take it</source>
        <translation>der Schlüsselbund hat ihn nicht angenommen</translation>
    </message>
    <message>
        <source>“%1” is on the server, but this computer could not note that. %2</source>
        <translation>„%1“ ist auf dem Server, aber dieser Computer konnte das nicht festhalten. %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretValueField</name>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Taken as it is: nothing is trimmed.</source>
        <translation>Wird so übernommen, wie er ist: Nichts wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Shows what is typed here, until it is saved</source>
        <translation>Zeigt, was hier eingegeben wird, bis es gespeichert ist</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Puts a random value of letters and digits in place of what is there</source>
        <translation>Ersetzt den Inhalt durch einen zufälligen Wert aus Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Length of a generated value</source>
        <translation>Länge eines erzeugten Werts</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SecretsPane</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Nach Name filtern…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading the secrets of this team.</source>
        <translation>Die Secrets dieses Teams werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The secrets appear here as soon as the server has been reached.</source>
        <translation>Die Secrets erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
    <message>
        <source>No secret matches</source>
        <translation>Kein passendes Secret</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>Nichts hat hier „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No secrets to be seen</source>
        <translation>Keine Secrets zu sehen</translation>
    </message>
    <message>
        <source>The team has none, or the server shows them to its admins only.</source>
        <translation>Das Team hat keine, oder der Server zeigt sie nur den Admins.</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Noch keine Secrets</translation>
    </message>
    <message>
        <source>A secret is a token or a key that webhooks send along or sign with. The server keeps its value and shows it to nobody.</source>
        <translation>Ein Secret ist ein Token oder ein Schlüssel, den Webhooks mitsenden oder mit dem sie signieren. Der Server behält den Wert und zeigt ihn niemandem.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>No web browser could be started. The page is %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Die Seite ist %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::Sentence</name>
    <message>
        <source>New version added</source>
        <translation>Neue Version hinzugefügt</translation>
    </message>
    <message>
        <source>Version linked</source>
        <translation>Version verknüpft</translation>
    </message>
    <message>
        <source>Version unlinked</source>
        <translation>Verknüpfung einer Version gelöst</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>Alias hinzugefügt</translation>
    </message>
    <message>
        <source>Alias updated</source>
        <translation>Alias geändert</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Tag hinzugefügt</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Tag entfernt</translation>
    </message>
    <message>
        <source>Collection tag added</source>
        <translation>Collection-Tag hinzugefügt</translation>
    </message>
    <message>
        <source>Collection tag removed</source>
        <translation>Collection-Tag entfernt</translation>
    </message>
    <message>
        <source>Run metrics threshold met</source>
        <translation>Run-Metrik: Schwellenwert erreicht</translation>
    </message>
    <message>
        <source>Run metrics change threshold met</source>
        <translation>Run-Metrik: Änderungsschwelle erreicht</translation>
    </message>
    <message>
        <source>Run metrics z-score threshold met</source>
        <translation>Run-Metrik: z-Score-Schwelle erreicht</translation>
    </message>
    <message>
        <source>a new version is added</source>
        <translation>eine neue Version hinzugefügt wird</translation>
    </message>
    <message>
        <source>a new version is linked</source>
        <translation>eine neue Version verknüpft wird</translation>
    </message>
    <message>
        <source>a version is unlinked</source>
        <translation>die Verknüpfung einer Version gelöst wird</translation>
    </message>
    <message>
        <source>an artifact alias is added</source>
        <translation>ein Artifact-Alias hinzugefügt wird</translation>
    </message>
    <message>
        <source>an artifact alias is updated</source>
        <translation>ein Artifact-Alias geändert wird</translation>
    </message>
    <message>
        <source>an artifact tag is added</source>
        <translation>ein Artifact-Tag hinzugefügt wird</translation>
    </message>
    <message>
        <source>an artifact tag is removed</source>
        <translation>ein Artifact-Tag entfernt wird</translation>
    </message>
    <message>
        <source>a collection tag is added</source>
        <translation>ein Collection-Tag hinzugefügt wird</translation>
    </message>
    <message>
        <source>a collection tag is removed</source>
        <translation>ein Collection-Tag entfernt wird</translation>
    </message>
    <message>
        <source>a run metrics threshold is met</source>
        <translation>eine Run-Metrik einen Schwellenwert erreicht</translation>
    </message>
    <message>
        <source>a run metrics change threshold is met</source>
        <translation>eine Run-Metrik eine Änderungsschwelle erreicht</translation>
    </message>
    <message>
        <source>a run metrics z-score threshold is met</source>
        <translation>eine Run-Metrik eine z-Score-Schwelle erreicht</translation>
    </message>
    <message>
        <source>a run state changes</source>
        <translation>ein Run den Status wechselt</translation>
    </message>
    <message>
        <source>%1 happens</source>
        <translation>%1 eintritt</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>(passend zu %1)</translation>
    </message>
    <message>
        <source>equal to %1</source>
        <translation>(gleich %1)</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>(enthält %1)</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>(Bedingung: %1)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>Registry %1</translation>
    </message>
    <message>
        <source>collection %1</source>
        <translation>Collection %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>a scope yet to be chosen</source>
        <translation>einem noch zu wählenden Geltungsbereich</translation>
    </message>
    <message>
        <source>a scope of the unknown kind %1</source>
        <translation>Geltungsbereich der unbekannten Art %1</translation>
    </message>
    <message>
        <source>send a %1 to %2</source>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>a webhook yet to be chosen</source>
        <translation>einen noch zu wählenden Webhook</translation>
    </message>
    <message>
        <source>Slack notification</source>
        <translation>Slack-Nachricht</translation>
    </message>
    <message>
        <source>a channel yet to be chosen</source>
        <translation>einen noch zu wählenden Kanal</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>trigger ARIA</source>
        <translation>ARIA auslösen</translation>
    </message>
    <message>
        <source>add a %1 to queue %2</source>
        <translation>%1 in die Queue %2 stellen</translation>
    </message>
    <message>
        <source>Launch job</source>
        <translation>Launch-Job</translation>
    </message>
    <message>
        <source>do what is yet to be chosen</source>
        <translation>eine noch zu wählende Aktion ausführen</translation>
    </message>
    <message>
        <source>run an action of the unknown kind %1</source>
        <translation>eine Aktion der unbekannten Art %1 ausführen</translation>
    </message>
    <message>
        <source>When %1 in %2, %3.</source>
        <translation>Wenn in %2 %1, dann %3.</translation>
    </message>
    <message>
        <source>Run state change</source>
        <translation>Statuswechsel eines Runs</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Unbekanntes Ereignis</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Trigger ARIA</source>
        <translation>ARIA auslösen</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>Unbekannte Aktion</translation>
    </message>
    <message>
        <source>all collections</source>
        <translation>alle Collections</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>a an</source>
        <extracomment>The articles that the texts of events begin with, e.g. of &quot;a new version is added&quot;, with spaces between.</extracomment>
        <translation>ein eine die</translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsDialog</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>System follows the desktop, also while the program runs. High contrast and the accent colour always come from the desktop.</source>
        <translation>„System“ folgt dem Desktop, auch während das Programm läuft. Hoher Kontrast und die Akzentfarbe kommen immer vom Desktop.</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>One line for each automation, so that more of them fit on the screen.</source>
        <translation>Eine Zeile je Automation, damit mehr davon auf den Bildschirm passen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Texts, numbers and dates change at once.</source>
        <translation>Texte, Zahlen und Datumsangaben ändern sich sofort.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show &amp;system notifications</source>
        <translation>Syste&amp;mbenachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Only while the window is in the background, and only about what needs you, such as an edit that the server refused.</source>
        <translation>Nur solange das Fenster im Hintergrund ist, und nur wenn etwas Ihre Aufmerksamkeit braucht, etwa eine vom Server abgelehnte Änderung.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
</context>
<context>
    <name>desk::ui::ShellCommands</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>aktualisieren neu laden refresh sync</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>log in account key</source>
        <translation>einloggen Konto Schlüssel login</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>log out account</source>
        <translation>ausloggen Konto logout</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>find go to palette</source>
        <translation>suchen finden gehe zu Palette</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>N&amp;otifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>messages toasts</source>
        <translation>Meldungen Hinweise</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>Tasten Hilfe Shortcuts</translation>
    </message>
</context>
<context>
    <name>desk::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No shortcut is called like that.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n Tastenkürzel</numerusform>
            <numerusform>%n Tastenkürzel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <comment>command: shortcut</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>desk::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
</context>
<context>
    <name>desk::ui::SidebarModel</name>
    <message>
        <source>no automations</source>
        <translation>keine Automations</translation>
    </message>
    <message>
        <source>1 automation</source>
        <translation>1 Automation</translation>
    </message>
    <message>
        <source>%1 automations</source>
        <translation>%1 Automations</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1, Abschnitt</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>All automations</source>
        <translation>Alle Automations</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 · sandbox</source>
        <translation>%1 · Sandbox</translation>
    </message>
    <message>
        <source>%1 · team admin</source>
        <translation>%1 · Team-Admin</translation>
    </message>
    <message>
        <source>%1 · member</source>
        <translation>%1 · Mitglied</translation>
    </message>
</context>
<context>
    <name>desk::ui::SignInDialog</name>
    <message>
        <source>&amp;Server URL</source>
        <translation>&amp;Server-URL</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>In der Sandbox &amp;umsehen</translation>
    </message>
    <message>
        <source>Use for this session &amp;only</source>
        <translation>&amp;Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Where to find your API key</source>
        <translation>Wo Ihr API-Schlüssel zu finden ist</translation>
    </message>
    <message>
        <source>Automation Desk talks to your W&amp;B server with your own API key. The key is kept in the system keychain, nowhere else.</source>
        <translation>Automation Desk spricht mit Ihrem W&amp;B-Server über Ihren eigenen API-Schlüssel. Der Schlüssel liegt im Schlüsselbund des Systems, sonst nirgends.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackActions</name>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackChannelModel</name>
    <message>
        <source>workspace %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n automation(s)</source>
        <translation>
            <numerusform>von %n Automation verwendet</numerusform>
            <numerusform>von %n Automations verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n Automation</numerusform>
            <numerusform>%n Automations</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackConnection</name>
    <message>
        <source>No channel was connected in time. Start again when you are ready.</source>
        <translation>Es wurde nicht rechtzeitig ein Kanal verbunden. Neu beginnen, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
    <message>
        <source>Slack was not connected. You can close this page and go back to Automation Desk.</source>
        <translation>Slack wurde nicht verbunden. Sie können diese Seite schließen und zu Automation Desk zurückkehren.</translation>
    </message>
    <message>
        <source>This page is not what Automation Desk waits for. Start again there.</source>
        <translation>Auf diese Seite wartet Automation Desk nicht. Dort neu beginnen.</translation>
    </message>
    <message>
        <source>It was not allowed in Slack. Start again to choose a channel.</source>
        <translation>In Slack wurde es nicht erlaubt. Neu beginnen, um einen Kanal zu wählen.</translation>
    </message>
    <message>
        <source>Slack says: %1. Start again.</source>
        <translation>Slack meldet: %1. Neu beginnen.</translation>
    </message>
    <message>
        <source>Allowed in Slack. Go back to Automation Desk, which finishes the connection.</source>
        <translation>In Slack erlaubt. Gehen Sie zu Automation Desk zurück, das die Verbindung fertigstellt.</translation>
    </message>
    <message>
        <source>This server does not say where its web pages are. Connect the channel in its Team Settings.</source>
        <translation>Dieser Server sagt nicht, wo seine Webseiten sind. Verbinden Sie den Kanal in seinen Team Settings.</translation>
    </message>
    <message>
        <source>The answer was lost, so the channel may have been connected. It is shown here as soon as the server tells.</source>
        <translation>Die Antwort ging verloren, der Kanal kann also verbunden sein. Er wird hier gezeigt, sobald der Server es sagt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackPane</name>
    <message>
        <source>Slack channels</source>
        <translation>Slack-Kanäle</translation>
    </message>
    <message>
        <source>Filter by channel, workspace…</source>
        <translation>Nach Kanal, Workspace filtern…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading the Slack channels of this team.</source>
        <translation>Die Slack-Kanäle dieses Teams werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The Slack channels appear here as soon as the server has been reached.</source>
        <translation>Die Slack-Kanäle erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
    <message>
        <source>No channel matches</source>
        <translation>Kein passender Kanal</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name or workspace.</source>
        <translation>Nichts hat hier „%1“ in Name oder Workspace.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No Slack channels yet</source>
        <translation>Noch keine Slack-Kanäle</translation>
    </message>
    <message>
        <source>Connect Slack, so that automations of this team can post to its channels.</source>
        <translation>Slack verbinden, damit Automations dieses Teams in seine Kanäle schreiben können.</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack verbinden</translation>
    </message>
</context>
<context>
    <name>desk::ui::SpokenText</name>
    <message>
        <source>unavailable: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::StepButton</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Schritt %1, %2, erledigt</translation>
    </message>
    <message>
        <source>Goes back to this step</source>
        <translation>Geht zu diesem Schritt zurück</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Schritt %1, %2, aktuell</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::SummaryPane</name>
    <message>
        <source>Rendered for a sample event</source>
        <translation>Ausgefüllt für ein Beispielereignis</translation>
    </message>
    <message>
        <source>Rendered payload</source>
        <translation>Ausgefüllte Payload</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>desk::ui::TeamCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Neuer Webhook…</translation>
    </message>
    <message>
        <source>create add endpoint</source>
        <translation>erstellen hinzufügen anlegen Endpunkt</translation>
    </message>
    <message>
        <source>Test &amp;webhook…</source>
        <translation>&amp;Webhook testen…</translation>
    </message>
    <message>
        <source>try send payload</source>
        <translation>ausprobieren senden Payload</translation>
    </message>
    <message>
        <source>&amp;Edit webhook…</source>
        <translation>Webhook &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>change endpoint token secret</source>
        <translation>ändern Endpunkt Token Secret</translation>
    </message>
    <message>
        <source>D&amp;uplicate webhook…</source>
        <translation>Webhook &amp;duplizieren…</translation>
    </message>
    <message>
        <source>copy clone</source>
        <translation>kopieren klonen</translation>
    </message>
    <message>
        <source>&amp;Delete webhook…</source>
        <translation>Webhook &amp;löschen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>&amp;Connect Slack…</source>
        <translation>Slack &amp;verbinden…</translation>
    </message>
    <message>
        <source>new integration channel workspace</source>
        <translation>neue Integration Kanal Workspace</translation>
    </message>
    <message>
        <source>De&amp;lete Slack channel…</source>
        <translation>Slack-&amp;Kanal löschen…</translation>
    </message>
    <message>
        <source>remove disconnect</source>
        <translation>entfernen trennen</translation>
    </message>
    <message>
        <source>New &amp;integration…</source>
        <translation>Neue &amp;Integration…</translation>
    </message>
</context>
<context>
    <name>desk::ui::TeamPage</name>
    <message>
        <source>Team Settings</source>
        <translation>Team Settings</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Open Team Settings of a team first.</source>
        <translation>Zuerst die Team Settings eines Teams öffnen.</translation>
    </message>
    <message>
        <source>Open %1 first.</source>
        <translation>Zuerst %1 öffnen.</translation>
    </message>
    <message>
        <source>Select a webhook first.</source>
        <translation>Zuerst einen Webhook auswählen.</translation>
    </message>
    <message>
        <source>Select a Slack channel first.</source>
        <translation>Zuerst einen Slack-Kanal auswählen.</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Im Web öffnen</translation>
    </message>
    <message>
        <source>No web browser could be started. The page is %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Die Seite ist %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::TestPane</name>
    <message>
        <source>Test webhoo&amp;k</source>
        <translation>Webhook &amp;testen</translation>
    </message>
    <message>
        <source>JSON. It is sent once and never saved; an empty one is sent as {}.</source>
        <translation>JSON. Wird einmal gesendet und nie gespeichert; leer wird {} gesendet.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TestResultView</name>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The server sends the payload…</source>
        <translation>Der Server sendet die Payload…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Passed, %1</source>
        <translation>Bestanden, %1</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>Fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>Sent by the server with the values it holds.</source>
        <translation>Vom Server mit seinen Werten gesendet.</translation>
    </message>
    <message>
        <source>Sent from this computer.</source>
        <translation>Von diesem Computer gesendet.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TestText</name>
    <message>
        <source>The endpoint wants an access token, and this webhook has none. Choose the secret that holds it.</source>
        <translation>Der Endpunkt verlangt ein Access-Token, und dieser Webhook hat keines. Das Secret wählen, das es enthält.</translation>
    </message>
    <message>
        <source>The endpoint does not accept the token in %1. Rotate the secret, then test again.</source>
        <translation>Der Endpunkt nimmt das Token in %1 nicht an. Das Secret rotieren und dann noch einmal testen.</translation>
    </message>
    <message>
        <source>There is nothing at this path of the endpoint. Check the URL.</source>
        <translation>Unter diesem Pfad hat der Endpunkt nichts. URL prüfen.</translation>
    </message>
    <message>
        <source>The endpoint does not take POST at this path. Check the URL.</source>
        <translation>Der Endpunkt nimmt unter diesem Pfad kein POST an. URL prüfen.</translation>
    </message>
    <message>
        <source>The endpoint does not take this payload. Send one in the form that it expects.</source>
        <translation>Der Endpunkt nimmt diese Payload nicht an. Eine in der erwarteten Form senden.</translation>
    </message>
    <message>
        <source>The endpoint took too long. Try again, or ask who runs it.</source>
        <translation>Der Endpunkt hat zu lange gebraucht. Noch einmal versuchen oder beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>The endpoint asks to slow down. Wait a minute and test again.</source>
        <translation>Dem Endpunkt sind es zu viele Anfragen. Eine Minute warten und noch einmal testen.</translation>
    </message>
    <message>
        <source>The endpoint sends requests elsewhere, where they are not followed. Use its final URL.</source>
        <translation>Der Endpunkt leitet Anfragen weiter, und dem wird nicht gefolgt. Seine endgültige URL verwenden.</translation>
    </message>
    <message>
        <source>The endpoint has a problem of its own. Try again later, or ask who runs it.</source>
        <translation>Der Endpunkt hat selbst ein Problem. Später noch einmal versuchen oder beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Check host and port, and that the program behind it runs.</source>
        <translation>An %1 nimmt niemand Verbindungen an. Host und Port prüfen und ob das Programm dahinter läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the server can reach it, not just this computer.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen, ob der Server es erreicht, nicht nur dieser Computer.</translation>
    </message>
    <message>
        <source>No host is called %1. Check the URL.</source>
        <translation>Kein Host heißt %1. URL prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask who runs it.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>Check the secrets that this webhook names.</source>
        <translation>Die Secrets prüfen, die dieser Webhook nennt.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · from the server</source>
        <translation>%1 · vom Server</translation>
    </message>
    <message>
        <source>%1 · from here</source>
        <translation>%1 · von hier</translation>
    </message>
    <message>
        <source>The endpoint took it.</source>
        <translation>Der Endpunkt hat sie angenommen.</translation>
    </message>
    <message>
        <source>The endpoint took it: %1.</source>
        <translation>Der Endpunkt hat sie angenommen: %1.</translation>
    </message>
    <message>
        <source>The endpoint refused it: %1.</source>
        <translation>Der Endpunkt hat sie abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The test failed, and the server does not say why.</source>
        <translation>Der Test ist fehlgeschlagen, und der Server sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Der Test ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::TestWebhookDialog</name>
    <message>
        <source>Test webhook</source>
        <translation>Webhook testen</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::UsageText</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>access token and secret</source>
        <translation>Access-Token und Secret</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Slack channel</source>
        <translation>Slack-Kanal</translation>
    </message>
</context>
<context>
    <name>desk::ui::ValueText</name>
    <message>
        <source>This is not text that a secret can hold. Paste it again.</source>
        <translation>Das ist kein Text, den ein Secret enthalten kann. Ihn neu einfügen.</translation>
    </message>
    <message>
        <source>It ends with a line break, which is part of the value.</source>
        <translation>Er endet mit einem Zeilenumbruch, der zum Wert gehört.</translation>
    </message>
    <message>
        <source>It has spaces at its start or end, which are part of the value.</source>
        <translation>Er hat Leerzeichen am Anfang oder Ende, die zum Wert gehören.</translation>
    </message>
    <message>
        <source>It begins with “Bearer”, which the server adds to an access token itself.</source>
        <translation>Er beginnt mit „Bearer“; das setzt der Server selbst vor ein Access-Token.</translation>
    </message>
    <message>
        <source>The quotes around it are part of the value.</source>
        <translation>Die Anführungszeichen darum gehören zum Wert.</translation>
    </message>
    <message>
        <source>It has several lines, which are kept.</source>
        <translation>Er hat mehrere Zeilen; sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>It is longer than the %1 bytes that a keychain keeps.</source>
        <translation>Er ist länger als die %1 Byte, die ein Schlüsselbund behält.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookActions</name>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Copy as…</source>
        <translation>K&amp;opieren als…</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>cURL-Befehl</translation>
    </message>
    <message>
        <source>Reads $ACCESS_TOKEN and $SIGNING_SECRET; no value is copied.</source>
        <translation>Liest $ACCESS_TOKEN und $SIGNING_SECRET; kein Wert wird kopiert.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>With the names of the secrets only.</source>
        <translation>Nur mit den Namen der Secrets.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was not created again.</source>
        <translation>„%1“ wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The answer was lost, so “%1” may have been created again. It is shown here as soon as the server tells.</source>
        <translation>Die Antwort ging verloren, „%1“ kann also wieder angelegt sein. Es wird hier gezeigt, sobald der Server es sagt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookDetails</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Select a webhook to see where it sends and what uses it.</source>
        <translation>Einen Webhook auswählen, um zu sehen, wohin er sendet und was ihn verwendet.</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>No access token and no secret.</source>
        <translation>Kein Access-Token und kein Secret.</translation>
    </message>
    <message>
        <source>No automation uses it.</source>
        <translation>Keine Automation verwendet ihn.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookDialog</name>
    <message>
        <source>Test &amp;payload</source>
        <translation>Test-&amp;Payload</translation>
    </message>
    <message>
        <source>Sa&amp;ve webhook</source>
        <translation>Webhook spe&amp;ichern</translation>
    </message>
    <message>
        <source>&amp;Create webhook</source>
        <translation>&amp;Webhook erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Type the endpoint&apos;s URL first.</source>
        <translation>Zuerst die URL des Endpunkts eingeben.</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Im Web öffnen</translation>
    </message>
    <message>
        <source>This server cannot change a webhook once it is made. It can be made anew: what uses it is then re-targeted, and the old one deleted.</source>
        <translation>Dieser Server kann einen Webhook nach dem Erstellen nicht ändern. Er lässt sich neu erstellen: Was ihn verwendet, wird dann umgestellt und der alte gelöscht.</translation>
    </message>
    <message>
        <source>Re-create…</source>
        <translation>Neu erstellen…</translation>
    </message>
    <message>
        <source>The server is being written to. Wait for its answer.</source>
        <translation>Auf den Server wird gerade geschrieben. Bitte seine Antwort abwarten.</translation>
    </message>
    <message>
        <source>The answer was lost, so the webhook may have been saved. It is shown here as soon as the server tells.</source>
        <translation>Die Antwort ging verloren, der Webhook kann also gespeichert sein. Er wird hier gezeigt, sobald der Server es sagt.</translation>
    </message>
    <message>
        <source>The answer was lost, so the webhook may have been created. It is shown here as soon as the server tells.</source>
        <translation>Die Antwort ging verloren, der Webhook kann also angelegt sein. Er wird hier gezeigt, sobald der Server es sagt.</translation>
    </message>
    <message>
        <source>No web browser could be started. The page is %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Die Seite ist %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;Endpunkt-URL</translation>
    </message>
    <message>
        <source>At most 64 letters, digits, spaces, _ and -.</source>
        <translation>Höchstens 64 Buchstaben, Ziffern, Leerzeichen, _ und -.</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>&amp;Access-Token</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Secret…</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Secret für %1</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>das Access-Token</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Signatur</translation>
    </message>
    <message>
        <source>Where the payload is sent by POST.</source>
        <translation>Wohin die Payload per POST gesendet wird.</translation>
    </message>
    <message>
        <source>The host is %1.</source>
        <translation>Der Host ist %1.</translation>
    </message>
    <message>
        <source>Sent as Authorization: Bearer.</source>
        <translation>Gesendet als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Signs the payload: X-Wandb-Signature.</source>
        <translation>Signiert die Payload: X-Wandb-Signature.</translation>
    </message>
    <message>
        <source>The team has no secret called %1. Add it, or choose another.</source>
        <translation>Das Team hat kein Secret namens %1. Es hinzufügen oder ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookListModel</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The team has no secret called %1.</source>
        <translation>Das Team hat kein Secret namens %1.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Never tested from this profile</source>
        <translation>Aus diesem Profil nie getestet</translation>
    </message>
    <message numerus="yes">
        <source>used by %n automation(s)</source>
        <translation>
            <numerusform>von %n Automation verwendet</numerusform>
            <numerusform>von %n Automations verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>last test %1</source>
        <translation>letzter Test %1</translation>
    </message>
    <message>
        <source>never tested</source>
        <translation>nie getestet</translation>
    </message>
    <message>
        <source>access token %1, missing</source>
        <translation>Access-Token %1, fehlt</translation>
    </message>
    <message>
        <source>access token %1</source>
        <translation>Access-Token %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>secret %1, missing</source>
        <translation>Secret %1, fehlt</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n automation(s)</source>
        <translation>
            <numerusform>%n Automation</numerusform>
            <numerusform>%n Automations</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhooksPane</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Filter by name, endpoint, secret…</source>
        <translation>Nach Name, Endpunkt, Secret filtern…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading the webhooks of this team.</source>
        <translation>Die Webhooks dieses Teams werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The webhooks appear here as soon as the server has been reached.</source>
        <translation>Die Webhooks erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Kein passender Webhook</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name, endpoint or secrets.</source>
        <translation>Nichts hat hier „%1“ in Name, Endpunkt oder Secrets.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook is where automations of this team send their payload: a build, a scanner, a chat.</source>
        <translation>An einen Webhook senden Automations dieses Teams ihre Payload: an einen Build, einen Scanner, einen Chat.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
</context>
<context>
    <name>desk::ui::WelcomePage</name>
    <message>
        <source>&amp;Sign in…</source>
        <translation>A&amp;nmelden…</translation>
    </message>
    <message>
        <source>&amp;Look around in the sandbox</source>
        <translation>In der &amp;Sandbox umsehen</translation>
    </message>
    <message>
        <source>Create, watch and repair the automations of your W&amp;B projects, registries and collections, and see every webhook with the request that was sent and the answer that came back. What was read stays on this computer, so it is there when the server is not.</source>
        <translation>Automations Ihrer W&amp;B-Projekte, Registries und Collections erstellen, beobachten und reparieren – und zu jedem Webhook sehen, welche Anfrage gesendet wurde und welche Antwort zurückkam. Was gelesen wurde, bleibt auf diesem Computer und ist auch da, wenn der Server es nicht ist.</translation>
    </message>
    <message>
        <source>The sandbox is a small server on your own computer with sample data. It really runs automations, and nothing you do there reaches anybody else.</source>
        <translation>Die Sandbox ist ein kleiner Server auf Ihrem eigenen Computer mit Beispieldaten. Er führt Automations wirklich aus, und nichts, was Sie dort tun, erreicht jemand anderen.</translation>
    </message>
    <message>
        <source>An independent project, not made by Weights &amp; Biases.</source>
        <translation>Ein unabhängiges Projekt, nicht von Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>Welcome to Automation Desk</source>
        <translation>Willkommen bei Automation Desk</translation>
    </message>
</context>
<context>
    <name>desk::ui::WizardFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::WizardHost</name>
    <message>
        <source>You were creating an automation in %1.</source>
        <translation>Sie waren dabei, in %1 eine Automation zu erstellen.</translation>
    </message>
    <message>
        <source>You were creating the automation “%1” in %2.</source>
        <translation>Sie waren dabei, in %2 die Automation „%1“ zu erstellen.</translation>
    </message>
</context>
</TS>
