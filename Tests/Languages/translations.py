"""Lists the translations that are behind the English, and marks those a person looked at.

    translations.py FOLDER                  lists what is missing or behind; nothing is changed
    translations.py FOLDER es letter.date   after a look: the Spanish words stand for today's English

FOLDER holds Languages, with the words by their keys, and Templates, with a letter in each file. Each
translation is marked by its own key, so that none is passed by accident.
"""

import hashlib
import json
import pathlib
import re
import sys
import typing


class Text(typing.NamedTuple):
    """A text, the mark of the English it stands for, where it stands and how the mark is written."""
    said: str
    of: str | None
    file: pathlib.Path
    line: str


def texts(folder, language):
    """What is said in a language, by key; the forms of a noun are one text."""
    found = {}
    file = folder / "Languages" / f"{language}.json"
    content = json.loads(file.read_text())
    for key, entry in (content["words"] | content["nouns"]).items():
        entry = {"text": entry} if isinstance(entry, str) else entry
        said = entry["text"] if "text" in entry else f"{entry['one']}|{entry['other']}"
        line = rf'^(\s*"{re.escape(key)}": {{.*"of": ")[^"]*("}},?)$'
        found[key] = Text(said, entry.get("of"), file, line)
    for file in sorted((folder / "Templates" / language).glob(f"*.{language}.mustache")):
        said, line = file.read_text(), r"\A({{! of )\w*( }})$"
        mark = re.match(r"{{! of (\w*) }}\n", said)
        found[file.name.split(".")[0]] = Text(said, mark and mark[1], file, line)
    return found


def mark(english):
    return hashlib.sha256(english.encode()).hexdigest()[:12]


def brief(text):
    """A word as it is; of a letter its subject."""
    return next((line for line in text.splitlines() if not line.startswith("{{!")), "")


def behind(english, own):
    """The keys whose translation is missing, was made for another text, or is for nothing.

    Words are needed in every language; which letters there are in it is a choice.
    """
    for key, text in english.items():
        if key not in own and text.file.suffix == ".json":
            line = f'"{key}": {{"text": "…", "of": "{mark(text.said)}"}}'
            yield key, f"lacks {line} for “{text.said}”"
        elif key in own and own[key].of != mark(text.said):
            said, today = brief(own[key].said), brief(text.said)
            yield key, f"is behind at {key}: “{said}” for what is “{today}” today"
    for key in own:
        if key not in english:
            yield key, f"has {key}, which English has not"


def look_at(english, own, language, keys):
    stale = dict(behind(english, own))
    contents = {}
    for key in keys:
        if "is behind" not in stale.get(key, ""):
            sys.exit(f"{language} is not behind at {key}; nothing was changed.")
        file, line = own[key].file, re.compile(own[key].line, re.MULTILINE)
        content = contents.get(file) or file.read_text()
        contents[file], found = line.subn(rf"\g<1>{mark(english[key].said)}\g<2>", content)
        if found != 1:
            sys.exit(f"The mark of {key} does not stand alone in {file}; nothing was changed.")
    for file, content in contents.items():
        file.write_text(content)


def main(folder, language=None, *keys):
    folder = pathlib.Path(folder)
    languages = sorted(file.stem for file in (folder / "Languages").glob("*.json"))
    languages.remove("en")
    english = texts(folder, "en")
    if language:
        if language not in languages or not keys:
            sys.exit("Say which language and which of its keys you looked at: es letter.date")
        look_at(english, texts(folder, language), language, keys)
    lines = [f"{language} {line}" for language in languages
             for _, line in behind(english, texts(folder, language))]
    print("\n".join(lines) or "Every translation stands for today's English.")
    sys.exit(1 if lines else 0)


main(*sys.argv[1:])
