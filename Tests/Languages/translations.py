"""Lists the translations that are behind the English words, and marks those a person looked at.

    translations.py FOLDER                  lists what is missing or behind; nothing is changed
    translations.py FOLDER es letter.date   after a look: the Spanish words stand for today's English

Each word is marked by its own key, so that none is passed by accident.
"""

import hashlib
import json
import pathlib
import re
import sys


def texts(file):
    """The entries of a file by key; a noun's forms are one text."""
    content = json.loads(file.read_text())
    nouns = {key: f"{noun['one']}|{noun['other']}" for key, noun in content["nouns"].items()}
    return {**content["words"], **nouns}, {**content["words"], **content["nouns"]}


def mark(english):
    return hashlib.sha256(english.encode()).hexdigest()[:12]


def behind(english, own):
    """The keys whose translation is missing, was made for another text, or is for nothing."""
    for key, text in english.items():
        if key not in own:
            yield key, f'lacks "{key}": {{"text": "…", "of": "{mark(text)}"}} for “{text}”'
        elif own[key].get("of") != mark(text):
            said = own[key].get("text") or f"{own[key]['one']}|{own[key]['other']}"
            yield key, f"is behind at {key}: “{said}” for what is “{text}” today"
    for key in own:
        if key not in english:
            yield key, f"has {key}, which English has not"


def look_at(folder, english, language, keys):
    file = folder / f"{language}.json"
    stale = dict(behind(english, texts(file)[1]))
    content = file.read_text()
    for key in keys:
        if "is behind" not in stale.get(key, ""):
            sys.exit(f"{language} is not behind at {key}; nothing was changed.")
        line = re.compile(rf'^(\s*"{re.escape(key)}": {{.*"of": ")[^"]*("}},?)$', re.MULTILINE)
        content, found = line.subn(rf"\g<1>{mark(english[key])}\g<2>", content)
        if found != 1:
            sys.exit(f"{key} does not stand on one line of {file}; nothing was changed.")
    file.write_text(content)


def main(folder, language=None, *keys):
    folder = pathlib.Path(folder)
    english, _ = texts(folder / "en.json")
    if language:
        if language not in [file.stem for file in folder.glob("*.json")] or not keys:
            sys.exit("Say which language and which of its keys you looked at: es letter.date")
        look_at(folder, english, language, keys)
    lines = [f"{file.stem} {line}" for file in sorted(folder.glob("*.json")) if file.stem != "en"
             for _, line in behind(english, texts(file)[1])]
    print("\n".join(lines) or "Every translation stands for today's English.")
    sys.exit(1 if lines else 0)


main(*sys.argv[1:])
