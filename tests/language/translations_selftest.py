#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that translations.py can fail: each of these translations is wrong in one way, or in none."""

import sys
import xml.etree.ElementTree as ElementTree

import translations

# source, translation, a part of what is said about it
WRONG = [
    ("Close", "", "is empty"),
    ("%1 of %2", "%1 von %1", "fills in something else"),
    ("%n line(s)", "eine Zeile", "fills in something else"),
    (" or ", " oder", "white space"),
    ("Event:", "Ereignis", "ends with “”, not with “:”"),
    ("Loading…", "Lädt...", "ends with"),
    ("Wait… what", "Was... bitte", "three dots"),
    ("&Close", "Schließen", "mnemonic"),
    ("Sync W&B", "W&B &lesen", "mnemonic"),
    ("One\nTwo", "Eins Zwei", "other lines"),
    ("Delete “%1”", "“%1” löschen", "quotation marks"),
    ("Delete “%1”", "„%1” löschen", "quotation marks"),
]
RIGHT = [
    ("Delete “%1”?", "„%1“ löschen?"),
    ("Weights & &Biases", "&Gewichte & Neigungen"),
    (" and ", " und "),
    ("W&B server", "W&B-Server"),
]
MESSAGE = """<TS><context><name>A</name><message{}><source>{}</source><translation{}>{}</translation></message></context></TS>"""
FILES = [
    ("", "Close", ' type="unfinished"', "", "is unfinished"),
    ("", "Close", ' type="vanished"', "Weg", "is vanished"),
    (' numerus="yes"', "%n a", "", "<numerusform>%n a</numerusform>", "two forms"),
    (' numerus="yes"', "%n a", "", "<numerusform>%n a</numerusform><numerusform></numerusform>", "is empty"),
]


def main():
    wrong = []
    for source, translation, expected in WRONG:
        found = translations.differences(source, translation, "de")
        if not any(expected in what for what in found):
            wrong.append(f"“{source}” → “{translation}”: {found}, not “{expected}”")
    for source, translation in RIGHT:
        if found := translations.differences(source, translation, "de"):
            wrong.append(f"“{source}” → “{translation}”: {found}")
    for *parts, expected in FILES:
        found = translations.findings_in(ElementTree.fromstring(MESSAGE.format(*parts)), "de")
        if not any(expected in what for what in found):
            wrong.append(f"{parts}: {found}, not “{expected}”")
    nobodys = MESSAGE.format("", "Close", "", "Schließen").replace("<name>A</name>", "<name></name>")
    if not any("has no class" in what for what in translations.findings_in(ElementTree.fromstring(nobodys), "de")):
        wrong.append("a text of no class was not found")
    print("\n".join(wrong) or "translations_selftest: every mistake was found")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
