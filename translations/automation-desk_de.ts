<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
</context>
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
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Action type</source>
        <translation>A&amp;ktionstyp</translation>
    </message>
    <message>
        <source>The action as it is</source>
        <translation>Die Aktion, wie sie ist</translation>
    </message>
    <message>
        <source>Slack notification</source>
        <translation>Slack-Nachricht</translation>
    </message>
    <message>
        <source>Trigger ARIA</source>
        <translation>ARIA auslösen</translation>
    </message>
    <message>
        <source>not on this server</source>
        <translation>auf diesem Server nicht möglich</translation>
    </message>
    <message>
        <source>Nothing leaves W&amp;B: the automation only runs and is recorded. Watch in History how often it would run, then edit it and choose the action you want.</source>
        <translation>Nichts verlässt W&amp;B: Die Automation läuft nur und wird aufgezeichnet. Im Verlauf sehen, wie oft sie laufen würde, sie dann bearbeiten und die gewünschte Aktion wählen.</translation>
    </message>
    <message>
        <source>An action of this kind can be kept, but not written here. It stays exactly as it is until you choose another.</source>
        <translation>Eine Aktion dieser Art lässt sich behalten, aber hier nicht schreiben. Sie bleibt genau, wie sie ist, bis eine andere gewählt wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, why not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (kept as it is)</source>
        <translation>%1 (bleibt, wie sie ist)</translation>
    </message>
    <message>
        <source>Another action (kept as it is)</source>
        <translation>Andere Aktion (bleibt, wie sie ist)</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActionText</name>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Den Host in der URL prüfen.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and that the program behind it runs.</source>
        <translation>Den Port in der URL prüfen und ob das Programm dahinter läuft.</translation>
    </message>
    <message>
        <source>Check your network or VPN, then send again.</source>
        <translation>Netzwerk oder VPN prüfen und dann erneut senden.</translation>
    </message>
    <message>
        <source>Allow it for this host if that is what you want.</source>
        <translation>Für diesen Host erlauben, falls das gewünscht ist.</translation>
    </message>
    <message>
        <source>Use another URL.</source>
        <translation>Eine andere URL verwenden.</translation>
    </message>
    <message>
        <source>Check the name server of your network, then send again.</source>
        <translation>Den Nameserver des Netzwerks prüfen und dann erneut senden.</translation>
    </message>
    <message>
        <source>A firewall may be in the way: check host and port, and whether a VPN is needed.</source>
        <translation>Vielleicht ist eine Firewall im Weg: Host und Port prüfen und ob ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>Check that this port is the one for https.</source>
        <translation>Prüfen, ob dieser Port der für https ist.</translation>
    </message>
    <message>
        <source>See what was offered, and ask who runs the endpoint.</source>
        <translation>Ansehen, was angeboten wurde, und beim Betreiber des Endpunkts nachfragen.</translation>
    </message>
    <message>
        <source>Use the port that takes https, or http for this one.</source>
        <translation>Den Port verwenden, der https annimmt, oder http für diesen.</translation>
    </message>
    <message>
        <source>Give the login in the proxy settings of this computer.</source>
        <translation>Die Anmeldung in den Proxy-Einstellungen dieses Computers angeben.</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow CONNECT to this host and port.</source>
        <translation>Den Betreiber des Proxys bitten, CONNECT zu diesem Host und Port zu erlauben.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Die Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Correct the URL, then send.</source>
        <translation>Die URL berichtigen und dann senden.</translation>
    </message>
    <message>
        <source>Correct the header, then send.</source>
        <translation>Den Header berichtigen und dann senden.</translation>
    </message>
    <message>
        <source>Choose its file again.</source>
        <translation>Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>Correct the payload, then send.</source>
        <translation>Die Payload berichtigen und dann senden.</translation>
    </message>
    <message>
        <source>Ask who runs the endpoint to renew it.</source>
        <translation>Den Betreiber des Endpunkts bitten, es zu erneuern.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, then ask who runs the endpoint.</source>
        <translation>Die Uhr dieses Computers prüfen und dann beim Betreiber des Endpunkts nachfragen.</translation>
    </message>
    <message>
        <source>If you know it, trust it for this host; W&amp;B has to trust it too.</source>
        <translation>Wenn es bekannt ist, ihm für diesen Host vertrauen; auch W&amp;B muss ihm vertrauen.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for, or have one made for this name.</source>
        <translation>Einen Namen verwenden, für den das Zertifikat gilt, oder eines für diesen Namen ausstellen lassen.</translation>
    </message>
    <message>
        <source>Have the endpoint send its whole chain, or trust that authority for this host if it is your own.</source>
        <translation>Den Endpunkt seine ganze Kette senden lassen oder der Zertifizierungsstelle für diesen Host vertrauen, falls es die eigene ist.</translation>
    </message>
    <message>
        <source>If the authority is your own, trust it for this host; W&amp;B has to trust it too.</source>
        <translation>Ist es die eigene Zertifizierungsstelle, ihr für diesen Host vertrauen; auch W&amp;B muss ihr vertrauen.</translation>
    </message>
    <message>
        <source>Look at the receiver before you send again.</source>
        <translation>Vor dem erneuten Senden beim Empfänger nachsehen.</translation>
    </message>
    <message>
        <source>Look at the receiver first; then send again, or wait longer.</source>
        <translation>Zuerst beim Empfänger nachsehen; dann erneut senden oder länger warten.</translation>
    </message>
    <message>
        <source>Check the port in the URL: another service is listening there.</source>
        <translation>Den Port in der URL prüfen: Dort lauscht ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>Die URL mit https beginnen.</translation>
    </message>
    <message>
        <source>Look at the receiver to see whether it was.</source>
        <translation>Beim Empfänger nachsehen, ob das geschah.</translation>
    </message>
    <message>
        <source>Send again whenever you want.</source>
        <translation>Erneutes Senden ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>The webhook works as it is.</source>
        <translation>Der Webhook funktioniert so, wie er ist.</translation>
    </message>
    <message>
        <source>Check the URL: a start page or a login may be there.</source>
        <translation>Die URL prüfen: Dort ist vielleicht eine Startseite oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>The request has arrived; wait longer if you need the whole answer.</source>
        <translation>Die Anfrage ist angekommen; für die ganze Antwort länger warten.</translation>
    </message>
    <message>
        <source>The request has arrived; see what there is of the answer.</source>
        <translation>Die Anfrage ist angekommen; ansehen, was von der Antwort da ist.</translation>
    </message>
    <message>
        <source>Use the final address in the webhook.</source>
        <translation>Die endgültige Adresse im Webhook verwenden.</translation>
    </message>
    <message>
        <source>Use that address in the webhook, or follow it here once.</source>
        <translation>Diese Adresse im Webhook verwenden oder ihr hier einmal folgen.</translation>
    </message>
    <message>
        <source>Use the address it leads to in the webhook.</source>
        <translation>Die Adresse, zu der es führt, im Webhook verwenden.</translation>
    </message>
    <message>
        <source>Use that address in the webhook.</source>
        <translation>Diese Adresse im Webhook verwenden.</translation>
    </message>
    <message>
        <source>Look at its log; what it did before it failed may stand.</source>
        <translation>Sein Protokoll ansehen; was vor dem Fehler geschah, gilt vielleicht.</translation>
    </message>
    <message>
        <source>Check that the program behind it runs, and send again in %1.</source>
        <translation>Prüfen, ob das Programm dahinter läuft, und in %1 erneut senden.</translation>
    </message>
    <message>
        <source>Check that the program behind it runs, then send again.</source>
        <translation>Prüfen, ob das Programm dahinter läuft, und dann erneut senden.</translation>
    </message>
    <message>
        <source>See what its answer says.</source>
        <translation>Ansehen, was seine Antwort sagt.</translation>
    </message>
    <message>
        <source>Compare the payload with what the endpoint expects.</source>
        <translation>Die Payload mit dem vergleichen, was der Endpunkt erwartet.</translation>
    </message>
    <message>
        <source>Ask who runs the endpoint to let webhooks through.</source>
        <translation>Den Betreiber des Endpunkts bitten, Webhooks durchzulassen.</translation>
    </message>
    <message>
        <source>Check the path in the URL.</source>
        <translation>Den Pfad in der URL prüfen.</translation>
    </message>
    <message>
        <source>Check the path, or try it without the slash.</source>
        <translation>Den Pfad prüfen oder es ohne den Schrägstrich versuchen.</translation>
    </message>
    <message>
        <source>Check the path, or try it with a slash.</source>
        <translation>Den Pfad prüfen oder es mit einem Schrägstrich versuchen.</translation>
    </message>
    <message>
        <source>A webhook always sends POST: check the path in the URL.</source>
        <translation>Ein Webhook sendet immer POST: Den Pfad in der URL prüfen.</translation>
    </message>
    <message>
        <source>Something on the way drops it: ask who runs the endpoint.</source>
        <translation>Etwas auf dem Weg verwirft es: Beim Betreiber des Endpunkts nachfragen.</translation>
    </message>
    <message>
        <source>Send less: a link in place of the data.</source>
        <translation>Weniger senden: einen Link statt der Daten.</translation>
    </message>
    <message>
        <source>W&amp;B always sends application/json: use an endpoint that takes it.</source>
        <translation>W&amp;B sendet immer application/json: Einen Endpunkt verwenden, der es annimmt.</translation>
    </message>
    <message>
        <source>Correct the payload, then send again.</source>
        <translation>Die Payload berichtigen und dann erneut senden.</translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <translation>In %1 erneut senden.</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>Eine Minute warten und dann erneut senden.</translation>
    </message>
    <message>
        <source>Rotate %1, then send again.</source>
        <translation>%1 rotieren und dann erneut senden.</translation>
    </message>
    <message>
        <source>Correct the header Authorization, then send again.</source>
        <translation>Den Header Authorization berichtigen und dann erneut senden.</translation>
    </message>
    <message>
        <source>Check the token in %1, and whether the endpoint wants a signature.</source>
        <translation>Das Token in %1 prüfen und ob der Endpunkt eine Signatur verlangt.</translation>
    </message>
    <message>
        <source>Check the header Authorization, and whether the endpoint wants a signature.</source>
        <translation>Den Header Authorization prüfen und ob der Endpunkt eine Signatur verlangt.</translation>
    </message>
    <message>
        <source>Choose the secret that holds it as the webhook&apos;s access token.</source>
        <translation>Das Secret, das es enthält, als Access-Token des Webhooks wählen.</translation>
    </message>
    <message>
        <source>Give the token in %1 the right that it lacks, or rotate it.</source>
        <translation>Dem Token in %1 das fehlende Recht geben oder es rotieren.</translation>
    </message>
    <message>
        <source>Ask who runs the endpoint what it wants.</source>
        <translation>Beim Betreiber des Endpunkts nachfragen, was verlangt wird.</translation>
    </message>
    <message>
        <source>Give the token in %1 write access to the repository, then send again.</source>
        <translation>Dem Token in %1 Schreibzugriff auf das Repository geben und dann erneut senden.</translation>
    </message>
    <message>
        <source>Give the token write access to the repository, then send again.</source>
        <translation>Dem Token Schreibzugriff auf das Repository geben und dann erneut senden.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The request has arrived. Make room on the disk before you test again.</source>
        <translation>Die Anfrage ist angekommen. Vor dem nächsten Test Platz auf der Festplatte schaffen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityCommands</name>
    <message>
        <source>&amp;Go to what changed</source>
        <translation>&amp;Zur geänderten Stelle gehen</translation>
    </message>
    <message>
        <source>activity open show</source>
        <translation>Aktivität öffnen anzeigen</translation>
    </message>
    <message>
        <source>Show the failed &amp;execution</source>
        <translation>F&amp;ehlgeschlagene Ausführung anzeigen</translation>
    </message>
    <message>
        <source>activity history run</source>
        <translation>Aktivität Verlauf Ausführung</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>Änderung rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>activity revert take back restore</source>
        <translation>Aktivität zurücknehmen zurücksetzen wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>activity seen unread</source>
        <translation>Aktivität gesehen ungelesen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityDetails</name>
    <message>
        <source>Nothing that can be edited is different.</source>
        <translation>An dem, was sich bearbeiten lässt, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No more is known of it.</source>
        <translation>Mehr ist darüber nicht bekannt.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Select an entry to see what was and what is.</source>
        <translation>Einen Eintrag auswählen, um den Stand vorher und nachher zu sehen.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityLinkText</name>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityList</name>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Filter by name, person, place…</source>
        <translation>Nach Name, Person, Ort filtern…</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene Änderungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesestatus</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading what changed.</source>
        <translation>Es wird gelesen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts Passendes</translation>
    </message>
    <message>
        <source>No change or failure fits the filter.</source>
        <translation>Keine Änderung und kein Fehlschlag passt zum Filter.</translation>
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
        <source>Changes show here from the second sync on.</source>
        <translation>Änderungen erscheinen hier ab der zweiten Synchronisierung.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last sync</source>
        <translation>Seit der letzten Synchronisierung hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Changes show here from the second sync on: what others change, executions that fail, and what you change yourself.</source>
        <translation>Änderungen erscheinen hier ab der zweiten Synchronisierung: was andere ändern, fehlgeschlagene Ausführungen und eigene Änderungen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The server does not say who did it.</source>
        <translation>Der Server sagt nicht, wer es war.</translation>
    </message>
    <message>
        <source>Noticed by this computer: %1</source>
        <translation>Von diesem Computer bemerkt: %1</translation>
    </message>
    <message>
        <source>not known who</source>
        <translation>unbekannt, wer</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What changed while you were away, and what you changed</source>
        <translation>Änderungen während der Abwesenheit und eigene Änderungen</translation>
    </message>
    <message>
        <source>This list could not be read again.</source>
        <translation>Diese Liste konnte nicht erneut gelesen werden.</translation>
    </message>
    <message>
        <source>Open Activity first.</source>
        <translation>Zuerst die Aktivität öffnen.</translation>
    </message>
    <message>
        <source>Select a failed execution first.</source>
        <translation>Zuerst eine fehlgeschlagene Ausführung auswählen.</translation>
    </message>
    <message>
        <source>Everything is read already.</source>
        <translation>Alles ist schon gelesen.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Zuerst einen Eintrag auswählen.</translation>
    </message>
    <message>
        <source>What is there now is being read.</source>
        <translation>Der jetzige Stand wird gelesen.</translation>
    </message>
    <message>
        <source>Only what you changed here can be undone.</source>
        <translation>Nur hier vorgenommene eigene Änderungen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A change is being undone.</source>
        <translation>Eine Änderung wird gerade rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What is marked as read could not be kept.</source>
        <translation>Der Lesestatus ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Show pending changes</source>
        <translation>Ausstehende Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityPartText</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Zustand</translation>
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
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
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
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Value written</source>
        <translation>Wert geschrieben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Payload sent</source>
        <translation>Gesendete Payload</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Zeitpunkte der Fehlschläge</translation>
    </message>
</context>
<context>
    <name>desk::ui::ActivityText</name>
    <message>
        <source>webhook “%1”</source>
        <translation>Webhook „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook „%1“</translation>
    </message>
    <message>
        <source>Slack channel “%1”</source>
        <translation>Slack-Kanal „%1“</translation>
    </message>
    <message>
        <source>Secret “%1”</source>
        <translation>Secret „%1“</translation>
    </message>
    <message>
        <source>You created %1</source>
        <translation>%1 selbst erstellt</translation>
    </message>
    <message>
        <source>You deleted %1</source>
        <translation>%1 selbst gelöscht</translation>
    </message>
    <message>
        <source>You turned on %1</source>
        <translation>%1 selbst eingeschaltet</translation>
    </message>
    <message>
        <source>You turned off %1</source>
        <translation>%1 selbst ausgeschaltet</translation>
    </message>
    <message>
        <source>You renamed “%1” to %2</source>
        <translation>„%1“ selbst in %2 umbenannt</translation>
    </message>
    <message>
        <source>You changed %1</source>
        <translation>%1 selbst geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %n time(s)</source>
        <translation>
            <numerusform>%1 ist %n-mal fehlgeschlagen</numerusform>
            <numerusform>%1 ist %n-mal fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %n time(s), last: %2</source>
        <translation>
            <numerusform>%1 ist %n-mal fehlgeschlagen, zuletzt: %2</numerusform>
            <numerusform>%1 ist %n-mal fehlgeschlagen, zuletzt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation>%1 wurde verbunden</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation>%1 wurde getrennt</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 got a new value</source>
        <translation>%1 hat einen neuen Wert erhalten</translation>
    </message>
    <message>
        <source>%1 was turned on</source>
        <translation>%1 wurde eingeschaltet</translation>
    </message>
    <message>
        <source>%1 was turned off</source>
        <translation>%1 wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>“%1” was renamed: %2</source>
        <translation>„%1“ wurde umbenannt: %2</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>Webhooks and channels</source>
        <translation>Webhooks und Kanäle</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Failed executions</source>
        <translation>Fehlgeschlagene Ausführungen</translation>
    </message>
</context>
<context>
    <name>desk::ui::AddressText</name>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>dieser Computer selbst</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>ein privates Netzwerk</translation>
    </message>
    <message>
        <source>the network this computer is plugged into</source>
        <translation>das Netzwerk, an dem dieser Computer hängt</translation>
    </message>
    <message>
        <source>a provider’s inner network</source>
        <translation>das interne Netzwerk eines Anbieters</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>gar keine Adresse</translation>
    </message>
    <message>
        <source>many computers at once</source>
        <translation>viele Computer zugleich</translation>
    </message>
    <message>
        <source>a range that nobody uses</source>
        <translation>ein Bereich, den niemand verwendet</translation>
    </message>
    <message>
        <source>where a cloud keeps its machines’ credentials</source>
        <translation>die Zugangsdaten der Maschinen einer Cloud</translation>
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
    <name>desk::ui::AriaActionForm</name>
    <message>
        <source>P&amp;rompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>What ARIA is asked when the event happens. It runs as the automation&apos;s creator.</source>
        <translation>Was ARIA gefragt wird, wenn das Ereignis eintritt. Läuft im Namen der Person, die die Automation erstellt hat.</translation>
    </message>
    <message>
        <source>Variables for this event</source>
        <translation>Variablen für dieses Ereignis</translation>
    </message>
    <message>
        <source>Append %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
</context>
<context>
    <name>desk::ui::AskNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>E&amp;xport history…</source>
        <translation>Verlauf e&amp;xportieren…</translation>
    </message>
    <message>
        <source>csv json save executions</source>
        <translation>csv json speichern Ausführungen export</translation>
    </message>
    <message>
        <source>Ed&amp;it automation…</source>
        <translation>Bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>change rename</source>
        <translation>ändern umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>copy clone template</source>
        <translation>kopieren klonen Vorlage</translation>
    </message>
    <message>
        <source>E&amp;nable or disable</source>
        <translation>&amp;Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>turn on off pause</source>
        <translation>aktivieren deaktivieren anhalten pausieren</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Webbrowser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite Browser</translation>
    </message>
    <message>
        <source>clipboard code script export</source>
        <translation>Zwischenablage Code Skript exportieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl</source>
        <translation>Als cu&amp;rl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Disab&amp;le</source>
        <translation>Au&amp;sschalten</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Test webhook</source>
        <translation>Webhook &amp;testen</translation>
    </message>
    <message>
        <source>try send payload tester</source>
        <translation>ausprobieren senden Payload Tester</translation>
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
        <source>The answer was lost. Whether the change was made is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob die Änderung angekommen ist, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>Somebody else changed or deleted it meanwhile.</source>
        <translation>Inzwischen von jemand anderem geändert oder gelöscht.</translation>
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
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>%1 in Folge</translation>
    </message>
    <message>
        <source>failed %1 times in a row</source>
        <translation>%1-mal in Folge fehlgeschlagen</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>no failures in a row</source>
        <translation>keine Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>desk::ui::AutomationWizard</name>
    <message>
        <source>Create automation</source>
        <translation>Automation erstellen</translation>
    </message>
    <message>
        <source>Duplicate automation</source>
        <translation>Automation duplizieren</translation>
    </message>
    <message>
        <source>Edit automation</source>
        <translation>Automation bearbeiten</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
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
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
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
        <source>Only a sandbox can make events happen.</source>
        <translation>Nur in einer Sandbox lassen sich Ereignisse auslösen.</translation>
    </message>
    <message>
        <source>The sandbox cannot be reached now.</source>
        <translation>Die Sandbox ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Collection in registry %1</source>
        <translation>Collection in Registry %1</translation>
    </message>
    <message>
        <source>Collection in project %1</source>
        <translation>Collection in Projekt %1</translation>
    </message>
    <message>
        <source>The server does not say where its web pages are.</source>
        <translation>Der Server sagt nicht, wo seine Webseiten sind.</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Die Seite ist %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It sends nothing to a webhook.</source>
        <translation>Sie sendet nichts an einen Webhook.</translation>
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
    <name>desk::ui::BodyPager</name>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Pages of a long body: &quot;2 of 25&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeView</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meine Version übernehmen</translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation>Server-Version übernehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken for “%1”: %2</source>
        <translation>Für „%1“ übernommen: %2</translation>
    </message>
    <message>
        <source>Both sides changed “%1”.</source>
        <translation>Beide Seiten haben „%1“ geändert.</translation>
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
    <name>desk::ui::CollectionChoice</name>
    <message>
        <source>Choose a collection</source>
        <translation>Eine Collection wählen</translation>
    </message>
    <message>
        <source>All collections, including future ones</source>
        <translation>Alle Collections, auch künftige</translation>
    </message>
</context>
<context>
    <name>desk::ui::CollectionListModel</name>
    <message>
        <source>%1, collection, %2, %3</source>
        <translation>%1, Collection, %2, %3</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Last execution</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>desk::ui::CollectionsPane</name>
    <message>
        <source>Filter collections</source>
        <translation>Collections filtern</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Nach Name filtern…</translation>
    </message>
    <message>
        <source>No collection matches</source>
        <translation>Keine passende Collection</translation>
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
        <source>No collections yet</source>
        <translation>Noch keine Collections</translation>
    </message>
    <message>
        <source>A collection appears here with the first version that is linked to this registry.</source>
        <translation>Eine Collection erscheint hier mit der ersten Version, die mit dieser Registry verknüpft wird.</translation>
    </message>
    <message>
        <source>No collections known</source>
        <translation>Keine Collections bekannt</translation>
    </message>
    <message>
        <source>Of a project the collections are known here that have an automation of their own.</source>
        <translation>Von einem Projekt sind hier die Collections bekannt, die eine eigene Automation haben.</translation>
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
    <message>
        <source>Teste&amp;r</source>
        <translation>Teste&amp;r</translation>
    </message>
</context>
<context>
    <name>desk::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
    <name>desk::ui::ConflictModel</name>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>auf dem Server geändert</translation>
    </message>
    <message>
        <source>changed the same way on both sides</source>
        <translation>auf beiden Seiten gleich geändert</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Both say it</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Server’s</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
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
    <name>desk::ui::CountText</name>
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
        <source>no executions</source>
        <translation>keine Ausführungen</translation>
    </message>
    <message>
        <source>1 execution</source>
        <translation>1 Ausführung</translation>
    </message>
    <message>
        <source>%1 executions</source>
        <translation>%1 Ausführungen</translation>
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
        <translation>Was gerade geschrieben wurde, ist erhalten geblieben. Ein Bericht vom %1 liegt vor. Er enthält Versionen und die Stelle im Programm, nichts von den eigenen Daten, und wird nirgendwohin gesendet.</translation>
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
    <name>desk::ui::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles &amp;exportieren…</translation>
    </message>
    <message>
        <source>Clear the local &amp;copy…</source>
        <translation>Lokale &amp;Kopie leeren…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Local copy of what the server said</source>
        <translation>Lokale Kopie der Serverdaten</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export and clear</source>
        <translation>Exportieren und leeren</translation>
    </message>
    <message>
        <source>Everything that is kept here in one JSON file, for you and for other programs. No API key and no value of a secret is in it.</source>
        <translation>Alles, was hier aufbewahrt wird, in einer JSON-Datei, zum Lesen und für andere Programme. Weder ein API-Schlüssel noch der Wert eines Secrets ist darin.</translation>
    </message>
    <message>
        <source>What the server said is read again at the next sync. Pending changes, tests and settings stay.</source>
        <translation>Die Serverdaten werden bei der nächsten Synchronisierung neu gelesen. Ausstehende Änderungen, Tests und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Damaged files that were put aside, and copies made before an update. Automation Desk does not use them any more.</source>
        <translation>Beschädigte Dateien, die beiseitegelegt wurden, und Kopien von vor einem Update. Automation Desk verwendet sie nicht mehr.</translation>
    </message>
    <message>
        <source>Both files are being read through…</source>
        <translation>Beide Dateien werden durchgelesen…</translation>
    </message>
    <message>
        <source>Not checked since this window was opened.</source>
        <translation>Seit dem Öffnen dieses Fensters nicht geprüft.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What the server said is read again at the next sync.</source>
        <translation>Die Serverdaten werden bei der nächsten Synchronisierung neu gelesen.</translation>
    </message>
    <message>
        <source>Until then nothing of it can be shown, also without a network.</source>
        <translation>Bis dahin lässt sich nichts davon zeigen, auch nicht ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Pending changes, tests and settings stay.</source>
        <translation>Ausstehende Änderungen, Tests und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Clear the local copy?</source>
        <translation>Lokale Kopie leeren?</translation>
    </message>
    <message>
        <source>Clear the local copy</source>
        <translation>Lokale Kopie leeren</translation>
    </message>
    <message>
        <source>No program here shows folders. The folder is %1.</source>
        <translation>Es ließ sich kein Programm starten, das Ordner anzeigt. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>What the server said is read again after you sign in.</source>
        <translation>Die Serverdaten werden nach dem Anmelden neu gelesen.</translation>
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
        <translation>Keine sichtbare Automation verwendet ihn.</translation>
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
        <translation>Keine sichtbare Automation schreibt dorthin.</translation>
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
    <message>
        <source>Discard “%1”?</source>
        <translation>„%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Discard the pending change of “%1”?</source>
        <translation>Ausstehende Änderung an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It was not made on the server yet, so nothing of it stays.</source>
        <translation>Er wurde auf dem Server noch nicht erstellt, es bleibt also nichts davon.</translation>
    </message>
    <message>
        <source>The webhook stays as the server has it.</source>
        <translation>Der Webhook bleibt, wie der Server ihn hat.</translation>
    </message>
    <message>
        <source>Discard pending change</source>
        <translation>Ausstehende Änderung verwerfen</translation>
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
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is kept on this computer and saved when the server can be reached.</source>
        <translation>„%1“ bleibt auf diesem Computer und wird gespeichert, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether “%1” was saved is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob „%1“ gespeichert wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sign in to let the server send.</source>
        <translation>Anmelden, damit der Server senden kann.</translation>
    </message>
    <message>
        <source>Show pending change</source>
        <translation>Ausstehende Änderung anzeigen</translation>
    </message>
    <message>
        <source>“%1” was not saved: somebody else changed or deleted it meanwhile.</source>
        <translation>„%1“ wurde nicht gespeichert: inzwischen von jemand anderem geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the server refused it.</source>
        <translation>„%1“ wurde nicht gespeichert: vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>The team “%1” is not among yours any more.</source>
        <translation>Das Team „%1“ gehört nicht mehr zu den eigenen.</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Show pending changes</source>
        <translation>Ausstehende Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::DestinationText</name>
    <message>
        <source>GitHub needs &quot;event_type&quot;, a text.</source>
        <translation>GitHub braucht &quot;event_type&quot;, einen Text.</translation>
    </message>
    <message>
        <source>GitHub takes at most 100 characters as &quot;event_type&quot;.</source>
        <translation>GitHub nimmt als &quot;event_type&quot; höchstens 100 Zeichen an.</translation>
    </message>
    <message>
        <source>For GitHub &quot;client_payload&quot; must be an object: { … }.</source>
        <translation>Für GitHub muss &quot;client_payload&quot; ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>GitHub takes at most 10 keys in &quot;client_payload&quot;.</source>
        <translation>GitHub nimmt in &quot;client_payload&quot; höchstens 10 Schlüssel an.</translation>
    </message>
    <message>
        <source>GitHub takes nothing but &quot;event_type&quot; and &quot;client_payload&quot;.</source>
        <translation>GitHub nimmt nur &quot;event_type&quot; und &quot;client_payload&quot; an.</translation>
    </message>
    <message>
        <source>Slack needs &quot;text&quot; or &quot;blocks&quot;.</source>
        <translation>Slack braucht &quot;text&quot; oder &quot;blocks&quot;.</translation>
    </message>
    <message>
        <source>Slack takes at most 50 blocks.</source>
        <translation>Slack nimmt höchstens 50 Blöcke an.</translation>
    </message>
    <message>
        <source>Slack takes at most 3000 characters in a section.</source>
        <translation>Slack nimmt in einem Abschnitt höchstens 3000 Zeichen an.</translation>
    </message>
    <message>
        <source>Teams needs a card: &quot;@type&quot;: &quot;MessageCard&quot;, or &quot;type&quot;: &quot;message&quot;.</source>
        <translation>Teams braucht eine Karte: &quot;@type&quot;: &quot;MessageCard&quot; oder &quot;type&quot;: &quot;message&quot;.</translation>
    </message>
    <message>
        <source>For Teams a MessageCard needs &quot;@context&quot;.</source>
        <translation>Für Teams braucht eine MessageCard &quot;@context&quot;.</translation>
    </message>
    <message>
        <source>For Teams a MessageCard needs &quot;summary&quot; or &quot;text&quot;.</source>
        <translation>Für Teams braucht eine MessageCard &quot;summary&quot; oder &quot;text&quot;.</translation>
    </message>
    <message>
        <source>A Teams workflow takes no MessageCard. Send an adaptive card.</source>
        <translation>Ein Teams-Workflow nimmt keine MessageCard an. Eine Adaptive Card senden.</translation>
    </message>
    <message>
        <source>For Teams a message needs &quot;attachments&quot;: the adaptive card.</source>
        <translation>Für Teams braucht eine Nachricht &quot;attachments&quot;: die Adaptive Card.</translation>
    </message>
    <message>
        <source>For Teams &quot;contentType&quot; must be &quot;application/vnd.microsoft.card.adaptive&quot;.</source>
        <translation>Für Teams muss &quot;contentType&quot; den Wert &quot;application/vnd.microsoft.card.adaptive&quot; haben.</translation>
    </message>
    <message>
        <source>For Teams the &quot;content&quot; must be of the &quot;type&quot; &quot;AdaptiveCard&quot;.</source>
        <translation>Für Teams muss &quot;content&quot; den &quot;type&quot; &quot;AdaptiveCard&quot; haben.</translation>
    </message>
    <message>
        <source>Teams takes at most 28 KB.</source>
        <translation>Teams nimmt höchstens 28 KB an.</translation>
    </message>
    <message>
        <source>Discord needs &quot;content&quot; or &quot;embeds&quot;.</source>
        <translation>Discord braucht &quot;content&quot; oder &quot;embeds&quot;.</translation>
    </message>
    <message>
        <source>Discord takes at most 2000 characters as &quot;content&quot;.</source>
        <translation>Discord nimmt als &quot;content&quot; höchstens 2000 Zeichen an.</translation>
    </message>
    <message>
        <source>Discord takes at most 10 embeds.</source>
        <translation>Discord nimmt höchstens 10 Embeds an.</translation>
    </message>
    <message>
        <source>Discord takes at most 256 characters as the title of an embed.</source>
        <translation>Discord nimmt als Titel eines Embeds höchstens 256 Zeichen an.</translation>
    </message>
    <message>
        <source>Discord takes at most 4096 characters as the description of an embed.</source>
        <translation>Discord nimmt als Beschreibung eines Embeds höchstens 4096 Zeichen an.</translation>
    </message>
    <message>
        <source>Discord takes at most 25 fields in an embed.</source>
        <translation>Discord nimmt in einem Embed höchstens 25 Felder an.</translation>
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
        <source>Scope as the server told it</source>
        <translation>Geltungsbereich, wie der Server ihn nennt</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Created by %1</source>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet %1</translation>
    </message>
    <message>
        <source>Last executed %1</source>
        <translation>Zuletzt ausgeführt %1</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>%1 Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Show pending change</source>
        <translation>Ausstehende Änderung anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::DiffModel</name>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>desk::ui::DiffText</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), as JSON</source>
        <translation>
            <numerusform>%n Unterschied, als JSON</numerusform>
            <numerusform>%n Unterschiede, als JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile ist anders</numerusform>
            <numerusform>%n Zeilen sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>the bytes differ</source>
        <translation>die Bytes sind anders</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>es gibt noch mehr</translation>
    </message>
    <message>
        <source>only the beginning was compared</source>
        <translation>nur der Anfang wurde verglichen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>From byte %1 on</source>
        <translation>Ab Byte %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::DifferenceText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Zustand</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1: spelled otherwise, with the same meaning.</source>
        <translation>%1: anders geschrieben, mit derselben Bedeutung.</translation>
    </message>
    <message>
        <source>%1: it holds %2, wanted was %3.</source>
        <translation>%1: dort steht %2, gewünscht war %3.</translation>
    </message>
    <message>
        <source>The server holds something other than what was saved.</source>
        <translation>Auf dem Server steht etwas anderes, als gespeichert wurde.</translation>
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
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Erneut versuchen.</translation>
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
        <translation>Der Server hat innerhalb von %1 s nicht geantwortet. Vielleicht ist er ausgelastet; erneut versuchen.</translation>
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
        <translation>Dem Server sind es zu viele Anfragen (HTTP 429). Eine Minute warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sends requests elsewhere (HTTP %1). Use its final address as the server URL.</source>
        <translation>Der Server leitet Anfragen weiter (HTTP %1). Die endgültige Adresse als Server-URL verwenden.</translation>
    </message>
    <message>
        <source>The server has a problem of its own (HTTP %1). Try again later.</source>
        <translation>Der Server hat selbst ein Problem (HTTP %1). Später erneut versuchen.</translation>
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
        <translation>Der Datenträger ist voll, deshalb wurde die Änderung nicht gespeichert. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The local data is busy. Try again in a moment.</source>
        <translation>Die lokalen Daten sind gerade in Benutzung. Gleich erneut versuchen.</translation>
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
        <translation>Bei den lokalen Daten ist ein Fehler aufgetreten. Erneut versuchen.</translation>
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
        <translation>Es ist kein Standard-Schlüsselbund eingerichtet. Im Schlüsselbund-Programm einen anlegen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihn entsperren und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain did not let Automation Desk in. Allow access, then try again.</source>
        <translation>Der Schlüsselbund hat Automation Desk nicht zugelassen. Zugriff erlauben und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this server. Sign in to add one.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Server. Anmelden, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look for its window asking for a password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Nach seinem Fenster mit der Passwortabfrage suchen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the key. Keep it for this session only, or try another keychain.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gespeichert. Ihn nur für diese Sitzung behalten oder einen anderen Schlüsselbund versuchen.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or keep the key for this session only.</source>
        <translation>Beim Schlüsselbund ist ein Fehler aufgetreten. Erneut versuchen oder den Schlüssel nur für diese Sitzung behalten.</translation>
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
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check the proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar. Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login. Ask who runs it.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung. Beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to %1. Ask who runs it.</source>
        <translation>Der Proxy lässt keine Anfragen an %1 durch. Beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not on the internet. Allow it first if that is what you want.</source>
        <translation>%1 führt zu einer Adresse außerhalb des Internets: %2. Falls das gewünscht ist, sie zuerst erlauben.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is never sent to. Check the URL.</source>
        <translation>%1 führt zu einer Adresse, an die nie gesendet wird: %2. URL prüfen.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>It may have reached the server already. What became of it shows after the next sync.</source>
        <translation>Der Server hat es vielleicht schon erhalten. Was daraus wurde, zeigt sich nach der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not show it, so nobody can say what would be undone.</source>
        <translation>Der Server zeigt es nicht, daher ist nicht zu sagen, was zurückgenommen würde.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EventStep</name>
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
    <message>
        <source>Co&amp;llection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>Run &amp;state</source>
        <translation>Run-&amp;Status</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Alias regex</source>
        <translation>Alias-Regex</translation>
    </message>
    <message>
        <source>Metric condition</source>
        <translation>Metrik-Bedingung</translation>
    </message>
    <message>
        <source>Run filter</source>
        <translation>Run-Filter</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>A crashed run counts as failed; a killed run never starts an automation.</source>
        <translation>Ein abgestürzter Run zählt als fehlgeschlagen; ein abgebrochener Run startet nie eine Automation.</translation>
    </message>
    <message>
        <source>This event needs one collection.</source>
        <translation>Dieses Ereignis braucht eine einzelne Collection.</translation>
    </message>
    <message>
        <source>Choose the collection it listens to.</source>
        <translation>Die Collection wählen, an der es eintreten soll.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>nur lesbar</translation>
    </message>
</context>
<context>
    <name>desk::ui::EventWords</name>
    <message>
        <source>the last value</source>
        <translation>des letzten Werts</translation>
    </message>
    <message>
        <source>the last %1 values</source>
        <translation>der letzten %1 Werte</translation>
    </message>
    <message>
        <source>the metric</source>
        <translation>der Metrik</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>(Wert)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the average of %1 of %2</source>
        <translation>der Mittelwert %1 von %2</translation>
    </message>
    <message>
        <source>the lowest of %1 of %2</source>
        <translation>das Minimum %1 von %2</translation>
    </message>
    <message>
        <source>the highest of %1 of %2</source>
        <translation>das Maximum %1 von %2</translation>
    </message>
    <message>
        <source>a value of %1</source>
        <translation>ein Wert von %1</translation>
    </message>
    <message>
        <source>Fires when %1 is above %2.</source>
        <translation>Löst aus, wenn %1 über %2 liegt.</translation>
    </message>
    <message>
        <source>Fires when %1 is above or equal to %2.</source>
        <translation>Löst aus, wenn %1 über oder bei %2 liegt.</translation>
    </message>
    <message>
        <source>Fires when %1 is below %2.</source>
        <translation>Löst aus, wenn %1 unter %2 liegt.</translation>
    </message>
    <message>
        <source>Fires when %1 is below or equal to %2.</source>
        <translation>Löst aus, wenn %1 unter oder bei %2 liegt.</translation>
    </message>
    <message>
        <source>Fires when %1 is not equal to %2.</source>
        <translation>Löst aus, wenn %1 ungleich %2 ist.</translation>
    </message>
    <message>
        <source>Fires when %1 is equal to %2.</source>
        <translation>Löst aus, wenn %1 gleich %2 ist.</translation>
    </message>
    <message>
        <source>the value before</source>
        <translation>der Wert davor</translation>
    </message>
    <message>
        <source>that of the value before</source>
        <translation>beim Wert davor</translation>
    </message>
    <message>
        <source>that of the %1 values before</source>
        <translation>bei den %1 Werten davor</translation>
    </message>
    <message>
        <source>Fires when %1 is higher than %2 by at least %3.</source>
        <translation>Löst aus, wenn %1 um mindestens %3 höher ist als %2.</translation>
    </message>
    <message>
        <source>Fires when %1 is lower than %2 by at least %3.</source>
        <translation>Löst aus, wenn %1 um mindestens %3 niedriger ist als %2.</translation>
    </message>
    <message>
        <source>Fires when %1 is higher or lower than %2 by at least %3.</source>
        <translation>Löst aus, wenn %1 um mindestens %3 höher oder niedriger ist als %2.</translation>
    </message>
    <message>
        <source>that many</source>
        <translation>so viele</translation>
    </message>
    <message>
        <source>Fires when a value of %1 is at least %2 standard deviations above the mean of %3.</source>
        <translation>Löst aus, wenn ein Wert von %1 mindestens %2 Standardabweichungen über dem Mittelwert %3 liegt.</translation>
    </message>
    <message>
        <source>Fires when a value of %1 is at least %2 standard deviations below the mean of %3.</source>
        <translation>Löst aus, wenn ein Wert von %1 mindestens %2 Standardabweichungen unter dem Mittelwert %3 liegt.</translation>
    </message>
    <message>
        <source>Fires when a value of %1 is at least %2 standard deviations above or below the mean of %3.</source>
        <translation>Löst aus, wenn ein Wert von %1 mindestens %2 Standardabweichungen über oder unter dem Mittelwert %3 liegt.</translation>
    </message>
    <message>
        <source>An artifact alias is added</source>
        <translation>Ein Artifact-Alias wird hinzugefügt</translation>
    </message>
    <message>
        <source>A new version is linked to a collection</source>
        <translation>Eine neue Version wird mit einer Collection verknüpft</translation>
    </message>
    <message>
        <source>A version is unlinked from a collection</source>
        <translation>Die Verknüpfung einer Version mit einer Collection wird gelöst</translation>
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
        <source>An artifact tag is removed</source>
        <translation>Ein Artifact-Tag wird entfernt</translation>
    </message>
    <message>
        <source>A collection tag is added</source>
        <translation>Ein Collection-Tag wird hinzugefügt</translation>
    </message>
    <message>
        <source>A collection tag is removed</source>
        <translation>Ein Collection-Tag wird entfernt</translation>
    </message>
    <message>
        <source>Run state change</source>
        <translation>Statuswechsel eines Runs</translation>
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
        <source>An artifact alias is updated</source>
        <translation>Ein Artifact-Alias wird geändert</translation>
    </message>
    <message>
        <source>only for one collection</source>
        <translation>nur für eine einzelne Collection</translation>
    </message>
    <message>
        <source>not in a registry</source>
        <translation>nicht in einer Registry</translation>
    </message>
    <message>
        <source>not for a collection</source>
        <translation>nicht für eine Collection</translation>
    </message>
    <message>
        <source>not in this scope</source>
        <translation>nicht in diesem Geltungsbereich</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>None (each value)</source>
        <translation>Keine (jeder Wert)</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Above or equal to</source>
        <translation>Über oder gleich</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Below or equal to</source>
        <translation>Unter oder gleich</translation>
    </message>
    <message>
        <source>Not equal to</source>
        <translation>Ungleich</translation>
    </message>
    <message>
        <source>Equal to</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Increases by at least</source>
        <translation>Steigt um mindestens</translation>
    </message>
    <message>
        <source>Decreases by at least</source>
        <translation>Fällt um mindestens</translation>
    </message>
    <message>
        <source>Increases or decreases by at least</source>
        <translation>Steigt oder fällt um mindestens</translation>
    </message>
    <message>
        <source>Either above or below</source>
        <translation>Darüber oder darunter</translation>
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
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Each run fires at most once in 24 hours.</source>
        <translation>Jeder Run löst höchstens einmal in 24 Stunden aus.</translation>
    </message>
    <message>
        <source>not on this server</source>
        <translation>nicht auf diesem Server</translation>
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
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Send a&amp;gain in the tester</source>
        <translation>Im Tester erneut se&amp;nden</translation>
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
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExplanationText</name>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>No host is called %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing is listening there.</source>
        <translation>%1 hat die Verbindung abgelehnt: Dort nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not on the internet.</source>
        <translation>%1 führt zu einer Adresse außerhalb des Internets: %2.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where nothing is ever sent to.</source>
        <translation>%1 führt zu einer Adresse, an die nie gesendet wird: %2.</translation>
    </message>
    <message>
        <source>The name %1 was not looked up %2.</source>
        <translation>Der Name %1 wurde nicht %2 aufgelöst.</translation>
    </message>
    <message>
        <source>%1 did not take the connection %2.</source>
        <translation>%1 hat die Verbindung nicht %2 angenommen.</translation>
    </message>
    <message>
        <source>%1 took the connection, but did not secure it %2.</source>
        <translation>%1 hat die Verbindung angenommen, aber nicht %2 gesichert.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS, which https needs.</source>
        <translation>%1 spricht kein TLS, das https braucht.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <translation>Der Proxy %1 hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>Der Proxy %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this URL.</source>
        <translation>An diese URL lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>W&amp;B writes the header %1 itself.</source>
        <translation>Den Header %1 schreibt W&amp;B selbst.</translation>
    </message>
    <message>
        <source>A header has a name that cannot be sent.</source>
        <translation>Der Name eines Headers lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>A header has a value that cannot be sent.</source>
        <translation>Der Wert eines Headers lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Some variables of the payload have no value.</source>
        <translation>Einige Variablen der Payload haben keinen Wert.</translation>
    </message>
    <message>
        <source>The certificate that is trusted for this host cannot be read.</source>
        <translation>Das Zertifikat, dem für diesen Host vertraut wird, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is.</source>
        <translation>So lässt sich das nicht senden.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 ist erst ab dem %2 gültig.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it.</source>
        <translation>%1 hat sein Zertifikat selbst signiert, also bürgt niemand dafür.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>%1 did not send the certificate of “%2”, which signed its own.</source>
        <translation>%1 hat das Zertifikat von „%2“ nicht mitgesendet, mit dem das eigene signiert ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted: “%2”.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der nicht vertraut wird: „%2“.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer: the request may have been processed.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen: Die Anfrage wurde vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>%1 did not answer %2: the request may have been processed.</source>
        <translation>%1 hat nicht %2 geantwortet: Die Anfrage wurde vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>%1 answered, but not in HTTP.</source>
        <translation>%1 hat geantwortet, aber nicht in HTTP.</translation>
    </message>
    <message>
        <source>%1 wants https, and the URL says http.</source>
        <translation>%1 verlangt https, in der URL steht http.</translation>
    </message>
    <message>
        <source>It was stopped after the request had left: the request may have been processed.</source>
        <translation>Abgebrochen, nachdem die Anfrage hinausging: Sie wurde vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The endpoint took the payload.</source>
        <translation>Der Endpunkt hat die Payload angenommen.</translation>
    </message>
    <message>
        <source>A web page answered, so this is probably not the endpoint.</source>
        <translation>Eine Webseite hat geantwortet, das ist also wohl nicht der Endpunkt.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, but the end of its answer did not come %2.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet, aber das Ende der Antwort kam nicht %2.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, but the connection broke before the end.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet, aber die Verbindung brach vor dem Ende ab.</translation>
    </message>
    <message>
        <source>The endpoint sends the request on to another address.</source>
        <translation>Der Endpunkt leitet die Anfrage an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>The endpoint sends the request on to %1.</source>
        <translation>Der Endpunkt leitet die Anfrage an %1 weiter.</translation>
    </message>
    <message>
        <source>The endpoint sends the request elsewhere and drops the payload (%1).</source>
        <translation>Der Endpunkt leitet die Anfrage weiter und verwirft die Payload (%1).</translation>
    </message>
    <message>
        <source>The endpoint sends the request on to %1 and drops the payload (%2).</source>
        <translation>Der Endpunkt leitet die Anfrage an %1 weiter und verwirft die Payload (%2).</translation>
    </message>
    <message>
        <source>The endpoint failed while it handled the request (%1).</source>
        <translation>Beim Endpunkt trat ein Fehler auf, als er die Anfrage bearbeitete (%1).</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached by what stands before it (%1).</source>
        <translation>Was vor dem Endpunkt steht, erreicht ihn nicht (%1).</translation>
    </message>
    <message>
        <source>The endpoint does not understand the payload.</source>
        <translation>Der Endpunkt versteht die Payload nicht.</translation>
    </message>
    <message>
        <source>The endpoint rejected the token.</source>
        <translation>Der Endpunkt hat das Token abgelehnt.</translation>
    </message>
    <message>
        <source>The endpoint answered 401 and does not say what it wants.</source>
        <translation>Der Endpunkt hat mit 401 geantwortet und sagt nicht, was er verlangt.</translation>
    </message>
    <message>
        <source>The endpoint wants a token, and none was sent.</source>
        <translation>Der Endpunkt verlangt ein Token, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>The endpoint does not allow this request.</source>
        <translation>Der Endpunkt erlaubt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>A web page refused the request: a firewall or a login stands before %1.</source>
        <translation>Eine Webseite hat die Anfrage abgelehnt: Vor %1 steht eine Firewall oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing at %1, with a slash at its end.</source>
        <translation>Unter %1 gibt es nichts, mit einem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>There is nothing at %1, without a slash at its end.</source>
        <translation>Unter %1 gibt es nichts, ohne einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>GitHub answers 404 to a token that lacks the right.</source>
        <translation>GitHub antwortet mit 404, wenn dem Token das Recht fehlt.</translation>
    </message>
    <message>
        <source>The endpoint does not take POST here.</source>
        <translation>Der Endpunkt nimmt hier kein POST an.</translation>
    </message>
    <message>
        <source>The endpoint does not take POST here, only %1.</source>
        <translation>Der Endpunkt nimmt hier kein POST an, nur %1.</translation>
    </message>
    <message>
        <source>The endpoint misses the Content-Length, although it was sent.</source>
        <translation>Der Endpunkt vermisst die Content-Length, obwohl sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The payload is too large for the endpoint.</source>
        <translation>Die Payload ist zu groß für den Endpunkt.</translation>
    </message>
    <message>
        <source>The payload of %1 is too large for the endpoint.</source>
        <translation>Die Payload ist mit %1 zu groß für den Endpunkt.</translation>
    </message>
    <message>
        <source>The endpoint does not take JSON.</source>
        <translation>Der Endpunkt nimmt kein JSON an.</translation>
    </message>
    <message>
        <source>The endpoint does not take JSON, only %1.</source>
        <translation>Der Endpunkt nimmt kein JSON an, nur %1.</translation>
    </message>
    <message>
        <source>The endpoint reads the payload, but finds a value in it wrong.</source>
        <translation>Der Endpunkt liest die Payload, hält aber einen Wert darin für falsch.</translation>
    </message>
    <message>
        <source>The endpoint asks to slow down.</source>
        <translation>Dem Endpunkt sind es zu viele Anfragen.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er meldet: %1</translation>
    </message>
    <message>
        <source>The answer says: %1</source>
        <translation>Die Antwort sagt: %1</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL bearbeiten</translation>
    </message>
    <message>
        <source>Edit payload</source>
        <translation>Payload bearbeiten</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>Header bearbeiten</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>Token rotieren…</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Allow address…</source>
        <translation>Adresse erlauben…</translation>
    </message>
    <message>
        <source>Follow redirect…</source>
        <translation>Weiterleitung folgen…</translation>
    </message>
    <message>
        <source>Try the other path</source>
        <translation>Anderen Pfad versuchen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Set time limits…</source>
        <translation>Zeitlimits setzen…</translation>
    </message>
    <message>
        <source>Show TLS</source>
        <translation>TLS anzeigen</translation>
    </message>
    <message>
        <source>Show body</source>
        <translation>Body anzeigen</translation>
    </message>
    <message>
        <source>The endpoint answered %1, but its long answer could not be kept on this computer.</source>
        <translation>Der Endpunkt hat mit %1 geantwortet, aber die lange Antwort ließ sich auf diesem Computer nicht ablegen.</translation>
    </message>
    <message>
        <source>The answer of the endpoint was %1.</source>
        <translation>Die Antwort des Endpunkts war %1.</translation>
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
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the value before</source>
        <translation>der Wert davor</translation>
    </message>
    <message numerus="yes">
        <source>the %n before</source>
        <translation>
            <numerusform>über den %n Wert davor</numerusform>
            <numerusform>über die %n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at least %2 higher than %3</source>
        <translation>%1 ist um mindestens %2 höher als %3</translation>
    </message>
    <message>
        <source>%1 is at least %2 lower than %3</source>
        <translation>%1 ist um mindestens %2 niedriger als %3</translation>
    </message>
    <message>
        <source>%1 is at least %2 higher or lower than %3</source>
        <translation>%1 ist um mindestens %2 höher oder niedriger als %3</translation>
    </message>
    <message>
        <source>z-score of %1 over %2</source>
        <translation>z-Score von %1 über %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 größer als %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 kleiner als %2</translation>
    </message>
    <message>
        <source>%1 above %2 or below %3</source>
        <translation>%1 größer als %2 oder kleiner als %3</translation>
    </message>
    <message>
        <source>whose %1 matches %2</source>
        <translation>deren %1 zu %2 passt</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>deren %1 %2 ist</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>deren %1 nicht %2 ist</translation>
    </message>
    <message>
        <source>whose %1 contains %2</source>
        <translation>deren %1 %2 enthält</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>with the filter %1</source>
        <translation>für die der Filter %1 gilt</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>für die gilt: %1</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgebrochen</translation>
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
    <message>
        <source>&amp;Project or registry</source>
        <translation>&amp;Projekt oder Registry</translation>
    </message>
    <message>
        <source>Meta&amp;data (JSON)</source>
        <translation>Meta&amp;daten (JSON)</translation>
    </message>
    <message>
        <source>The metadata must be a JSON object, such as {&quot;accuracy&quot;: 0.94}.</source>
        <translation>Die Metadaten müssen ein JSON-Objekt sein, etwa {&quot;accuracy&quot;: 0.94}.</translation>
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
    <name>desk::ui::FollowDialog</name>
    <message>
        <source>Access token %1</source>
        <translation>Access-Token %1</translation>
    </message>
    <message>
        <source>Signature by %1</source>
        <translation>Signatur mit %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Follow the redirect</source>
        <translation>Der Weiterleitung folgen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>After a %1 the request becomes a %2 and has no body and no signature.</source>
        <translation>Nach einem %1 wird aus der Anfrage ein %2 ohne Body und ohne Signatur.</translation>
    </message>
    <message>
        <source>It is another endpoint: what identifies you is left out unless you add it.</source>
        <translation>Das ist ein anderer Endpunkt: Was den Absender ausweist, bleibt weg, sofern es nicht hinzugefügt wird.</translation>
    </message>
    <message>
        <source>The new address has no TLS: who is on the way can read what is sent.</source>
        <translation>Die neue Adresse hat kein TLS: Wer auf dem Weg ist, kann mitlesen.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send there once</source>
        <translation>Einmal dorthin senden</translation>
    </message>
    <message>
        <source>Whether W&amp;B follows redirects is not documented: put the new address into the webhook if it is the right one.</source>
        <translation>Ob W&amp;B Weiterleitungen folgt, ist nicht dokumentiert: Die neue Adresse im Webhook eintragen, wenn sie die richtige ist.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ForeignCondition</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>%1: clears it and shows the fields</source>
        <translation>%1: leert sie und zeigt die Felder</translation>
    </message>
    <message>
        <source>This condition cannot be edited here; it stays as it is. Replacing it clears it and shows the fields; Cancel leaves the automation as it was.</source>
        <translation>Diese Bedingung lässt sich hier nicht bearbeiten; sie bleibt, wie sie ist. „Ersetzen“ leert sie und zeigt die Felder; „Abbrechen“ lässt die Automation, wie sie war.</translation>
    </message>
    <message>
        <source>This event can only be read; it stays as it is until another one is chosen.</source>
        <translation>Dieses Ereignis lässt sich nur lesen; es bleibt, wie es ist, bis ein anderes gewählt wird.</translation>
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
    <name>desk::ui::HeaderModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>desk::ui::HeadersTab</name>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
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
    <name>desk::ui::HexModel</name>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>desk::ui::HexView</name>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes des Bodys</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryBar</name>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Filter by automation, target, text…</source>
        <translation>Nach Automation, Ziel, Text filtern…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deleted automations</source>
        <translation>Gelöschte Automations</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryFilterText</name>
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
        <source>Other</source>
        <translation>Anderer</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch keine Ausführung</translation>
    </message>
    <message>
        <source>Each time an automation runs, what it sent and what came back is listed here.</source>
        <translation>Bei jeder Ausführung einer Automation steht hier, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>There is no execution to export.</source>
        <translation>Es gibt keine Ausführung zum Exportieren.</translation>
    </message>
    <message>
        <source>This server does not offer the history of automations. What is known here from before is listed.</source>
        <translation>Dieser Server bietet den Verlauf von Automations nicht an. Hier steht, was von früher bekannt ist.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Webbrowser öffnen</translation>
    </message>
    <message>
        <source>No execution matches</source>
        <translation>Keine passende Ausführung</translation>
    </message>
    <message>
        <source>Nothing that ran here fits the filter.</source>
        <translation>Keine Ausführung hier passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This server does not offer the history of automations</source>
        <translation>Dieser Server bietet den Verlauf von Automations nicht an</translation>
    </message>
    <message>
        <source>What ran may be found on its own web page.</source>
        <translation>Die Ausführungen sind vielleicht auf seiner eigenen Webseite zu finden.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>What ran appears here as soon as the server has been reached.</source>
        <translation>Die Ausführungen erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistorySaver</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>History was not exported. %1</source>
        <translation>Der Verlauf wurde nicht exportiert. %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to “%1”: %2.</source>
        <translation>In „%1“ exportiert: %2.</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeptFileModel</name>
    <message>
        <source>Copy made before an update</source>
        <translation>Kopie von vor einem Update</translation>
    </message>
    <message>
        <source>Damaged local copy</source>
        <translation>Beschädigte lokale Kopie</translation>
    </message>
    <message>
        <source>Damaged file of your own data</source>
        <translation>Beschädigte Datei mit eigenen Daten</translation>
    </message>
    <message>
        <source>Damaged second copy of pending changes</source>
        <translation>Beschädigte Zweitkopie ausstehender Änderungen</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>It is your own data as it was before an update, and it cannot be brought back.</source>
        <translation>Das sind die eigenen Daten von vor einem Update; sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It holds only what the server said, which has been read again.</source>
        <translation>Sie enthält nur Serverdaten, die schon neu gelesen wurden.</translation>
    </message>
    <message>
        <source>It may hold pending changes and tests that could not be recovered, and it cannot be brought back.</source>
        <translation>Sie enthält vielleicht ausstehende Änderungen und Tests, die sich nicht wiederherstellen ließen, und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeptFilesView</name>
    <message>
        <source>Files put aside</source>
        <translation>Beiseitegelegte Dateien</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>Es wurde nichts beiseitegelegt.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeychainBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for your password, perhaps behind another window.</source>
        <translation>Vielleicht fragt er nach dem Passwort, womöglich hinter einem anderen Fenster.</translation>
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
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Of this collection: %1. From wider scopes: %2.</source>
        <translation>Aus dieser Collection: %1. Aus weiteren Geltungsbereichen: %2.</translation>
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
    <message>
        <source>Show the pending changes</source>
        <translation>Die ausstehenden Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
</context>
<context>
    <name>desk::ui::MetricForm</name>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>A&amp;ggregation</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Prior window</source>
        <translation>&amp;Vorheriges Fenster</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>Verg&amp;leich</translation>
    </message>
    <message>
        <source>C&amp;hange type</source>
        <translation>&amp;Art der Änderung</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>As it is logged; system metrics such as cpu too.</source>
        <translation>So, wie sie protokolliert wird; auch Systemmetriken wie cpu.</translation>
    </message>
    <message>
        <source>Current &amp;window</source>
        <translation>Aktuelles &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Z-score</source>
        <translation>z-Sc&amp;ore</translation>
    </message>
    <message>
        <source>&amp;Value in percent</source>
        <translation>&amp;Wert in Prozent</translation>
    </message>
</context>
<context>
    <name>desk::ui::NameChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching: %1.</source>
        <translation>Passend: %1.</translation>
    </message>
    <message>
        <source>Not matching: %1.</source>
        <translation>Nicht passend: %1.</translation>
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
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
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
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n Änderung steht aus</numerusform>
            <numerusform>%n Änderungen stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out. Sign in to read from the server.</source>
        <translation>Abgemeldet. Zum Lesen vom Server anmelden.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisierung: %1 von %2</translation>
    </message>
    <message>
        <source>Syncing: %1 of %2 teams and organizations were read</source>
        <translation>Synchronisierung: %1 von %2 Teams und Organisationen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s. Times are shown by the server&apos;s clock; set the clock of this computer right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Serveruhr %1 nach. Zeiten werden nach der Serveruhr angezeigt; die Uhr dieses Computers richtig stellen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s. Times are shown by the server&apos;s clock; set the clock of this computer right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Serveruhr %1 vor. Zeiten werden nach der Serveruhr angezeigt; die Uhr dieses Computers richtig stellen.</translation>
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
    <name>desk::ui::ObstacleText</name>
    <message>
        <source>It has a part that cannot be made anew, so there is no second one.</source>
        <translation>Ein Teil davon lässt sich nicht neu erstellen, deshalb ist keine Kopie möglich.</translation>
    </message>
    <message>
        <source>An edit of this automation is not settled yet.</source>
        <translation>Über eine Änderung an dieser Automation ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>This place is not known yet.</source>
        <translation>Dieser Ort ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::OpenReportText</name>
    <message>
        <source>The local copy of what the server said was damaged. It was put aside and is read again.</source>
        <translation>Die lokale Kopie der Serverdaten war beschädigt. Sie wurde beiseitegelegt und wird neu gelesen.</translation>
    </message>
    <message>
        <source>The local copy of what the server said was made by a newer version, so it is read again.</source>
        <translation>Die lokale Kopie der Serverdaten stammt von einer neueren Version und wird deshalb neu gelesen.</translation>
    </message>
    <message>
        <source>The local copy of what the server said could not be used, so it is read again.</source>
        <translation>Die lokale Kopie der Serverdaten war nicht verwendbar und wird deshalb neu gelesen.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged: pending changes, tests and history. It was put aside, and a new one was begun.</source>
        <translation>Die Datei mit den eigenen Daten war beschädigt: ausstehende Änderungen, Tests und Änderungsverlauf. Sie wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The file with your own data was gone: pending changes, tests and history. A new one was begun.</source>
        <translation>Die Datei mit den eigenen Daten war weg: ausstehende Änderungen, Tests und Änderungsverlauf. Eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The file with your own data could not be used: pending changes, tests and history. A new one was begun.</source>
        <translation>Die Datei mit den eigenen Daten war nicht verwendbar: ausstehende Änderungen, Tests und Änderungsverlauf. Eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>1 of them was in its second copy alone.</source>
        <translation>1 davon war nur noch in der Zweitkopie.</translation>
    </message>
    <message>
        <source>%1 of them were in their second copy alone.</source>
        <translation>%1 davon waren nur noch in der Zweitkopie.</translation>
    </message>
    <message>
        <source>1 pending change was recovered. Look at it: it is not sent before.</source>
        <translation>1 ausstehende Änderung wurde wiederhergestellt. Zuerst ansehen: Vorher wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 pending changes were recovered. Look at them: none is sent before.</source>
        <translation>%1 ausstehende Änderungen wurden wiederhergestellt. Zuerst ansehen: Vorher wird keine gesendet.</translation>
    </message>
    <message>
        <source>1 pending change could not be read. It is kept aside and not sent: make it again if you miss it.</source>
        <translation>1 ausstehende Änderung war nicht lesbar. Sie bleibt beiseitegelegt und wird nicht gesendet: Neu vornehmen, falls sie fehlt.</translation>
    </message>
    <message>
        <source>%1 pending changes could not be read. They are kept aside and not sent: make again what you miss.</source>
        <translation>%1 ausstehende Änderungen waren nicht lesbar. Sie bleiben beiseitegelegt und werden nicht gesendet: Neu vornehmen, was fehlt.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::OutboxWatch</name>
    <message numerus="yes">
        <source>%n changes were not applied, and wait for you.</source>
        <translation>
            <numerusform>%n Änderung wurde nicht angewendet und wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Änderungen wurden nicht angewendet und warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not applied: the server refused it.</source>
        <translation>Die Änderung an „%1“ wurde nicht angewendet: vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” was not applied: it is to be decided about.</source>
        <translation>Die Änderung an „%1“ wurde nicht angewendet: Darüber ist zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::OutcomeText</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>Host unbekannt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not HTTP</source>
        <translation>Kein HTTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>sent by W&amp;B</source>
        <translation>von W&amp;B gesendet</translation>
    </message>
    <message>
        <source>W&amp;B</source>
        <translation>W&amp;B</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>desk::ui::OwnPages</name>
    <message>
        <source>Go to pending changes</source>
        <translation>Zu ausstehenden Änderungen gehen</translation>
    </message>
    <message>
        <source>offline outbox conflict plan</source>
        <translation>offline Postausgang Konflikt Plan wartend</translation>
    </message>
    <message>
        <source>Go to activity</source>
        <translation>Zur Aktivität gehen</translation>
    </message>
    <message>
        <source>what changed while away journal undo</source>
        <translation>was geändert Abwesenheit Journal rückgängig</translation>
    </message>
    <message>
        <source>Sign in to send what waits.</source>
        <translation>Anmelden, um Ausstehendes zu senden.</translation>
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
    <name>desk::ui::PartsView</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Spelled otherwise, with the same meaning.</source>
        <translation>Anders geschrieben, mit derselben Bedeutung.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, before and now</source>
        <translation>%1, vorher und jetzt</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayloadEditor</name>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>JSON that is sent as the body. Variables are filled when the event happens.</source>
        <translation>JSON, das als Body gesendet wird. Variablen werden ausgefüllt, wenn das Ereignis eintritt.</translation>
    </message>
    <message>
        <source>Replace the payload?</source>
        <translation>Payload ersetzen?</translation>
    </message>
    <message>
        <source>What you wrote is replaced by the example. Undo brings it back.</source>
        <translation>Was geschrieben wurde, wird durch das Beispiel ersetzt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Replace payload</source>
        <translation>Payload ersetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayloadExample</name>
    <message>
        <source>GitHub repository dispatch</source>
        <translation>GitHub Repository Dispatch</translation>
    </message>
    <message>
        <source>Starts a workflow. &quot;event_type&quot; must be one of its repository_dispatch types.</source>
        <translation>Startet einen Workflow. &quot;event_type&quot; muss einer seiner repository_dispatch-Typen sein.</translation>
    </message>
    <message>
        <source>Microsoft Teams: MessageCard</source>
        <translation>Microsoft Teams: MessageCard</translation>
    </message>
    <message>
        <source>For a connector in a channel.</source>
        <translation>Für einen Connector in einem Kanal.</translation>
    </message>
    <message>
        <source>Microsoft Teams: adaptive card</source>
        <translation>Microsoft Teams: Adaptive Card</translation>
    </message>
    <message>
        <source>For a workflow, and for a connector too.</source>
        <translation>Für einen Workflow und auch für einen Connector.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <translation>Slack: eingehender Webhook</translation>
    </message>
    <message>
        <source>Where the team has no Slack integration.</source>
        <translation>Für Teams ohne Slack-Integration.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message that mentions nobody.</source>
        <translation>Eine Nachricht, die niemanden erwähnt.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Facts of the event, for a receiver of your own.</source>
        <translation>Angaben zum Ereignis, für einen eigenen Empfänger.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingActions</name>
    <message>
        <source>Discard the change of “%1”?</source>
        <translation>Änderung an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It is not made on the server, and what was written is gone.</source>
        <translation>Auf dem Server wird nichts erstellt, und das Geschriebene geht verloren.</translation>
    </message>
    <message>
        <source>The server keeps what it has, and what was changed here is gone.</source>
        <translation>Der Server behält seinen Stand, und was hier geändert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Keep the server’s version of “%1”?</source>
        <translation>Server-Version von „%1“ behalten?</translation>
    </message>
    <message>
        <source>What was changed here is gone.</source>
        <translation>Was hier geändert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Keep the server’s</source>
        <translation>Server-Version behalten</translation>
    </message>
    <message>
        <source>The change of “%1” was discarded.</source>
        <translation>Die Änderung an „%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>The change of “%1” was not discarded.</source>
        <translation>Die Änderung an „%1“ wurde nicht verworfen.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the server.</source>
        <translation>„%1“ wurde auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was saved on the server.</source>
        <translation>„%1“ wurde auf dem Server gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was not applied.</source>
        <translation>Die Änderung an „%1“ wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether “%1” was applied is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob die Änderung an „%1“ angewendet wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>“%1” was not sent, and stays here.</source>
        <translation>Die Änderung an „%1“ wurde nicht gesendet und bleibt hier.</translation>
    </message>
    <message>
        <source>“%1” waits for another change, or is being sent already.</source>
        <translation>Die Änderung an „%1“ wartet auf eine andere oder wird schon gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n angewendet</numerusform>
            <numerusform>%n angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
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
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, each told at its row</source>
        <translation>
            <numerusform>und %n weitere Änderung, Näheres in ihrer Zeile</numerusform>
            <numerusform>und %n weitere Änderungen, Näheres jeweils in ihrer Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were applied on the server.</source>
        <translation>
            <numerusform>%n Änderung wurde auf dem Server angewendet.</numerusform>
            <numerusform>%n Änderungen wurden auf dem Server angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not waiting any more</source>
        <translation>
            <numerusform>%n nicht mehr ausstehend</numerusform>
            <numerusform>%n nicht mehr ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not wait any more. Activity tells whether it was applied.</source>
        <translation>Die Änderung an „%1“ steht nicht mehr aus. Ob sie angewendet wurde, zeigt „Aktivität“.</translation>
    </message>
    <message>
        <source>“%1” was not applied: the server holds something else now. Choose what is to stay.</source>
        <translation>Die Änderung an „%1“ wurde nicht angewendet: Der Server hat inzwischen einen anderen Stand. Wählen, was bleiben soll.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingCommands</name>
    <message>
        <source>Apply change now</source>
        <translation>Änderung jetzt anwenden</translation>
    </message>
    <message>
        <source>pending send retry</source>
        <translation>ausstehend senden wiederholen</translation>
    </message>
    <message>
        <source>Apply all changes</source>
        <translation>Alle Änderungen anwenden</translation>
    </message>
    <message>
        <source>pending send plan</source>
        <translation>ausstehend senden Plan</translation>
    </message>
    <message>
        <source>Discard change…</source>
        <translation>Änderung verwerfen…</translation>
    </message>
    <message>
        <source>pending remove give up</source>
        <translation>ausstehend entfernen aufgeben</translation>
    </message>
    <message>
        <source>Show in its list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>pending open automation webhook</source>
        <translation>ausstehend öffnen Automation Webhook</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingDetails</name>
    <message>
        <source>An older change of the same thing goes first.</source>
        <translation>Eine ältere Änderung daran geht vor.</translation>
    </message>
    <message>
        <source>Somebody else changed what is to be deleted here.</source>
        <translation>Jemand anders hat geändert, was hier gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Something on the server has this name already. “Keep mine” changes it to yours.</source>
        <translation>Auf dem Server hat schon etwas diesen Namen. „Meine Version behalten“ ersetzt es durch die eigene Version.</translation>
    </message>
    <message>
        <source>“Keep mine” takes yours where both sides changed something; what only the server changed stays.</source>
        <translation>„Meine Version behalten“ übernimmt die eigene, wo beide Seiten etwas geändert haben; was nur der Server geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>It is gone from the server already.</source>
        <translation>Auf dem Server gibt es das inzwischen nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted on the server. Nothing makes it again by itself.</source>
        <translation>Auf dem Server wurde es gelöscht. Von selbst wird es nicht neu erstellt.</translation>
    </message>
    <message>
        <source>Nothing was read from the server yet. Sync to see what it holds.</source>
        <translation>Vom Server wurde noch nichts gelesen. Synchronisieren, um seinen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Version behalten</translation>
    </message>
    <message>
        <source>Keep the server’s</source>
        <translation>Server-Version behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Save this mix</source>
        <translation>Diese Mischung speichern</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>Ausstehende Änderung</translation>
    </message>
    <message>
        <source>Select a change to see what it does.</source>
        <translation>Eine Änderung auswählen, um zu sehen, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>vorgemerkt %1</translation>
    </message>
    <message>
        <source>Choose for every part that both sides changed.</source>
        <translation>Für jeden Teil wählen, den beide Seiten geändert haben.</translation>
    </message>
    <message>
        <source>The server holds the same as when this was made. It was not sent by itself: look at it, then keep yours or discard it.</source>
        <translation>Der Server hat noch denselben Stand wie beim Vormerken. Gesendet wurde nichts von selbst: ansehen, dann die eigene Version behalten oder verwerfen.</translation>
    </message>
    <message>
        <source>Nothing on the server has this name. It was not sent by itself: look at it, then keep yours or discard it.</source>
        <translation>Auf dem Server hat nichts diesen Namen. Gesendet wurde nichts von selbst: ansehen, dann die eigene Version behalten oder verwerfen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingModel</name>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Its answer was lost. The next sync finds out whether the server has it.</source>
        <translation>Die Antwort ging verloren. Ob der Server die Änderung hat, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>Choose first which version is to stay.</source>
        <translation>Zuerst wählen, welche Version bleiben soll.</translation>
    </message>
    <message>
        <source>An older change of the same thing goes first.</source>
        <translation>Eine ältere Änderung daran geht vor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingPage</name>
    <message>
        <source>The pending changes could not be read</source>
        <translation>Die ausstehenden Änderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading what waits.</source>
        <translation>Die ausstehenden Änderungen werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>What you change while the server cannot be reached is kept here until the server has it.</source>
        <translation>Was geändert wird, solange der Server nicht erreichbar ist, bleibt hier, bis der Server es hat.</translation>
    </message>
    <message>
        <source>Open Pending changes first.</source>
        <translation>Zuerst „Ausstehende Änderungen“ öffnen.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Zuerst eine Änderung auswählen.</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Eine Änderung wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Nothing waits that can be sent.</source>
        <translation>Nichts steht aus, was sich senden lässt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PendingText</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Answer lost: looked up at the next sync</source>
        <translation>Antwort verloren: Klärung bei der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>Somebody else changed it</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Vom Server abgelehnt: %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>%1 to create</source>
        <translation>%1 zu erstellen</translation>
    </message>
    <message>
        <source>%1 to change</source>
        <translation>%1 zu ändern</translation>
    </message>
    <message>
        <source>%1 to delete</source>
        <translation>%1 zu löschen</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
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
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Its name is taken on the server</source>
        <translation>Name auf dem Server schon vergeben</translation>
    </message>
    <message>
        <source>It is gone from the server already</source>
        <translation>Auf dem Server nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Somebody else deleted it</source>
        <translation>Von jemand anderem gelöscht</translation>
    </message>
    <message>
        <source>Not sent before you have looked at it</source>
        <translation>Wird erst nach dem Ansehen gesendet</translation>
    </message>
</context>
<context>
    <name>desk::ui::PermissionText</name>
    <message>
        <source>You have view-only access to %1. Only its admins can change its webhooks, Slack channels and secrets.</source>
        <translation>Für %1 besteht nur Lesezugriff. Nur die Admins können Webhooks, Slack-Kanäle und Secrets ändern.</translation>
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
    <message>
        <source>Ask one of its admins.</source>
        <translation>Einen der Admins fragen.</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>das Team %1</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>die Organisation %1</translation>
    </message>
    <message>
        <source>the registry %1</source>
        <translation>die Registry %1</translation>
    </message>
    <message>
        <source>You have view-only access to %1. Its members and admins can create, change and delete automations here.</source>
        <translation>Für %1 besteht nur Lesezugriff. Mitglieder und Admins können hier Automations erstellen, ändern und löschen.</translation>
    </message>
    <message>
        <source>You have view-only access to %1. Only its admins can create or change automations for all of it.</source>
        <translation>Für %1 besteht nur Lesezugriff. Automations für das Ganze können nur die Admins erstellen oder ändern.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can create or change automations for all of it.</source>
        <translation>Automations für %1 als Ganzes kann nur ein Admin erstellen oder ändern.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can create, change or delete automations for all of it.</source>
        <translation>Automations für %1 als Ganzes kann nur ein Admin erstellen, ändern oder löschen.</translation>
    </message>
    <message>
        <source>An automation that triggers ARIA acts for who created it, who alone can change it or switch it off. You can view and delete it.</source>
        <translation>Eine Automation, die ARIA auslöst, handelt für die Person, die sie erstellt hat; nur diese kann sie ändern oder ausschalten. Ansehen und Löschen sind möglich.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PhaseText</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Connect to %1, failed</source>
        <translation>Verbinden mit %1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>A phase of a request that did not come to its end: &quot;TLS, not finished&quot;</extracomment>
        <translation>%1, nicht beendet</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Create automation</source>
        <translation>&amp;Automation erstellen</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>&amp;Verlauf anzeigen</translation>
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
    <message>
        <source>Webhook tester</source>
        <translation>Webhook-Tester</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>desk::ui::ProblemNote</name>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Next problem (%1)</source>
        <translation>Nächstes Problem (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
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
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Prior window</source>
        <translation>Vorheriges Fenster</translation>
    </message>
    <message>
        <source>Run state</source>
        <translation>Run-Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Run-Name</translation>
    </message>
    <message>
        <source>Slack channel</source>
        <translation>Slack-Kanal</translation>
    </message>
    <message>
        <source>Choose a Slack channel.</source>
        <translation>Einen Slack-Kanal wählen.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 bytes.</source>
        <translation>%1 ist zu lang: höchstens %2 Byte.</translation>
    </message>
    <message>
        <source>%1 cannot use %2: the server&apos;s regular expressions are RE2, without lookaround and back references.</source>
        <translation>%1 kann %2 nicht verwenden: Die regulären Ausdrücke des Servers sind RE2, ohne Lookaround und Rückverweise.</translation>
    </message>
    <message>
        <source>Another automation here has this name. Choose another one.</source>
        <translation>Eine andere Automation hier hat diesen Namen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be greater than 0.</source>
        <translation>%1 muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>%1 must be at least 1.</source>
        <translation>%1 muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>${%1} stands outside of a string: its value can break the JSON. Put it in quotes.</source>
        <translation>${%1} steht außerhalb einer Zeichenkette: Der Wert kann das JSON ungültig machen. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>${%1} sends a secret in the body, where logs of the receiver may keep it.</source>
        <translation>${%1} sendet ein Secret im Body, wo es in Protokollen des Empfängers bleiben kann.</translation>
    </message>
    <message>
        <source>${%1} is not a top-level metadata key, so it stays empty.</source>
        <translation>${%1} ist kein Metadaten-Schlüssel der obersten Ebene und bleibt leer.</translation>
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
    <name>desk::ui::RawFilterView</name>
    <message>
        <source>Show raw filter</source>
        <translation>Rohfilter anzeigen</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Filter kopieren</translation>
    </message>
    <message>
        <source>Raw filter</source>
        <translation>Rohfilter</translation>
    </message>
    <message>
        <source>Hide raw filter</source>
        <translation>Rohfilter ausblenden</translation>
    </message>
</context>
<context>
    <name>desk::ui::RawTab</name>
    <message>
        <source>Request, byte for byte</source>
        <translation>Anfrage, Byte für Byte</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Show where each line ends, and how.</source>
        <translation>Anzeigen, wo und wie jede Zeile endet.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show the bytes as hexadecimal numbers.</source>
        <translation>Die Bytes als Hexadezimalzahlen anzeigen.</translation>
    </message>
    <message>
        <source>%1 bytes, as they are handed to the socket</source>
        <translation>%1 Byte, wie sie an den Socket gehen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReceivedModel</name>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReceiverAnswerForm</name>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Pause after each byte</source>
        <translation>&amp;Pause nach jedem Byte</translation>
    </message>
    <message>
        <source>Si&amp;ze of the body</source>
        <translation>&amp;Größe des Bodys</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Redirects &amp;to</source>
        <translation>Weiterleitung &amp;nach</translation>
    </message>
    <message>
        <source>As told</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Slowly, byte by byte</source>
        <translation>Langsam, Byte für Byte</translation>
    </message>
    <message>
        <source>With a redirect</source>
        <translation>Mit einer Weiterleitung</translation>
    </message>
    <message>
        <source>With a huge body</source>
        <translation>Mit einem riesigen Body</translation>
    </message>
    <message>
        <source>With binary data</source>
        <translation>Mit Binärdaten</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Ohne Antwort schließen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>That is no http address.</source>
        <translation>Das ist keine http-Adresse.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReceiverPane</name>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Empfangene Anfragen</translation>
    </message>
    <message>
        <source>Request as it came</source>
        <translation>Anfrage, wie sie kam</translation>
    </message>
    <message>
        <source>Catch it here</source>
        <translation>Hier empfangen</translation>
    </message>
    <message>
        <source>A receiver on this computer takes any request, shows it as it came, checks its signature, and answers as you choose. Nothing leaves this computer.</source>
        <translation>Ein Empfänger auf diesem Computer nimmt jede Anfrage an, zeigt sie, wie sie kam, prüft die Signatur und antwortet wie gewählt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Start receiver</source>
        <translation>Empfänger starten</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Noch nichts angekommen</translation>
    </message>
    <message>
        <source>The tester sends to this address.</source>
        <translation>Der Tester sendet an diese Adresse.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse &amp;nehmen</translation>
    </message>
    <message>
        <source>Use it in the tester, or give the address to another program on this computer.</source>
        <translation>Im Tester verwenden, oder die Adresse einem anderen Programm auf diesem Computer geben.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RegexTester</name>
    <message>
        <source>&amp;Try a value</source>
        <translation>Wert &amp;testen</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>Bekannte Tags</translation>
    </message>
    <message>
        <source>Known aliases</source>
        <translation>Bekannte Aliasse</translation>
    </message>
    <message>
        <source>A run name of your own</source>
        <translation>Ein eigener Run-Name</translation>
    </message>
    <message>
        <source>A tag of your own</source>
        <translation>Ein eigenes Tag</translation>
    </message>
    <message>
        <source>An alias of your own</source>
        <translation>Ein eigener Alias</translation>
    </message>
    <message>
        <source>Nothing can be tried until the regex is right.</source>
        <translation>Testen geht erst, wenn der Regex stimmt.</translation>
    </message>
    <message>
        <source>The server can read this regex, this program cannot: it cannot be tried here.</source>
        <translation>Der Server kann diesen Regex lesen, dieses Programm nicht: Er lässt sich hier nicht testen.</translation>
    </message>
    <message>
        <source>✗ It does not match.</source>
        <translation>✗ Passt nicht.</translation>
    </message>
    <message>
        <source>✓ It matches.</source>
        <translation>✓ Passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n known tags match</source>
        <translation>
            <numerusform>%1 von %n bekannten Tag passt</numerusform>
            <numerusform>%1 von %n bekannten Tags passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n known aliases match</source>
        <translation>
            <numerusform>%1 von %n bekannten Alias passt</numerusform>
            <numerusform>%1 von %n bekannten Aliassen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Known tags are listed for a project or registry only.</source>
        <translation>Bekannte Tags werden nur für ein Projekt oder eine Registry aufgeführt.</translation>
    </message>
    <message>
        <source>Known aliases are listed for a project or registry only.</source>
        <translation>Bekannte Aliasse werden nur für ein Projekt oder eine Registry aufgeführt.</translation>
    </message>
    <message>
        <source>Reading the known tags…</source>
        <translation>Die bekannten Tags werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the known aliases…</source>
        <translation>Die bekannten Aliasse werden gelesen…</translation>
    </message>
    <message>
        <source>The known tags could not be read.</source>
        <translation>Die bekannten Tags konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The known aliases could not be read.</source>
        <translation>Die bekannten Aliasse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No tags are known here yet.</source>
        <translation>Hier sind noch keine Tags bekannt.</translation>
    </message>
    <message>
        <source>No aliases are known here yet.</source>
        <translation>Hier sind noch keine Aliasse bekannt.</translation>
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
    <name>desk::ui::RenderedSample</name>
    <message>
        <source>Empty for this sample: %1</source>
        <translation>Leer bei diesem Beispiel: %1</translation>
    </message>
    <message>
        <source>Not filled: %1</source>
        <translation>Nicht ausgefüllt: %1</translation>
    </message>
    <message>
        <source>With these values it is not valid JSON: look at line %1.</source>
        <translation>Mit diesen Werten ist es kein gültiges JSON: siehe Zeile %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RenderedTab</name>
    <message>
        <source>Rendered payload</source>
        <translation>Ausgefüllte Payload</translation>
    </message>
    <message>
        <source>No value for %1. Nothing is sent until there is one.</source>
        <translation>Kein Wert für %1. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Show in the template</source>
        <translation>In der Vorlage zeigen</translation>
    </message>
    <message>
        <source>What would be sent is no JSON: %1.</source>
        <translation>Was gesendet würde, ist kein JSON: %1.</translation>
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
        <translation>Ein Schritt nach dem anderen; beim ersten, der fehlschlägt, ist Halt. Automations, die nicht sichtbar sind, werden nicht umgestellt: Sie würden fehlschlagen, sobald der alte Webhook weg ist.</translation>
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
        <translation>Der Server hat inzwischen einen anderen Stand. Synchronisieren und dann erneut versuchen.</translation>
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
    <name>desk::ui::RequestBar</name>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Sample event…</source>
        <translation>Beispielereignis…</translation>
    </message>
    <message>
        <source>Event:</source>
        <translation>Ereignis:</translation>
    </message>
</context>
<context>
    <name>desk::ui::RequestHeaderModel</name>
    <message>
        <source>Yours</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>W&amp;B’s rule</source>
        <translation>Regel von W&amp;B</translation>
    </message>
    <message>
        <source>Added by the client</source>
        <translation>Vom Client ergänzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a header comes from</comment>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>desk::ui::RequestPane</name>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>desk::ui::RequestText</name>
    <message>
        <source>No value for %1. Give them one in the sample event, or take them out of the template.</source>
        <translation>Kein Wert für %1. Im Beispielereignis einen angeben oder aus der Vorlage entfernen.</translation>
    </message>
    <message>
        <source>The value of a secret is not on this computer, so the request cannot be put together.</source>
        <translation>Der Wert eines Secrets ist nicht auf diesem Computer, deshalb lässt sich die Anfrage nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>That address cannot be sent to. Write it like https://example.com/hook.</source>
        <translation>An diese Adresse lässt sich nicht senden. Richtig ist z. B. https://example.com/hook.</translation>
    </message>
    <message>
        <source>%1 is written by W&amp;B’s rules already. Remove yours.</source>
        <translation>%1 steht schon in den Regeln von W&amp;B. Den eigenen entfernen.</translation>
    </message>
    <message>
        <source>A header has a name that cannot be sent. Use letters, digits and hyphens, and none that the client writes.</source>
        <translation>Der Name eines Headers lässt sich nicht senden. Buchstaben, Ziffern und Bindestriche verwenden, und keinen, den der Client schreibt.</translation>
    </message>
    <message>
        <source>A header has a value that cannot be sent: no line breaks, and no spaces at its ends. If it comes from a secret, correct that.</source>
        <translation>Der Wert eines Headers lässt sich nicht senden: keine Zeilenumbrüche und keine Leerzeichen an den Enden. Kommt er aus einem Secret, dieses berichtigen.</translation>
    </message>
    <message>
        <source>The value of %1 is not on this computer, and the server does not tell it. Enter it for this test, or test from W&amp;B.</source>
        <translation>Der Wert von %1 ist nicht auf diesem Computer, und der Server nennt ihn nicht. Ihn für diesen Test eingeben oder von W&amp;B testen.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read. %2</source>
        <translation>Der Wert von %1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>A secret in %1 was masked when this was kept. Write it again before you send.</source>
        <translation>Ein Secret in %1 wurde beim Aufbewahren verdeckt. Vor dem Senden neu eintragen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseBody</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Secrets are masked in the file too.</source>
        <translation>Auch in der Datei sind Secrets maskiert.</translation>
    </message>
    <message>
        <source>Copy page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>Nothing came after the headers.</source>
        <translation>Nach den Headern kam nichts.</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and stays as it came.</source>
        <translation>Der Body ist kodiert (%1) und bleibt, wie er kam.</translation>
    </message>
    <message>
        <source>Too long to be indented: as it came.</source>
        <translation>Zu lang zum Einrücken: wie angekommen.</translation>
    </message>
    <message>
        <source>This is no JSON: as it came.</source>
        <translation>Das ist kein JSON: wie angekommen.</translation>
    </message>
    <message>
        <source>Long lines are broken here; a copy has them whole.</source>
        <translation>Lange Zeilen sind hier umbrochen; eine Kopie hat sie ganz.</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Ansicht:</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseDiff</name>
    <message numerus="yes">
        <source>%n row(s) of differences</source>
        <translation>
            <numerusform>%n Zeile mit Unterschieden</numerusform>
            <numerusform>%n Zeilen mit Unterschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The selected difference</source>
        <translation>Der ausgewählte Unterschied</translation>
    </message>
    <message>
        <source>C&amp;ompare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>No run before this one</source>
        <translation>Kein Run vor diesem</translation>
    </message>
    <message>
        <source>The run before</source>
        <translation>Der Run davor</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Send once more, or choose another run above.</source>
        <translation>Noch einmal senden oder oben einen anderen Run wählen.</translation>
    </message>
    <message>
        <source>That run could not be read</source>
        <translation>Dieser Run konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseHeaders</name>
    <message>
        <source>Filter headers</source>
        <translation>Header filtern</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>The selected header</source>
        <translation>Der ausgewählte Header</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseKeys</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tabs of the answer</source>
        <translation>Tabs der Antwort</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Runs vergleichen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponsePane</name>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Send the request, or choose a run on the left.</source>
        <translation>Die Anfrage senden oder links einen Run wählen.</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>tab</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>W&amp;B does not tell it of its own sending.</source>
        <translation>Beim eigenen Senden teilt W&amp;B das nicht mit.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>The connection did not get to TLS, or it uses none.</source>
        <translation>Die Verbindung kam nicht bis TLS oder verwendet keines.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseSaver</name>
    <message>
        <source>Save body, secrets masked</source>
        <translation>Body speichern, Secrets maskiert</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>Eine andere Datei wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) masked in it.</source>
        <translation>
            <numerusform>%n Secret ist darin maskiert.</numerusform>
            <numerusform>%n Secrets sind darin maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds none of the secrets that were sent.</source>
        <translation>Sie enthält keines der gesendeten Secrets.</translation>
    </message>
    <message>
        <source>Saved “%1”, %2.</source>
        <translation>„%1“ gespeichert, %2.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseStatus</name>
    <message>
        <source>Looking up the name</source>
        <translation>Name wird aufgelöst</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Receiving the body</source>
        <translation>Body wird empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1 · %2 s · Esc cancels</source>
        <translation>%1 · %2 s · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseSummary</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>W&amp;B says that the endpoint took it.</source>
        <translation>W&amp;B meldet, dass der Endpunkt sie angenommen hat.</translation>
    </message>
    <message>
        <source>W&amp;B says that it failed.</source>
        <translation>W&amp;B meldet, dass es fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>An answer came, but not all of it.</source>
        <translation>Eine Antwort kam, aber nicht vollständig.</translation>
    </message>
    <message>
        <source>An answer came, all of it.</source>
        <translation>Eine Antwort kam vollständig an.</translation>
    </message>
    <message>
        <source>The request left, no answer came. The endpoint may have processed it.</source>
        <translation>Die Anfrage ging hinaus, es kam keine Antwort. Der Endpunkt hat sie vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>Cancelled after the request had begun to leave. The endpoint may have processed it.</source>
        <translation>Abgebrochen, als die Anfrage schon hinausging. Der Endpunkt hat sie vielleicht verarbeitet.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried</source>
        <translation>
            <numerusform>%n Adresse versucht</numerusform>
            <numerusform>%n Adressen versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>The body was cut after %1: it is longer.</source>
        <translation>Der Body wurde nach %1 abgeschnitten: Er ist länger.</translation>
    </message>
    <message>
        <source>The connection ended before the body did.</source>
        <translation>Die Verbindung endete vor dem Body.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Beim Folgen</translation>
    </message>
    <message>
        <source>Not possible: it leads nowhere.</source>
        <translation>Nicht möglich: Das Ziel führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Would send the same POST to %1.</source>
        <translation>Würde dasselbe POST an %1 senden.</translation>
    </message>
    <message>
        <source>Would send a GET without the payload to %1.</source>
        <translation>Würde ein GET ohne die Payload an %1 senden.</translation>
    </message>
    <message>
        <source>That is another server: token, signature and body stay here.</source>
        <translation>Das ist ein anderer Server: Token, Signatur und Body bleiben hier.</translation>
    </message>
    <message>
        <source>Lines end with LF alone.</source>
        <translation>Zeilen enden nur mit LF.</translation>
    </message>
    <message>
        <source>A header goes on in the next line, an old form.</source>
        <translation>Ein Header geht in der nächsten Zeile weiter, eine alte Form.</translation>
    </message>
    <message>
        <source>A header holds control characters.</source>
        <translation>Ein Header enthält Steuerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n interim answer(s) came before.</source>
        <translation>
            <numerusform>Vorher kam %n Zwischenantwort.</numerusform>
            <numerusform>Vorher kamen %n Zwischenantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>W&amp;B’s words</source>
        <translation>Wortlaut von W&amp;B</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseTimeline</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phasen der Anfrage</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResponseTls</name>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (vor %n Tag)</numerusform>
            <numerusform>%1 (vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation>
            <numerusform>%1 (noch %n Tag)</numerusform>
            <numerusform>%1 (noch %n Tage)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s certificate</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Certificate %1 of the chain</source>
        <translation>Zertifikat %1 der Kette</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Refused. Nothing was sent.</source>
        <translation>Abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The handshake did not come to its end. Nothing was sent.</source>
        <translation>Der Handshake kam nicht zum Ende. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Verified: the chain is trusted and the name fits.</source>
        <translation>Geprüft: Der Kette wird vertraut, und der Name passt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
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
        <translation>Deren Endpunkte müssen den neuen Wert annehmen, bevor der Server ihn erhält.</translation>
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
    <name>desk::ui::RunFilterForm</name>
    <message>
        <source>Filter to one user&apos;s runs</source>
        <translation>Nur Runs eines Benutzers</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Filter on run name</source>
        <translation>Nach Run-Name filtern</translation>
    </message>
    <message>
        <source>Run name rege&amp;x</source>
        <translation>Run-Name-Rege&amp;x</translation>
    </message>
    <message>
        <source>Sent as the run&apos;s username, which W&amp;B&apos;s documentation does not confirm for automations.</source>
        <translation>Wird als username des Runs gesendet; die W&amp;B-Dokumentation bestätigt das für Automations nicht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RunListModel</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleEvent</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Run state</source>
        <translation>Run-Status</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Status of the metric</source>
        <translation>Status der Metrik</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleEventDialog</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Beispielereignis</translation>
    </message>
    <message>
        <source>The preview is filled with these values. Nothing of them is saved or sent.</source>
        <translation>Die Vorschau wird mit diesen Werten ausgefüllt. Nichts davon wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>A JSON object: each key is ${artifact_metadata.KEY}.</source>
        <translation>Ein JSON-Objekt: Jeder Schlüssel ist ${artifact_metadata.KEY}.</translation>
    </message>
    <message>
        <source>Metadata must be a JSON object: { … }.</source>
        <translation>Metadaten müssen ein JSON-Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Takes back every change of the sample</source>
        <translation>Nimmt jede Änderung am Beispiel zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ScopeListModel</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
</context>
<context>
    <name>desk::ui::ScopePath</name>
    <message>
        <source>collection %1</source>
        <translation>Collection %1</translation>
    </message>
    <message>
        <source>collection %1 in registry %2</source>
        <translation>Collection %1 in Registry %2</translation>
    </message>
    <message>
        <source>collection %1 in project %2</source>
        <translation>Collection %1 in Projekt %2</translation>
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
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Registry collection</source>
        <translation>Registry-Collection</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project collection</source>
        <translation>Projekt-Collection</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>unknown scope</source>
        <translation>unbekannter Geltungsbereich</translation>
    </message>
    <message>
        <source>unknown scope %1</source>
        <translation>unbekannter Geltungsbereich %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>registry %1 · all collections</source>
        <translation>Registry %1 · alle Collections</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>It applies to every project and registry of organization %1, including future ones.</source>
        <translation>Gilt für alle Projekte und Registries der Organisation %1, auch künftige.</translation>
    </message>
    <message>
        <source>It applies to every project of team %1, including future ones.</source>
        <translation>Gilt für alle Projekte des Teams %1, auch künftige.</translation>
    </message>
    <message>
        <source>It applies to all collections of registry %1, including future ones.</source>
        <translation>Gilt für alle Collections der Registry %1, auch künftige.</translation>
    </message>
    <message>
        <source>It applies to all collections of project %1, including future ones.</source>
        <translation>Gilt für alle Collections des Projekts %1, auch künftige.</translation>
    </message>
    <message>
        <source>It applies to all runs of project %1, including future ones.</source>
        <translation>Gilt für alle Runs des Projekts %1, auch künftige.</translation>
    </message>
    <message>
        <source>It applies to %1 only.</source>
        <translation>Gilt nur für %1.</translation>
    </message>
    <message>
        <source>the event %1</source>
        <translation>das Ereignis %1</translation>
    </message>
    <message>
        <source>the action %1</source>
        <translation>die Aktion %1</translation>
    </message>
    <message>
        <source>the scope %1</source>
        <translation>den Geltungsbereich %1</translation>
    </message>
    <message>
        <source>This version does not know %1 and shows it as the server told it. Name and description can be edited, and it can be turned on, turned off and deleted.</source>
        <translation>Diese Version kennt %1 nicht und zeigt, was der Server dazu meldet. Name und Beschreibung lassen sich bearbeiten, und die Automation lässt sich einschalten, ausschalten und löschen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ScopeStep</name>
    <message>
        <source>Filter scopes</source>
        <translation>Geltungsbereiche filtern</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Filter by name or kind…</source>
        <translation>Nach Name oder Art filtern…</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo das Ereignis eintreten soll</translation>
    </message>
    <message>
        <source>No scope matches</source>
        <translation>Kein passender Geltungsbereich</translation>
    </message>
    <message>
        <source>No organization, team, registry, project or collection has these words.</source>
        <translation>Keine Organisation, kein Team, keine Registry, kein Projekt und keine Collection enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ScopeText</name>
    <message>
        <source>This server has no automations for a whole team or organization.</source>
        <translation>Dieser Server hat keine Automations für ganze Teams oder Organisationen.</translation>
    </message>
    <message>
        <source>Registry · all collections, including future ones</source>
        <translation>Registry · alle Collections, auch künftige</translation>
    </message>
    <message>
        <source>Project of %1 · everything in it</source>
        <translation>Projekt von %1 · alles darin</translation>
    </message>
    <message>
        <source>Collection in registry %1</source>
        <translation>Collection in Registry %1</translation>
    </message>
    <message>
        <source>Collection in project %1</source>
        <translation>Collection in Projekt %1</translation>
    </message>
    <message>
        <source>Organization · all its teams, registries and projects</source>
        <translation>Organisation · alle Teams, Registries und Projekte</translation>
    </message>
    <message>
        <source>It belongs to no organization, so it cannot have automations of its own.</source>
        <translation>Es gehört zu keiner Organisation und kann daher keine eigenen Automations haben.</translation>
    </message>
    <message>
        <source>Team · all its projects</source>
        <translation>Team · alle Projekte</translation>
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
        <translation>Der Server führt es für dieses Konto nicht auf.</translation>
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
    <message>
        <source>A secret&apos;s value is not kept on disk: it is saved when the server can be reached.</source>
        <translation>Der Wert eines Secrets bleibt nicht auf dem Datenträger: Speichern geht erst, wenn der Server erreichbar ist.</translation>
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
    <name>desk::ui::SecretValuesDialog</name>
    <message>
        <source>Use for tests</source>
        <translation>Für Tests verwenden</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>Werte eingeben</translation>
    </message>
    <message>
        <source>What you enter stays in memory until the program ends. It is not saved, and the server keeps its own.</source>
        <translation>Was eingegeben wird, bleibt bis zum Programmende im Speicher. Es wird nicht gesichert, und der Server behält seinen Wert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>The secrets could not be read</source>
        <translation>Die Secrets konnten nicht gelesen werden</translation>
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
        <source>matching %1</source>
        <translation>(passend zu %1)</translation>
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
    <message>
        <source>an event yet to be chosen happens</source>
        <translation>ein noch zu wählendes Ereignis eintritt</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>Runs, %1</translation>
    </message>
    <message>
        <source>that is exactly %1</source>
        <translation>(gleich %1)</translation>
    </message>
    <message>
        <source>that contains %1</source>
        <translation>(enthält %1)</translation>
    </message>
    <message>
        <source>with the filter %1</source>
        <translation>(Filter: %1)</translation>
    </message>
    <message>
        <source>When %1 to %2, %3.</source>
        <translation>Wenn bei %2 %1, dann %3.</translation>
    </message>
    <message>
        <source>When %1 from %2, %3.</source>
        <translation>Wenn bei %2 %1, dann %3.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Do nothing (shadow)</source>
        <translation>Nichts tun (Shadow)</translation>
    </message>
    <message>
        <source>add a %1</source>
        <translation>%1 starten</translation>
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
        <translation>Nur solange das Fenster im Hintergrund ist, und nur wenn etwas Aufmerksamkeit braucht, etwa eine vom Server abgelehnte Änderung.</translation>
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
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
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
    <message>
        <source>nothing waits</source>
        <translation>nichts steht aus</translation>
    </message>
    <message>
        <source>1 change waits</source>
        <translation>1 Änderung steht aus</translation>
    </message>
    <message>
        <source>%1 changes wait</source>
        <translation>%1 Änderungen stehen aus</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
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
        <translation>Wo der eigene API-Schlüssel zu finden ist</translation>
    </message>
    <message>
        <source>Automation Desk talks to your W&amp;B server with your own API key. The key is kept in the system keychain, nowhere else.</source>
        <translation>Automation Desk spricht mit dem W&amp;B-Server über den eigenen API-Schlüssel. Der Schlüssel liegt im Schlüsselbund des Systems, sonst nirgends.</translation>
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
    <name>desk::ui::SignatureTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1, exactly as they are sent, with the line end at the end.</source>
        <translation>%1, genau wie gesendet, mit dem Zeilenende am Schluss.</translation>
    </message>
    <message>
        <source>%1, exactly as they are sent, with no line end at the end.</source>
        <translation>%1, genau wie gesendet, ohne Zeilenende am Schluss.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 with the key</source>
        <translation>HMAC-SHA256 mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Nothing is signed</source>
        <translation>Nichts wird signiert</translation>
    </message>
    <message>
        <source>With a signing secret, each payload comes with the header X-Wandb-Signature, so that the receiver can tell who sent it.</source>
        <translation>Mit einem Secret zum Signieren kommt jede Payload mit dem Header X-Wandb-Signature, damit der Empfänger weiß, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>Ein Secret wählen</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>Signierte Bytes</translation>
    </message>
    <message>
        <source>&amp;What the receiver computed</source>
        <translation>&amp;Was der Empfänger berechnet hat</translation>
    </message>
    <message>
        <source>X-Wandb-Signature (base64)</source>
        <translation>X-Wandb-Signature (Base64)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>sha256= and hex</source>
        <translation>sha256= und Hex</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>desk::ui::SignatureText</name>
    <message>
        <source>The receiver computed the same signature.</source>
        <translation>Der Empfänger hat dieselbe Signatur berechnet.</translation>
    </message>
    <message>
        <source>Paste the value that the receiver computed for these bytes.</source>
        <translation>Den Wert einfügen, den der Empfänger für diese Bytes berechnet hat.</translation>
    </message>
    <message>
        <source>The receiver computed the right signature, but writes it as %1. W&amp;B sends base64: compare with that.</source>
        <translation>Der Empfänger hat die richtige Signatur berechnet, schreibt sie aber als %1. W&amp;B sendet Base64: Damit vergleichen.</translation>
    </message>
    <message>
        <source>The receiver signs the body with a line end after it. Sign the bytes as they came.</source>
        <translation>Der Empfänger signiert den Body mit einem Zeilenende dahinter. Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver signs the body without its last line end. Sign the bytes as they came.</source>
        <translation>Der Empfänger signiert den Body ohne das letzte Zeilenende. Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver turns line ends into CR LF before it signs. Sign the bytes as they came.</source>
        <translation>Der Empfänger macht vor dem Signieren aus Zeilenenden CR LF. Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver turns CR LF into LF before it signs. Sign the bytes as they came.</source>
        <translation>Der Empfänger macht vor dem Signieren aus CR LF ein LF. Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver cuts spaces off the ends of the body before it signs. Sign the bytes as they came.</source>
        <translation>Der Empfänger entfernt vor dem Signieren Leerzeichen an den Enden des Bodys. Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver reads the JSON and signs what it writes anew (%1). Sign the bytes as they came.</source>
        <translation>Der Empfänger liest das JSON und signiert, was er neu schreibt (%1). Die Bytes so signieren, wie sie kamen.</translation>
    </message>
    <message>
        <source>The receiver signs {} in place of the body. Take the body before anything parses it.</source>
        <translation>Der Empfänger signiert {} statt des Bodys. Den Body nehmen, bevor ihn etwas parst.</translation>
    </message>
    <message>
        <source>The receiver signs nothing: the body was read before. Keep its bytes for the signature.</source>
        <translation>Der Empfänger signiert nichts: Der Body wurde vorher gelesen. Dessen Bytes für die Signatur behalten.</translation>
    </message>
    <message>
        <source>The receiver’s key has a line end that %1 does not have. Remove it.</source>
        <translation>Der Schlüssel des Empfängers hat ein Zeilenende, das %1 nicht hat. Es entfernen.</translation>
    </message>
    <message>
        <source>%1 has spaces or a line end at its ends that the receiver’s key lacks. Rotate it without them.</source>
        <translation>%1 hat an den Enden Leerzeichen oder ein Zeilenende, die dem Schlüssel des Empfängers fehlen. Ohne sie rotieren.</translation>
    </message>
    <message>
        <source>The receiver’s key has quotes around it. Remove them.</source>
        <translation>Der Schlüssel des Empfängers steht in Anführungszeichen. Diese entfernen.</translation>
    </message>
    <message>
        <source>The receiver decodes the key from base64 first. Use its text as it is.</source>
        <translation>Der Empfänger dekodiert den Schlüssel zuerst aus Base64. Den Text verwenden, wie er ist.</translation>
    </message>
    <message>
        <source>The receiver decodes the key from hex first. Use its text as it is.</source>
        <translation>Der Empfänger dekodiert den Schlüssel zuerst aus Hex. Den Text verwenden, wie er ist.</translation>
    </message>
    <message>
        <source>The receiver’s key is empty. Give it the value of %1.</source>
        <translation>Der Schlüssel des Empfängers ist leer. Ihm den Wert von %1 geben.</translation>
    </message>
    <message>
        <source>The receiver uses %1 as its key. The webhook signs with %2.</source>
        <translation>Der Empfänger verwendet %1 als Schlüssel. Der Webhook signiert mit %2.</translation>
    </message>
    <message>
        <source>The receiver uses HMAC with %1. W&amp;B uses SHA-256.</source>
        <translation>Der Empfänger verwendet HMAC mit %1. W&amp;B verwendet SHA-256.</translation>
    </message>
    <message>
        <source>The receiver hashes the body without a key. Use HMAC-SHA256 with it.</source>
        <translation>Der Empfänger hasht den Body ohne Schlüssel. HMAC-SHA256 mit Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>The receiver hashes the key and the body as one text. Use HMAC-SHA256, which is more than that.</source>
        <translation>Der Empfänger hasht Schlüssel und Body als einen Text. HMAC-SHA256 verwenden; das ist mehr als das.</translation>
    </message>
    <message>
        <source>That is the key itself, not a signature. Look at what the receiver prints.</source>
        <translation>Das ist der Schlüssel selbst, keine Signatur. Nachsehen, was der Empfänger ausgibt.</translation>
    </message>
    <message>
        <source>That is only the beginning of the right signature. Compare the whole of it.</source>
        <translation>Das ist nur der Anfang der richtigen Signatur. Die ganze vergleichen.</translation>
    </message>
    <message>
        <source>None of the usual mistakes gives this value. Compare the bytes and the key that the receiver has.</source>
        <translation>Keiner der üblichen Fehler ergibt diesen Wert. Die Bytes und den Schlüssel des Empfängers vergleichen.</translation>
    </message>
    <message>
        <source>It also writes it as %1, not base64.</source>
        <translation>Er schreibt sie außerdem als %1, nicht als Base64.</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>base64 without = at its end</source>
        <translation>Base64 ohne = am Ende</translation>
    </message>
    <message>
        <source>URL-safe base64</source>
        <translation>URL-sicheres Base64</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>upper-case hex</source>
        <translation>Hex in Großbuchstaben</translation>
    </message>
    <message>
        <source>a prefix and hex</source>
        <translation>Präfix und Hex</translation>
    </message>
    <message>
        <source>a prefix and base64</source>
        <translation>Präfix und Base64</translation>
    </message>
    <message>
        <source>base64 of the hex text</source>
        <translation>Base64 des Hex-Textes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>without spaces</source>
        <translation>ohne Leerzeichen</translation>
    </message>
    <message>
        <source>with a space after , and :, as Python does</source>
        <translation>mit einem Leerzeichen nach , und : wie in Python</translation>
    </message>
    <message>
        <source>indented by 2</source>
        <translation>um 2 eingerückt</translation>
    </message>
    <message>
        <source>indented by 4</source>
        <translation>um 4 eingerückt</translation>
    </message>
    <message>
        <source>keys sorted</source>
        <translation>Schlüssel sortiert</translation>
    </message>
    <message>
        <source>letters beyond ASCII escaped</source>
        <translation>Zeichen außerhalb von ASCII als Escapes</translation>
    </message>
    <message>
        <source>&lt; &gt; &amp; escaped, as Go does</source>
        <translation>&lt; &gt; &amp; als Escapes wie in Go</translation>
    </message>
    <message>
        <source>numbers shortened, as JavaScript does</source>
        <translation>Zahlen gekürzt wie in JavaScript</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackActionForm</name>
    <message>
        <source>Slac&amp;k channel</source>
        <translation>S&amp;lack-Kanal</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Choose a Slack channel</source>
        <translation>Einen Slack-Kanal wählen</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Schwe&amp;regrad</translation>
    </message>
    <message>
        <source>Variables are filled when the event happens.</source>
        <translation>Variablen werden ausgefüllt, wenn das Ereignis eintritt.</translation>
    </message>
    <message>
        <source>This channel is gone, or you may not see it. It stays until you choose another.</source>
        <translation>Diesen Kanal gibt es nicht mehr, oder er ist nicht sichtbar. Er bleibt, bis ein anderer gewählt wird.</translation>
    </message>
    <message>
        <source>This team has no Slack channels yet. A team admin connects them in Team Settings.</source>
        <translation>Dieses Team hat noch keine Slack-Kanäle. Ein Team-Admin verbindet sie in den Team Settings.</translation>
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
        <translation>Es wurde nicht rechtzeitig ein Kanal verbunden. Neu beginnen, sobald es passt.</translation>
    </message>
    <message>
        <source>Automation Desk</source>
        <translation>Automation Desk</translation>
    </message>
    <message>
        <source>Slack was not connected. You can close this page and go back to Automation Desk.</source>
        <translation>Slack wurde nicht verbunden. Diese Seite kann geschlossen werden; weiter geht es in Automation Desk.</translation>
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
        <translation>In Slack erlaubt. Zu Automation Desk zurückkehren, das die Verbindung fertigstellt.</translation>
    </message>
    <message>
        <source>This server does not say where its web pages are. Connect the channel in its Team Settings.</source>
        <translation>Dieser Server sagt nicht, wo seine Webseiten sind. Den Kanal in seinen Team Settings verbinden.</translation>
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
    <message>
        <source>The Slack channels could not be read</source>
        <translation>Die Slack-Kanäle konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>desk::ui::SlackPost</name>
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
        <source>No channel yet</source>
        <translation>Noch kein Kanal</translation>
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
    <name>desk::ui::StatusIndicator</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Synchronisierung stoppen</translation>
    </message>
    <message>
        <source>Stop the sync. What was read so far is kept.</source>
        <translation>Synchronisierung stoppen. Was schon gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Stopping the sync…</source>
        <translation>Synchronisierung wird gestoppt…</translation>
    </message>
    <message>
        <source>What is being read now is still finished.</source>
        <translation>Was gerade gelesen wird, wird noch zu Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::StepButton</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Schritt %1, %2, erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Schritt %1, %2, aktuell</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Geht zu diesem Schritt</translation>
    </message>
</context>
<context>
    <name>desk::ui::StorageData</name>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Nothing was exported: the disk of “%1” is full. Choose another place.</source>
        <translation>Es wurde nichts exportiert: Der Datenträger von „%1“ ist voll. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Nothing was exported: “%1” cannot be written (%2). Choose another place.</source>
        <translation>Es wurde nichts exportiert: „%1“ ist nicht beschreibbar (%2). Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The files could not be measured. %1</source>
        <translation>Die Größe der Dateien ließ sich nicht ermitteln. %1</translation>
    </message>
    <message>
        <source>The files could not be checked. %1</source>
        <translation>Die Dateien ließen sich nicht prüfen. %1</translation>
    </message>
    <message>
        <source>Everything was written to “%1”. No API key and no value of a secret is in it.</source>
        <translation>Alles wurde in „%1“ geschrieben. Weder ein API-Schlüssel noch der Wert eines Secrets ist darin.</translation>
    </message>
    <message>
        <source>The local copy was not cleared. %1</source>
        <translation>Die lokale Kopie wurde nicht geleert. %1</translation>
    </message>
    <message>
        <source>The local copy was cleared. What the server says is read again at the next sync.</source>
        <translation>Die lokale Kopie wurde geleert. Die Serverdaten werden bei der nächsten Synchronisierung neu gelesen.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>„%1“ wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>The local copy was cleared. Your pending changes, tests and settings are still here; what the server says is read again after you sign in.</source>
        <translation>Die lokale Kopie wurde geleert. Die ausstehenden Änderungen, Tests und Einstellungen sind noch da; die Serverdaten werden nach dem Anmelden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::StorageText</name>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>1 entry of activity</source>
        <translation>1 Aktivitätseintrag</translation>
    </message>
    <message>
        <source>%1 entries of activity</source>
        <translation>%1 Aktivitätseinträge</translation>
    </message>
    <message>
        <source>no pending changes</source>
        <translation>keine ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>1 pending change</source>
        <translation>1 ausstehende Änderung</translation>
    </message>
    <message>
        <source>%1 pending changes</source>
        <translation>%1 ausstehende Änderungen</translation>
    </message>
    <message>
        <source>no changes made</source>
        <translation>keine vorgenommenen Änderungen</translation>
    </message>
    <message>
        <source>1 change made</source>
        <translation>1 vorgenommene Änderung</translation>
    </message>
    <message>
        <source>%1 changes made</source>
        <translation>%1 vorgenommene Änderungen</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a size, and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, weitere: %2</translation>
    </message>
    <message>
        <source>1 pending change does not verify and is not sent. Export everything to keep what can be read of it, and make it again.</source>
        <translation>1 ausstehende Änderung besteht die Prüfung nicht und wird nicht gesendet. Alles exportieren, um zu behalten, was davon lesbar ist, und sie neu vornehmen.</translation>
    </message>
    <message>
        <source>%1 pending changes do not verify and are not sent. Export everything to keep what can be read of them, and make them again.</source>
        <translation>%1 ausstehende Änderungen bestehen die Prüfung nicht und werden nicht gesendet. Alles exportieren, um zu behalten, was davon lesbar ist, und sie neu vornehmen.</translation>
    </message>
    <message>
        <source>Your own data is damaged (%1). Export everything now, then start Automation Desk again: it puts a damaged file aside and recovers what can be read.</source>
        <translation>Die eigenen Daten sind beschädigt (%1). Jetzt alles exportieren und dann Automation Desk neu starten: Es legt eine beschädigte Datei beiseite und stellt wieder her, was lesbar ist.</translation>
    </message>
    <message>
        <source>The local copy is damaged (%1). Clear it: what the server said is read again.</source>
        <translation>Die lokale Kopie ist beschädigt (%1). Die Kopie leeren: Die Serverdaten werden neu gelesen.</translation>
    </message>
    <message>
        <source>Both files are sound.</source>
        <translation>Beide Dateien sind in Ordnung.</translation>
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
    <message>
        <source>Edit sample…</source>
        <translation>Beispiel bearbeiten…</translation>
    </message>
    <message>
        <source>Prompt for a sample event</source>
        <translation>Prompt für ein Beispielereignis</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Ausgefüllter Prompt</translation>
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
    <message>
        <source>raw request response send from here</source>
        <translation>Rohdaten Anfrage Antwort von hier senden</translation>
    </message>
    <message>
        <source>Open in the teste&amp;r</source>
        <translation>Im Tester ö&amp;ffnen</translation>
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
    <message>
        <source>Show pending changes</source>
        <translation>Ausstehende Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::TemplateTab</name>
    <message>
        <source>Take from</source>
        <translation>Übernehmen aus</translation>
    </message>
    <message>
        <source>No automation uses this webhook, and no example is saved yet.</source>
        <translation>Keine Automation verwendet diesen Webhook, und noch ist kein Beispiel gespeichert.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automations</translation>
    </message>
    <message>
        <source>Saved examples</source>
        <translation>Gespeicherte Beispiele</translation>
    </message>
    <message>
        <source>Delete example</source>
        <translation>Beispiel löschen</translation>
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
        <translation>Der Endpunkt hat zu lange gebraucht. Erneut versuchen oder beim Betreiber nachfragen.</translation>
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
        <translation>Der Endpunkt hat selbst ein Problem. Später erneut versuchen oder beim Betreiber nachfragen.</translation>
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
    <name>desk::ui::TesterActions</name>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>Send secrets without TLS?</source>
        <translation>Secrets ohne TLS senden?</translation>
    </message>
    <message>
        <source>Use https:// if the endpoint has it.</source>
        <translation>https:// verwenden, wenn der Endpunkt es hat.</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Allow requests to %1?</source>
        <translation>Anfragen an %1 erlauben?</translation>
    </message>
    <message>
        <source>It leads to %1: %2.</source>
        <translation>Das Ziel ist %1: %2.</translation>
    </message>
    <message>
        <source>W&amp;B’s servers cannot reach it there. You can take this back under “Timeouts and trust”.</source>
        <translation>Die Server von W&amp;B erreichen es dort nicht. Unter „Zeitlimits und Vertrauen“ lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Allow and send</source>
        <translation>Erlauben und senden</translation>
    </message>
    <message>
        <source>Trust an authority for %1</source>
        <translation>Einer Zertifizierungsstelle für %1 vertrauen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>„%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>„%1“ enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The authority in “%1” is trusted for %2 from now on.</source>
        <translation>Der Zertifizierungsstelle in „%1“ wird ab jetzt für %2 vertraut.</translation>
    </message>
    <message>
        <source>The answer does not say where to go on.</source>
        <translation>Die Antwort sagt nicht, wohin es weitergeht.</translation>
    </message>
    <message>
        <source>Name the run</source>
        <translation>Run benennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What was sent and what came back is forgotten.</source>
        <translation>Was gesendet wurde und was zurückkam, wird vergessen.</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Run löschen</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>Als Beispiel speichern</translation>
    </message>
    <message>
        <source>“%1” is under “Take from” now.</source>
        <translation>„%1“ steht jetzt unter „Übernehmen aus“.</translation>
    </message>
    <message>
        <source>Catch it here</source>
        <translation>Hier empfangen</translation>
    </message>
    <message>
        <source>Copied. Secrets are named in it, not written out.</source>
        <translation>Kopiert. Secrets stehen darin mit Namen, nicht mit Wert.</translation>
    </message>
    <message>
        <source>Save troubleshooting bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>Paket (*.json)</translation>
    </message>
    <message>
        <source>Open troubleshooting bundle</source>
        <translation>Diagnosepaket öffnen</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved to “%1”. Secrets are masked in it.</source>
        <translation>In „%1“ gespeichert. Secrets sind darin maskiert.</translation>
    </message>
    <message>
        <source>“%1” is no bundle that can be read. %2</source>
        <translation>„%1“ ist kein lesbares Paket. %2</translation>
    </message>
    <message>
        <source>“%1” is shown. It was made with version %2.</source>
        <translation>„%1“ wird gezeigt. Es wurde mit Version %2 erstellt.</translation>
    </message>
    <message>
        <source>%1 is a plain HTTP address: who is on the way can read what is sent.</source>
        <translation>%1 ist eine Adresse ohne TLS: Wer auf dem Weg sitzt, kann mitlesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>What this run sent is not known any more. Send it again, then follow.</source>
        <translation>Was dieser Run gesendet hat, ist nicht mehr bekannt. Erneut senden, dann folgen.</translation>
    </message>
    <message>
        <source>This run is not kept any more, so it cannot be saved.</source>
        <translation>Dieser Run wird nicht mehr aufbewahrt und kann daher nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Delete the run “%1” of %2?</source>
        <translation>Run „%1“ vom %2 löschen?</translation>
    </message>
</context>
<context>
    <name>desk::ui::TesterCommands</name>
    <message>
        <source>&amp;Send from here</source>
        <translation>Von hier &amp;senden</translation>
    </message>
    <message>
        <source>post request webhook</source>
        <translation>POST Anfrage Webhook schicken</translation>
    </message>
    <message>
        <source>&amp;Test from W&amp;&amp;B</source>
        <translation>Von W&amp;&amp;B &amp;testen</translation>
    </message>
    <message>
        <source>server webhook</source>
        <translation>Server Webhook</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Senden &amp;abbrechen</translation>
    </message>
    <message>
        <source>stop abort</source>
        <translation>stoppen anhalten</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>replay repeat resend</source>
        <translation>wiederholen noch einmal</translation>
    </message>
    <message>
        <source>Send again with the s&amp;ecrets it had</source>
        <translation>Erneut mit &amp;damaligen Secrets senden</translation>
    </message>
    <message>
        <source>replay original values</source>
        <translation>wiederholen ursprüngliche Werte</translation>
    </message>
    <message>
        <source>T&amp;imeouts and trust…</source>
        <translation>Zeit&amp;limits und Vertrauen…</translation>
    </message>
    <message>
        <source>connect total seconds certificate authority allowed addresses</source>
        <translation>verbinden gesamt Sekunden Zertifizierungsstelle erlaubte Adressen Timeout</translation>
    </message>
    <message>
        <source>Go to the add&amp;ress</source>
        <translation>Zur Ad&amp;resse gehen</translation>
    </message>
    <message>
        <source>url endpoint</source>
        <translation>URL Endpunkt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show the answer’s part “%1”</source>
        <translation>Teil „%1“ der Antwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Diff with the run before</source>
        <translation>Mit dem Run davor &amp;vergleichen</translation>
    </message>
    <message>
        <source>compare difference</source>
        <translation>Vergleich Unterschied Diff</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the run</source>
        <translation>Run anhe&amp;ften oder lösen</translation>
    </message>
    <message>
        <source>keep baseline</source>
        <translation>behalten Bezugspunkt</translation>
    </message>
    <message>
        <source>&amp;Name the run…</source>
        <translation>Run be&amp;nennen…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>umbenennen Titel</translation>
    </message>
    <message>
        <source>De&amp;lete the run</source>
        <translation>Run lös&amp;chen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Save as e&amp;xample…</source>
        <translation>Als Beisp&amp;iel speichern…</translation>
    </message>
    <message>
        <source>sample fixture</source>
        <translation>Muster Vorlage</translation>
    </message>
    <message>
        <source>Catc&amp;h it here…</source>
        <translation>&amp;Hier empfangen…</translation>
    </message>
    <message>
        <source>receiver loopback local listen</source>
        <translation>Empfänger Loopback lokal lauschen</translation>
    </message>
    <message>
        <source>clipboard command script</source>
        <translation>Zwischenablage Befehl Skript</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Bash script</source>
        <translation>Als &amp;Bash-Skript kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copy as ra&amp;w HTTP</source>
        <translation>Als r&amp;ohes HTTP kopieren</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <translation>Paket speichern…</translation>
    </message>
    <message>
        <source>troubleshooting file export ticket</source>
        <translation>Diagnosepaket Datei exportieren Ticket</translation>
    </message>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Paket öffnen…</translation>
    </message>
    <message>
        <source>troubleshooting file import</source>
        <translation>Diagnosepaket Datei importieren</translation>
    </message>
    <message>
        <source>load restore form</source>
        <translation>laden wiederherstellen Formular</translation>
    </message>
    <message>
        <source>Use its re&amp;quest</source>
        <translation>Dessen Anfra&amp;ge nehmen</translation>
    </message>
</context>
<context>
    <name>desk::ui::TesterLists</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>No webhooks yet. Type an address, or add one in Team Settings.</source>
        <translation>Noch keine Webhooks. Eine Adresse eingeben oder in den Team Settings einen anlegen.</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Runs durchsuchen</translation>
    </message>
    <message>
        <source>What you send appears here.</source>
        <translation>Was gesendet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No run has “%1” in it.</source>
        <translation>In keinem Run kommt „%1“ vor.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TesterPage</name>
    <message>
        <source>A test is under way.</source>
        <translation>Ein Test läuft gerade.</translation>
    </message>
    <message>
        <source>Choose a webhook or type an address.</source>
        <translation>Einen Webhook wählen oder eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>The values of the secrets are being read.</source>
        <translation>Die Werte der Secrets werden gelesen.</translation>
    </message>
    <message>
        <source>Enter values…</source>
        <translation>Werte eingeben…</translation>
    </message>
    <message>
        <source>Show in the template</source>
        <translation>In der Vorlage zeigen</translation>
    </message>
    <message>
        <source>Open the webhook tester first.</source>
        <translation>Zuerst den Webhook-Tester öffnen.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Es wird gerade nichts gesendet.</translation>
    </message>
    <message>
        <source>The values it had are known only until the program ends.</source>
        <translation>Die damaligen Werte sind nur bis zum Programmende bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>Es wird kein Run gezeigt.</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Zuerst einen Run auswählen.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TesterSession</name>
    <message>
        <source>Webhook test</source>
        <translation>Webhook-Test</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Ein Test läuft gerade.</translation>
    </message>
    <message>
        <source>Choose a webhook or type an address.</source>
        <translation>Einen Webhook wählen oder eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>W&amp;B sends to the webhooks of a team. Choose one.</source>
        <translation>W&amp;B sendet an die Webhooks eines Teams. Einen wählen.</translation>
    </message>
    <message>
        <source>The request out of the file is in the form now. Look at it, then send it.</source>
        <translation>Die Anfrage aus der Datei steht jetzt im Formular. Erst ansehen, dann senden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TesterSettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1:%2, %3</source>
        <translation>%1:%2, %3</translation>
    </message>
    <message>
        <source>Timeouts and trust</source>
        <translation>Zeitlimits und Vertrauen</translation>
    </message>
    <message>
        <source>Allowed and trusted</source>
        <translation>Erlaubt und vertrauenswürdig</translation>
    </message>
    <message>
        <source>Tests from this computer may reach these addresses and trust these authorities besides the system’s.</source>
        <translation>Tests von diesem Computer dürfen diese Adressen erreichen und neben den Zertifizierungsstellen des Systems diesen vertrauen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Connect within</source>
        <translation>&amp;Verbinden innerhalb von</translation>
    </message>
    <message>
        <source>&amp;Answer within</source>
        <translation>&amp;Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Name, connection and TLS together.</source>
        <translation>Name, Verbindung und TLS zusammen.</translation>
    </message>
    <message>
        <source>The whole exchange, to the last byte.</source>
        <translation>Der ganze Austausch, bis zum letzten Byte.</translation>
    </message>
    <message>
        <source>An authority of your own for %1</source>
        <translation>Eine eigene Zertifizierungsstelle für %1</translation>
    </message>
    <message>
        <source>Nothing yet. You are asked when it is needed.</source>
        <translation>Noch nichts. Wenn es nötig ist, wird gefragt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
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
    <name>desk::ui::UndoAction</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Your change of “%1” was not undone.</source>
        <translation>Die eigene Änderung an „%1“ wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Es ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>It was changed on the server since then.</source>
        <translation>Es wurde seither auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Undoing is kept on this computer and sent when the server can be reached.</source>
        <translation>Das Rückgängigmachen ist auf diesem Computer vorgemerkt und wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Jemand anders hat inzwischen etwas daran geändert.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether it was undone is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob es rückgängig gemacht wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
</context>
<context>
    <name>desk::ui::UndoText</name>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is a “%1” in its place already.</source>
        <translation>Dort gibt es schon „%1“.</translation>
    </message>
    <message>
        <source>A change of “%1” waits to be sent. Apply or discard it first.</source>
        <translation>Eine Änderung an „%1“ steht noch aus. Diese zuerst anwenden oder verwerfen.</translation>
    </message>
    <message>
        <source>“%1” was changed since then: %2. Change it by hand, so that nothing of that is lost.</source>
        <translation>„%1“ wurde seither geändert: %2. Von Hand ändern, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>Undo your change of “%1”?</source>
        <translation>Eigene Änderung an „%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>“%1” is again what it was.</source>
        <translation>„%1“ ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” gets back what it was.</source>
        <translation>„%1“ erhält den früheren Stand zurück.</translation>
    </message>
    <message>
        <source>“%1” gets back what it was: %2.</source>
        <translation>„%1“ erhält den früheren Stand zurück: %2.</translation>
    </message>
    <message>
        <source>What was changed since then stays: %1.</source>
        <translation>Was seither geändert wurde, bleibt: %1.</translation>
    </message>
    <message>
        <source>Undo: make “%1” again?</source>
        <translation>Rückgängig machen: „%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>“%1” is made again as it was.</source>
        <translation>„%1“ wird wiederhergestellt, wie es war.</translation>
    </message>
    <message>
        <source>“%1” was made again.</source>
        <translation>„%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Executions that are recorded stay in History.</source>
        <translation>Aufgezeichnete Ausführungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>What it ran before stays in History, under the deleted one.</source>
        <translation>Frühere Ausführungen bleiben im Verlauf, unter der gelöschten Automation.</translation>
    </message>
    <message>
        <source>Its webhook “%1” is not there any more: the server may refuse it.</source>
        <translation>Den Webhook „%1“ der Automation gibt es nicht mehr: Der Server lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <source>It is used by %1, which would fail.</source>
        <translation>Er wird von %1 verwendet; das würde dann fehlschlagen.</translation>
    </message>
    <message>
        <source>Automations that used it have to be given the new one.</source>
        <translation>Automations, die ihn verwendet haben, müssen auf den neuen umgestellt werden.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Somebody else had done the same already, so it is not yours to undo.</source>
        <translation>Jemand anders hatte dasselbe schon getan, daher ist hier nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>“%1” was changed since then. Change it by hand, so that nothing of that is lost.</source>
        <translation>„%1“ wurde seither geändert. Von Hand ändern, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>Another webhook has that name by now; both will be there.</source>
        <translation>Inzwischen hat ein anderer Webhook diesen Namen; danach gibt es beide.</translation>
    </message>
    <message>
        <source>Undo: delete “%1”?</source>
        <translation>Rückgängig machen: „%1“ löschen?</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
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
    <name>desk::ui::VantageStrip</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>It can be reached from this computer, but not from W&amp;B: look at allow lists, private names and certificates.</source>
        <translation>Von diesem Computer ist er erreichbar, von W&amp;B nicht: Zulassungslisten, private Namen und Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>The endpoint took this computer’s request and refused W&amp;B’s: the server may hold other values of the secrets, or is not on an allow list.</source>
        <translation>Der Endpunkt hat die Anfrage dieses Computers angenommen und die von W&amp;B abgelehnt: Der Server hat vielleicht andere Werte der Secrets oder fehlt auf einer Zulassungsliste.</translation>
    </message>
    <message>
        <source>It works from this computer, but not from W&amp;B. Compare what the two got.</source>
        <translation>Von diesem Computer klappt es, von W&amp;B nicht. Beide Ergebnisse vergleichen.</translation>
    </message>
    <message>
        <source>W&amp;B reaches it and this computer does not: it may be reachable from W&amp;B’s network only.</source>
        <translation>W&amp;B erreicht ihn, dieser Computer nicht: Vielleicht ist er nur aus dem Netzwerk von W&amp;B erreichbar.</translation>
    </message>
    <message>
        <source>W&amp;B’s request was taken and this computer’s was refused: the values kept here may be older than those on the server.</source>
        <translation>Die Anfrage von W&amp;B wurde angenommen, die dieses Computers abgelehnt: Die Werte hier sind vielleicht älter als die auf dem Server.</translation>
    </message>
    <message>
        <source>It works from W&amp;B, but not from this computer.</source>
        <translation>Von W&amp;B klappt es, von diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Both failed, each in its own way. Begin with what this computer got: it says more.</source>
        <translation>Beide schlugen fehl, jeder auf seine Art. Mit dem Ergebnis dieses Computers beginnen: Es sagt mehr.</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>From W&amp;B</source>
        <translation>Von W&amp;B</translation>
    </message>
    <message>
        <source>It works from this computer, with headers of your own. W&amp;B sends none of these.</source>
        <translation>Von diesem Computer aus geht es, mit eigenen Headern. W&amp;B sendet keinen davon.</translation>
    </message>
</context>
<context>
    <name>desk::ui::VariableButton</name>
    <message>
        <source>any top-level key</source>
        <translation>beliebiger Schlüssel der obersten Ebene</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
</context>
<context>
    <name>desk::ui::WebhookActionForm</name>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Choose a webhook</source>
        <translation>Einen Webhook wählen</translation>
    </message>
    <message>
        <source>token from secret %1</source>
        <translation>Token aus Secret %1</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>signiert mit %1</translation>
    </message>
    <message>
        <source>This webhook is gone, or you may not see it. It stays until you choose another.</source>
        <translation>Diesen Webhook gibt es nicht mehr, oder er ist nicht sichtbar. Er bleibt, bis ein anderer gewählt wird.</translation>
    </message>
    <message>
        <source>This team has no webhooks yet. A team admin adds them in Team Settings.</source>
        <translation>Dieses Team hat noch keine Webhooks. Ein Team-Admin legt sie in den Team Settings an.</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (noch nicht gespeichert)</translation>
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
        <source>The answer was lost. Whether “%1” was saved is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob „%1“ gespeichert wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>“%1” was not created yet: decide about it in Pending changes.</source>
        <translation>„%1“ wurde noch nicht erstellt: Unter „Ausstehende Änderungen“ darüber entscheiden.</translation>
    </message>
    <message>
        <source>“%1” is kept on this computer and saved when the server can be reached.</source>
        <translation>„%1“ bleibt auf diesem Computer und wird gespeichert, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>“%1” is deleted as soon as the server can be reached.</source>
        <translation>„%1“ wird gelöscht, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether “%1” was deleted is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob „%1“ gelöscht wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>“%1” was not deleted: somebody else changed it meanwhile.</source>
        <translation>„%1“ wurde nicht gelöscht: Jemand anders hat inzwischen etwas daran geändert.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether “%1” was created again is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob „%1“ wiederhergestellt wurde, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>“%1” was not created again yet: decide about it in Pending changes.</source>
        <translation>„%1“ wurde noch nicht wiederhergestellt: Unter „Ausstehende Änderungen“ darüber entscheiden.</translation>
    </message>
    <message>
        <source>The pending change of “%1” was discarded.</source>
        <translation>Die ausstehende Änderung an „%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>The pending change of “%1” was not discarded.</source>
        <translation>Die ausstehende Änderung an „%1“ wurde nicht verworfen.</translation>
    </message>
    <message>
        <source>“%1” was not saved: somebody else changed or deleted it meanwhile.</source>
        <translation>„%1“ wurde nicht gespeichert: inzwischen von jemand anderem geändert oder gelöscht.</translation>
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
    <message>
        <source>Discard pending change…</source>
        <translation>Änderung verwerfen…</translation>
    </message>
    <message>
        <source>Show pending changes</source>
        <translation>Ausstehende Änderungen anzeigen</translation>
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
        <source>No web browser could be started. The page is %1</source>
        <translation>Es ließ sich kein Webbrowser starten. Die Seite ist %1</translation>
    </message>
    <message>
        <source>The server cannot be reached now.</source>
        <translation>Der Server ist gerade nicht erreichbar.</translation>
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
    <name>desk::ui::WebhookPendingText</name>
    <message>
        <source>It is kept on this computer and made as soon as the server can be reached.</source>
        <translation>Er bleibt auf diesem Computer und wird erstellt, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It is deleted as soon as the server can be reached.</source>
        <translation>Er wird gelöscht, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The change is kept on this computer and saved as soon as the server can be reached.</source>
        <translation>Die Änderung bleibt auf diesem Computer und wird gespeichert, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost. Whether the server took it is found out at the next sync.</source>
        <translation>Die Antwort ging verloren. Ob der Server die Änderung angenommen hat, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>It is not sent before you have looked at it in Pending changes.</source>
        <translation>Die Änderung wird erst gesendet, wenn sie unter „Ausstehende Änderungen“ angesehen wurde.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Vom Server abgelehnt: %1</translation>
    </message>
    <message>
        <source>It waits to be saved on the server.</source>
        <translation>Noch nicht auf dem Server gespeichert.</translation>
    </message>
    <message>
        <source>An edit of this webhook is not settled yet.</source>
        <translation>Über eine Änderung an diesem Webhook ist noch nicht entschieden.</translation>
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
    <message>
        <source>The webhooks could not be read</source>
        <translation>Die Webhooks konnten nicht gelesen werden</translation>
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
        <translation>Automations der eigenen W&amp;B-Projekte, Registries und Collections erstellen, beobachten und reparieren – und zu jedem Webhook sehen, welche Anfrage gesendet wurde und welche Antwort zurückkam. Was gelesen wurde, bleibt auf diesem Computer und ist auch da, wenn der Server es nicht ist.</translation>
    </message>
    <message>
        <source>The sandbox is a small server on your own computer with sample data. It really runs automations, and nothing you do there reaches anybody else.</source>
        <translation>Die Sandbox ist ein kleiner Server auf dem eigenen Computer mit Beispieldaten. Er führt Automations wirklich aus, und nichts, was dort getan wird, erreicht jemand anderen.</translation>
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
    <name>desk::ui::WindowsPicture</name>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>z σ</source>
        <translation>z σ</translation>
    </message>
    <message>
        <source>%1 σ</source>
        <translation>%1 σ</translation>
    </message>
    <message>
        <source>prior %1</source>
        <translation>vorherige %1</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>aktuelle %1</translation>
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
        <translation>Das Erstellen einer Automation in %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>You were creating the automation “%1” in %2.</source>
        <translation>Das Erstellen der Automation „%1“ in %2 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>You were editing the automation “%1”.</source>
        <translation>Das Bearbeiten der Automation „%1“ wurde unterbrochen.</translation>
    </message>
    <message>
        <source>You were creating an automation.</source>
        <translation>Das Erstellen einer Automation wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WizardStartText</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
</TS>
