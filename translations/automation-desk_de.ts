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
    <name>desk::ui::AutomationDetails</name>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Secrets</translation>
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
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
    <name>desk::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
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
