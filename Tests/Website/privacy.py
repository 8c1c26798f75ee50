"""Looks on a website for whatever the casebook holds that is nobody else's affair.

Every column of the casebook is taken for private but those that are listed here, so that one that is
added later is looked for as well.

Usage: privacy.py FOLDER CASEBOOK
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import html
import json
import re
import sqlite3
import sys

from findings import Findings

# What the website is to say, with the law and the policy, which everybody may read.
PUBLIC = {
    "casebook": {"district", "letterhead", "website", "profile"},
    "contract": {"title", "description", "otherElements"},
    "contractor": {"name"},
    "product": {"name", "purpose", "address", "grades"},
    "publicDocument": {"title"},
    "docketItem": {"citation"},
}
NOTICES = "SELECT subject, words FROM letter WHERE kind = 'website-breach-notice'"
CODES = {"exemption": "studentCode", "deletionStudent": "code", "request": "studentCode"}
# Of contracts and breaches the website tells, and of no other kind of case.
OTHER_CASES = re.compile(r"\b[ABD-TV-Z]-\d{4}\b")

findings = Findings(sys.argv[1])
casebook = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
texts = {
    path: html.unescape(path.read_bytes().decode("utf-8", errors="replace"))
    for path in findings.root.rglob("*") if path.is_file()
}
# The names of kinds of data are words of the website's own.
words = json.loads((findings.root / "contracts.json").read_text(encoding="utf-8"))
elements = {element.replace("-", " ") for contract in words for element in contract["dataElements"]}


def columns():
    """Every column of every table, but those of the indexes of words, which hold the same again."""
    for table, sql in casebook.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
        if "VIRTUAL" not in sql and not re.search(r"Text(_|$)", table):
            for column in casebook.execute(f"PRAGMA table_info('{table}')").fetchall():
                yield table, column[1]


def values(table, column):
    for (value,) in casebook.execute(f'SELECT DISTINCT "{column}" FROM "{table}"'):
        if isinstance(value, str):
            yield value


def pieces(value):
    """A value, and what a page may show of it by itself: a paragraph, or a text inside of JSON."""
    yield value
    if value[:1] in "[{":
        try:
            pending = [json.loads(value)]
        except ValueError:
            pending = []
        while pending:
            part = pending.pop()
            if isinstance(part, str):
                yield from part.splitlines()
            elif isinstance(part, (list, dict)):
                pending += part.values() if isinstance(part, dict) else part
    else:
        yield from value.splitlines()


public = {piece for row in casebook.execute(NOTICES) for value in row for piece in pieces(value)}
for table, named in PUBLIC.items():
    for column in named:
        public |= {piece for value in values(table, column) for piece in pieces(value)}
private: dict[str, str] = {}
codes: set[str] = set()
for table, column in columns():
    if column in PUBLIC.get(table, set()):
        continue
    if CODES.get(table) == column:
        codes |= set(values(table, column))
        continue
    for value in values(table, column):
        for piece in pieces(value):
            # A single word, such as "Telephone", is anybody's.
            if " " in piece and piece not in public and piece.lower() not in elements:
                private[piece] = f"{table}.{column}"
signer = json.loads(next(values("casebook", "letterhead"))).get("signer", "")
private.pop(signer, None)

for path, text in texts.items():
    for value, where in private.items():
        if value in text:
            findings.say(path, f"it says what {where} holds: {value}")
    for code in codes:
        if re.search(rf"\b{re.escape(code)}\b", text):
            findings.say(path, f"it says a child's code: {code}")
    for reference in set(OTHER_CASES.findall(text)):
        findings.say(path, f"it names another case: {reference}")
if len(private) < 100 or not codes:
    findings.lines.append(f"The casebook holds only {len(private)} private texts and {len(codes)} codes.")

findings.end(f"{len(private)} private texts and {len(codes)} codes looked for in {len(texts)} files")
