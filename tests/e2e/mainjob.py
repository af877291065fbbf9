#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The main job, as a person does it by the names on the screen: look around in the sandbox, look at a registry's
automations, create one that calls a webhook when an alias is added, fire a sample event, read the execution, delete the
automation, and take that back."""

import re

import desk

NAME = "Ship to production"
PAYLOAD = '{"model": "${artifact_version_string}", "alias": "${alias}"}'


def look_around(app, window):
    """The first start says what this is; what was said on the command line leaves no room for a question."""
    button = desk.wait_until(lambda: window.search(desk.BUTTONS, "Look around in the sandbox")
                             or window.search(desk.TABLES, "Automations"), "the program has begun")
    if button.role in desk.BUTTONS:
        app.picture("welcome")
        button.press()


def look_at_the_registry(app, window):
    window.wait_for_text("All automations")
    window.table("Places").select("Model")
    automations = window.table("Automations")
    automations.wait_for_row("Deploy on production alias")
    app.picture("automations")
    return automations


def create_an_automation(app, window):
    window.press("Create automation")
    wizard = app.window("Create automation")
    wizard.choose("Event", "An artifact alias is added")
    wizard.fill("Alias regex", "^shipped$")
    app.picture("wizard-event")
    wizard.press("Next step")
    wizard.choose("Action type", "Webhooks")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", PAYLOAD)
    rendered = wizard.editor("Rendered payload")
    desk.wait_until(lambda: "wandb-registry-Model" in rendered.text, "the payload is rendered for a sample event")
    app.picture("wizard-action")
    wizard.press("Next step")
    wizard.fill("Name", NAME)
    app.picture("wizard-name")
    wizard.press("Create automation")
    app.wait_for_no_window("Create automation")


def fire_a_sample_event(app, window):
    window.press("Fire a sample event…")
    dialog = app.window("Fire a sample event")
    dialog.fill("Alias", "shipped")
    app.picture("fire-event")
    dialog.press("Fire event")
    app.wait_for_no_window("Fire a sample event")


def read_the_execution(app, window):
    history = window.table("History")
    history.wait_for_row(NAME, "Finished")
    history.select(NAME)
    request = window.editor("Request")
    desk.wait_until(lambda: request.text.startswith("POST /"), "the request as sent")
    assert "X-Wandb-Signature: " in request.text, request.text
    assert ':shipped"' in request.text, request.text
    assert "Authorization: Bearer \u2022" in request.text, "the token is not masked"
    response = window.editor("Response")
    assert response.text.startswith("HTTP/1.1 200"), response.text
    app.picture("history")


def delete_it(app, window):
    words = f"Delete “{NAME}”"
    window.press("Automations")
    automations = window.table("Automations")
    automations.select(NAME)
    window.press("Delete automation…")
    box = app.window(words)
    box.wait_for_text("This stops for good")
    app.picture("delete", words)
    box.press(words)
    app.wait_for_no_window(words)
    desk.wait_until(lambda: not any(NAME in cell for row in automations.rows() for cell in row), "the row is gone")
    window.wait_for_text(f"“{NAME}” was deleted.")
    app.picture("deleted")
    window.press("Undo")
    automations.wait_for_row(NAME)


def main():
    options = desk.arguments(__doc__)
    with desk.App([options.app, *options.rest], options.shots) as app:
        window = app.window(re.compile("Automation Desk$"))
        look_around(app, window)
        automations = look_at_the_registry(app, window)
        create_an_automation(app, window)
        automations.wait_for_row(NAME)
        fire_a_sample_event(app, window)
        read_the_execution(app, window)
        delete_it(app, window)
    print("main job: created, fired, delivered, read, deleted and brought back")


if __name__ == "__main__":
    main()
