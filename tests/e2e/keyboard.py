#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The main job with the keyboard alone, from the first start: nothing is pressed, filled or chosen but by keys, and after
each step the keyboard is where a person expects it. What is on the screen is only read."""

import re

import pyatspi

import desk

NAME = "Ship to production"
PAYLOAD = '{"model": "${artifact_version_string}"}'
BUTTON = pyatspi.ROLE_PUSH_BUTTON
COMBO = pyatspi.ROLE_COMBO_BOX
PANE = [pyatspi.ROLE_FILLER, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_PANEL]


def tab_to(app, role, name, key="Tab"):
    """Tab by Tab; every stop is waited for."""
    for _ in range(20):
        at = app.focus()
        if at and at.role == role and desk.matches(name, at.label or at.name):
            return at
        before = str(at)
        desk.keys(key)
        desk.wait_until(lambda: str(app.focus()) not in (before, "None"), f"{key} leads away from {before}")
    raise desk.NotThere(f"{key} does not come to {desk.said(name)}")


def choose(box, option):
    """By arrow keys, in a combo box that is closed and has the keyboard."""
    desk.keys("Home")
    walked = set()
    while not desk.matches(option, box.name):
        before = box.name
        assert before not in walked, f"{box} has no “{option}”"
        walked.add(before)
        desk.keys("Down")
        desk.wait_until(lambda: box.name != before, f"{box} goes on from “{before}”")


def in_palette(app, words, first):
    """Opens the palette, types, and leaves it at its first result."""
    desk.keys("ctrl+k")
    field = app.wait_for_focus(desk.EDITORS, "Search everything")
    desk.type_text(words)
    desk.wait_until(lambda: field.description.startswith(first), f"the palette offers “{first}” first")
    return field


def look_around(app, window):
    app.wait_for_focus(BUTTON, "Sign in…")
    app.picture("1-welcome")
    desk.keys("Tab")
    app.wait_for_focus(BUTTON, "Look around in the sandbox")
    desk.keys("Return")
    window.wait_for_text("All automations")
    app.wait_for_focus(desk.TABLES, "Automations")


def go_to_the_registry(app, window):
    desk.keys("shift+F6")
    places = desk.Table(app.wait_for_focus(desk.TABLES, "Places").accessible, app)
    walked = ""
    while "Model, registry" not in places.current():
        before = places.current()
        desk.keys("Down")
        walked = desk.wait_until(lambda: places.current() != before and places.current(), f"Down leads on from {walked}")
    desk.keys("F6")
    app.wait_for_focus(desk.TABLES, "Automations")
    window.table("Automations").wait_for_row("Deploy on production alias")


def create_an_automation(app, window):
    in_palette(app, "create", "Create automation")
    app.picture("2-palette")
    desk.keys("Return")
    app.window("Create automation")
    choose(app.wait_for_focus(COMBO, "Event"), "An artifact alias is added")
    desk.keys("Tab")
    app.wait_for_focus(COMBO, "Collection")
    desk.keys("Tab")
    pattern = app.wait_for_focus(desk.EDITORS, "Alias regex")
    desk.type_text("^shipped$")
    desk.wait_until(lambda: pattern.text == "^shipped$", "the alias regex is typed")
    desk.keys("alt+n")
    choose(app.wait_for_focus(COMBO, "Action type"), "Webhooks")
    desk.keys("Tab")
    choose(app.wait_for_focus(COMBO, "Webhook"), "Local receiver")
    desk.keys("Tab")
    payload = app.wait_for_focus(desk.EDITORS, "Payload")
    desk.keys("ctrl+a")
    desk.type_text(PAYLOAD)
    desk.wait_until(lambda: payload.text == PAYLOAD, f"the payload is typed, not {payload.text}")
    app.picture("3-wizard")
    desk.keys("ctrl+Return")
    name = app.wait_for_focus(desk.EDITORS, "Name")
    desk.type_text(NAME)
    desk.wait_until(lambda: name.text == NAME, "the name is typed")
    desk.keys("ctrl+Return")
    window.wait_for_text(f"“{NAME}” was saved.")  # for a moment
    app.wait_for_no_window("Create automation")
    app.wait_for_focus(desk.TABLES, "Automations")
    window.table("Automations").wait_for_current(NAME)


def fire_a_sample_event(app, window):
    desk.keys("ctrl+shift+e")
    app.window("Fire a sample event")
    app.wait_for_focus(COMBO, "Event")
    desk.keys("alt+l")
    alias = app.wait_for_focus(desk.EDITORS, "Alias")
    desk.keys("ctrl+a")
    desk.type_text("shipped")
    desk.wait_until(lambda: alias.text == "shipped", "the alias is typed")
    desk.keys("Return")
    app.wait_for_no_window("Fire a sample event")
    app.wait_for_focus(desk.TABLES, "History")
    window.table("History").wait_for_row(NAME, "Finished")
    window.table("History").wait_for_current(NAME)


def read_the_execution(app, window):
    desk.keys("F6")
    app.wait_for_focus(PANE, "Execution details")
    request = tab_to(app, pyatspi.ROLE_TEXT, "Request")
    desk.wait_until(lambda: request.text.startswith("POST /"), "the request as sent")
    app.picture("4-history")
    desk.keys("shift+F6")
    app.wait_for_focus(desk.TABLES, "History")
    tab_to(app, pyatspi.ROLE_PAGE_TAB_LIST, "History", "shift+Tab")
    desk.keys("Left")
    desk.wait_until(lambda: window.search(desk.TABLES, "Automations"), "the automations are back")
    desk.keys("F6")
    app.wait_for_focus(desk.TABLES, "Automations")


def turn_it_off(window):
    automations = window.table("Automations")
    automations.wait_for_current(NAME)
    desk.keys("space")
    automations.wait_for_row(f"{NAME} is off")
    desk.wait_until(lambda: window.button("Delete automation…").enabled, "the server has taken the change")


def delete_it_and_take_that_back(app, window):
    words = f"Delete “{NAME}”"
    windows = len(app.window_ids(""))
    desk.keys("Menu")
    # A context menu has no parent to be read from; it tells by itself where one is.
    desk.wait_until(lambda: len(app.window_ids("")) > windows, "the context menu opens")
    app.picture("5-menu")
    desk.keys("Up", "Return")
    app.window(words)
    app.wait_for_focus(BUTTON, "Cancel")
    desk.keys("Escape")
    app.wait_for_no_window(words)
    app.wait_for_focus(desk.TABLES, "Automations")

    desk.keys("Delete")
    app.window(words)
    app.wait_for_focus(BUTTON, "Cancel")
    tab_to(app, BUTTON, words)
    desk.keys("space")
    app.wait_for_no_window(words)
    window.wait_for_text(f"“{NAME}” was deleted.")
    app.wait_for_focus(desk.TABLES, "Automations")
    desk.keys("shift+F6")
    app.wait_for_focus(BUTTON, "Undo")
    app.picture("6-undo")
    desk.keys("Return")
    automations = window.table("Automations")
    automations.wait_for_row(NAME)
    app.wait_for_focus(desk.TABLES, "Automations")
    automations.wait_for_current(NAME)


def read_the_shortcuts(app):
    desk.keys("ctrl+question")
    app.window("Keyboard shortcuts")
    app.wait_for_focus(desk.EDITORS, "Search shortcuts")
    app.picture("7-shortcuts")
    desk.keys("Escape")
    app.wait_for_no_window("Keyboard shortcuts")
    app.wait_for_focus(desk.TABLES, "Automations")


def find_an_automation_by_name(app, window):
    in_palette(app, "audit ever", "Audit every alias")
    desk.keys("Escape")
    app.wait_for_focus(desk.TABLES, "Automations")
    in_palette(app, "audit ever", "Audit every alias")
    desk.keys("Return")
    app.wait_for_focus(desk.TABLES, "Automations")
    window.table("Automations").wait_for_current("Audit every alias")


def make_it_dark(app, window):
    bright = desk.brightness(app.picture("8-light"))
    desk.keys("ctrl+comma")
    app.window("Settings")
    app.wait_for_focus(desk.TABLES, "Sections")
    desk.keys("Tab")
    app.wait_for_focus(pyatspi.ROLE_RADIO_BUTTON, "System")
    for choice in ("Light", "Dark"):
        desk.keys("Down")
        app.wait_for_focus(pyatspi.ROLE_RADIO_BUTTON, choice)
    desk.wait_until(lambda: desk.brightness(app.picture("9-dark")) < bright / 2, "the theme is dark at once")
    desk.keys("Escape")
    app.wait_for_no_window("Settings")
    app.wait_for_focus(desk.TABLES, "Automations")
    assert window.showing


def main():
    options = desk.arguments(__doc__)
    with desk.App([options.app, *options.rest], options.shots) as app:
        window = app.window(re.compile("Automation Desk$"))
        look_around(app, window)
        go_to_the_registry(app, window)
        create_an_automation(app, window)
        fire_a_sample_event(app, window)
        read_the_execution(app, window)
        turn_it_off(window)
        delete_it_and_take_that_back(app, window)
        read_the_shortcuts(app)
        find_an_automation_by_name(app, window)
        make_it_dark(app, window)
    print("keyboard: the main job was done without a mouse, and the keyboard was always where one expects it")


if __name__ == "__main__":
    main()
