#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Another language is chosen in Settings and spoken at once, and so is the one of before; the system's is spoken from the
first word on, in the window and on the terminal."""

import os
import re
import subprocess
import tempfile

import pyatspi

import desk

GERMAN = {"LC_ALL": "de_DE.UTF-8"}
AUTOMATION = "Deploy on production alias"


def menus(window):
    bar = window.find(pyatspi.ROLE_MENU_BAR)
    return [node.name for node in bar.children() if node.showing]


def headers(window):
    return [name for name in window.table("Automations").headers() if name]


def wait_for_german(app):
    window = app.window("Alle Automations – Automation Desk")
    window.table("Automations").wait_for_row(AUTOMATION)
    found = menus(window)
    assert found[0] == "Datei" and found[-1] == "Hilfe", found
    window.table("Orte").wait_for_row("Registries")
    window.table("Orte").wait_for_row("Projekte")
    found = headers(window)
    assert "Ereignis" in found and "Zuletzt" in found, found
    window.table("Automations").wait_for_row("Alias hinzugefügt")
    return window


def wait_for_english(app):
    window = app.window("All automations – Automation Desk")
    window.table("Automations").wait_for_row(AUTOMATION)
    found = menus(window)
    assert found[0] == "File" and found[-1] == "Help", found
    window.table("Places").wait_for_row("Projects")
    found = headers(window)
    assert "Event" in found and "Last execution" in found, found
    return window


def there_and_back(app):
    wait_for_english(app)
    desk.keys("ctrl+comma")
    settings = app.window("Settings")
    settings.table("Sections").select("Language")
    settings.pick("Language", "Deutsch")
    settings = app.window("Einstellungen")
    assert settings.combo("Sprache").name == "Deutsch"
    app.picture("settings-german")
    wait_for_german(app)
    settings.press("Schließen")
    app.wait_for_no_window("Einstellungen")
    look_around(app)
    desk.keys("ctrl+comma")
    settings = app.window("Einstellungen")
    settings.table("Abschnitte").select("Sprache")
    settings.pick("Sprache", "English")
    settings = app.window("Settings")
    wait_for_english(app)
    settings.press("Close")
    app.wait_for_no_window("Settings")


def look_around(app):
    """What is opened later is German as well."""
    window = wait_for_german(app)
    window.table("Orte").select("Model")
    window = app.window("Model – Automation Desk")
    window.table("Automations").wait_for_rows(3)
    window.table("Automations").select(AUTOMATION)
    window.wait_for_text(re.compile(r"^Wenn in Registry Model ein Artifact-Alias hinzugefügt wird \(passend zu"))
    app.picture("window-german")
    window.press("Automation erstellen")
    wizard = app.window("Automation erstellen")
    wizard.choose("Ereignis", "Ein Artifact-Alias wird hinzugefügt")
    wizard.fill("Alias-Regex", "^production$")
    app.picture("wizard-event-german")
    wizard.press("Nächster Schritt")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", '{"model": "${artifact_version_string}", "metric": "${metric_name}"}')
    app.picture("wizard-action-german")
    wizard.press("Abbrechen")
    app.wait_for_no_window("Automation erstellen")
    desk.keys("ctrl+k")
    field = app.wait_for_focus(desk.EDITORS, "Alles durchsuchen")
    desk.type_text("einst")
    desk.wait_until(lambda: field.description.startswith("Einstellungen"), "the palette finds the German words")
    app.picture("palette-german")
    desk.keys("Escape")
    window.table("Orte").select("Alle Automations")


def main():
    options = desk.arguments(__doc__)
    with tempfile.TemporaryDirectory() as profile:
        command = [options.app, "--sandbox", "--profile", profile]
        with desk.App(command, options.shots) as app:
            there_and_back(app)
    with tempfile.TemporaryDirectory() as profile:
        command = [options.app, "--sandbox", "--profile", profile]
        with desk.App(command, options.shots, GERMAN) as app:
            wait_for_german(app)
        told = subprocess.run([options.app, "--help"], env={**os.environ, **GERMAN}, check=True, stdout=subprocess.PIPE)
        assert "Diese Hilfe anzeigen." in told.stdout.decode(), told.stdout.decode()
        command = [options.app, "sync", "--sandbox", "--profile", profile]
        told = subprocess.run(command, env={**os.environ, **GERMAN}, check=True, stdout=subprocess.PIPE)
        assert re.search(r"\d+ Automations gelesen\.", told.stdout.decode()), told.stdout.decode()
    print("language: German was spoken at once, and English again; a German system hears German from the start")


if __name__ == "__main__":
    main()
