"""Holds the tables of a website against each other and against their description.

The description is a Data Package of Frictionless Data, whose own checker brings thirty packages along.

Usage: tables.py FOLDER ADDRESS
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import csv
import io
import json
import re
import sys
from datetime import date

from findings import Findings

findings, address = Findings(sys.argv[1]), sys.argv[2]
root = findings.root
description = root / "datapackage.json"
package = json.loads(description.read_text(encoding="utf-8"))


def is_date(text):
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


FITS = {"string": lambda text: True, "date": is_date, "integer": lambda text: text.isascii() and text.isdigit()}

names = [package["name"]] + [resource["name"] for resource in package["resources"]]
for name in names:
    if not re.fullmatch(r"[-a-z0-9._/]+", name) or names.count(name) > 1:
        findings.say(description, f"{name} is no name of its own")
for resource in package["resources"]:
    if resource["profile"] not in ("tabular-data-resource", "data-resource") or resource["encoding"] != "utf-8":
        findings.say(description, f"it says {resource}")
    if not (root / resource["path"]).is_file():
        findings.say(description, f"{resource['path']} is not there")
if package["profile"] != "data-package" or package["homepage"].rstrip("/") != address.rstrip("/"):
    findings.say(description, "it is of another website")

table, records_file = (root / resource["path"] for resource in package["resources"])
schema = package["resources"][0]["schema"]
fields = {field["name"]: field for field in schema["fields"]}
text = table.read_bytes().decode("utf-8")
if not text.endswith("\r\n") or "\n" in re.sub(r'"[^"]*"', "", text).replace("\r\n", ""):
    findings.say(table, "a line does not end as RFC 4180 has it")
lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
if lines[0] != list(fields):
    findings.say(table, f"it has the columns {lines[0]}")
records = json.loads(records_file.read_text(encoding="utf-8"))
if len(lines) - 1 != len(records):
    findings.say(table, f"{len(lines) - 1} rows and {len(records)} records")
for line, record in zip(lines[1:], records):
    if len(line) != len(fields):
        findings.say(table, f"a row has {len(line)} cells: {line}")
    row = dict(zip(fields, line))
    if not set(record) <= set(fields):
        findings.say(records_file, f"{set(record) - set(fields)} is not described")
    for name, field in fields.items():
        value = record.get(name, "")
        said = "; ".join(value) if isinstance(value, list) else str(value)
        # A cell that a spreadsheet would work out begins with an apostrophe, and a line's end is a blank.
        if row[name].removeprefix("'") != " ".join(said.split("\n")).removeprefix("'"):
            findings.say(table, f"{row['number']}: {name} is {row[name]!r} and {said!r}")
        if row[name] and not FITS[field["type"]](row[name]):
            findings.say(table, f"{row['number']}: {name} is {row[name]!r}, which is no {field['type']}")
        if field["type"] == "integer" and not isinstance(value, int):
            findings.say(records_file, f"{row['number']}: {name} is {value!r}")
    if not (root / row["page"].removeprefix(address)).is_file():
        findings.say(table, f"{row['page']} is not there")
keys = [line[list(fields).index(schema["primaryKey"])] for line in lines[1:]]
if len(set(keys)) != len(keys):
    findings.say(table, "two rows have one key")

findings.end(f"{len(records)} contracts read")
