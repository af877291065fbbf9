#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Nothing is missing in the languages of the program: lupdate finds nothing new in the sources, every text is translated,
and what must be the same in a text and its translation is the same. translations.py --translations FOLDER -- LUPDATE…"""

import argparse
import collections
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# The options of update_translations that a language has beside those of all.
LANGUAGES = {"de": [], "en": ["-pluralonly"]}
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
MNEMONIC = re.compile(r"&[^\s&]")
NAME_WITH_AND = "W&B"
ENDS = (":", "…", ".", "?", "!")


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace(NAME_WITH_AND, "")))


def end(text):
    """The sign a text ends with that says what kind of text it is."""
    return next((sign for sign in ENDS if text.rstrip().endswith(sign)), "")


def edges(text):
    """The white space around a text."""
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def quotes_are_german(text):
    return "”" not in text and text.count("„") == text.count("“")


def differences(source, translation, language):
    """What is wrong with a translation, in words."""
    if not translation.strip():
        return ["is empty"]
    found = []
    if collections.Counter(PLACEHOLDER.findall(source)) != collections.Counter(PLACEHOLDER.findall(translation)):
        found.append("fills in something else")
    if edges(source) != edges(translation):
        found.append("begins or ends with other white space")
    if end(source) != end(translation):
        found.append(f"ends with “{end(translation)}”, not with “{end(source)}”")
    if mnemonics(source) != mnemonics(translation):
        found.append("has a mnemonic too many or too few")
    if source.count("\n") != translation.count("\n"):
        found.append("has other lines")
    if "..." in translation:
        found.append("has three dots for an ellipsis")
    if language == "de" and not quotes_are_german(translation):
        found.append("has quotation marks of another language")
    return found


def forms(message):
    """The translation of a message, or one for each number."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return ["".join(translation.itertext())]


def findings_in(root, language):
    """Everything that is wrong in a .ts file, one sentence each."""
    found = []
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.find("source").text
            name = context.find("name").text
            who = f"{language}: {name}: “{source}”"
            if not name:
                found.append(f"{who} has no class: lupdate does not follow an alias before tr()")
            kind = message.find("translation").get("type")
            if kind:
                found.append(f"{who} is {kind}")
                continue
            if message.get("numerus") == "yes" and len(forms(message)) != 2:
                found.append(f"{who} needs two forms")
            for form in forms(message):
                found += [f"{who} → “{form}” {what}" for what in differences(source, form, language)]
    return found


def is_up_to_date(file, lupdate):
    """Whether lupdate would leave the file as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(file, folder)
        told = subprocess.run([*lupdate, "-ts", copy], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if told.returncode != 0:  # it tells much, and nothing that matters as long as all is well
            sys.exit(told.stdout)
        return filecmp.cmp(file, copy, shallow=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--translations", required=True)
    parser.add_argument("lupdate", nargs="+")
    options = parser.parse_args()
    found = []
    for language, only in LANGUAGES.items():
        file = os.path.join(options.translations, f"automation-desk_{language}.ts")
        if not is_up_to_date(file, [*options.lupdate, *only]):
            found.append(f"{language}: the texts of the sources have changed; build the target update_translations")
        found += findings_in(ElementTree.parse(file).getroot(), language)
    print("\n".join(found) or "translations: all there")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
