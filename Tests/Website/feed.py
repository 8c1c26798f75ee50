"""Reads the feed of a website as RFC 4287 has it.

Usage: feed.py FOLDER ADDRESS
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import re
import sys
import xml.etree.ElementTree as xml

import feedparser
from findings import Findings

findings, address = Findings(sys.argv[1]), sys.argv[2]
file = findings.root / "feed.xml"
text = file.read_bytes()
atom = "{http://www.w3.org/2005/Atom}"
tree = xml.fromstring(text)
entries = tree.findall(atom + "entry")


def say(words):
    findings.say(file, words)


def links(element, relation):
    return [link.get("href", "") for link in element.findall(atom + "link") if link.get("rel") == relation]


read = feedparser.parse(text)
if read.bozo:
    say(str(read.bozo_exception))
if len(read.entries) != len(entries):
    say(f"{len(read.entries)} of {len(entries)} changes can be read")
if tree.tag != atom + "feed":
    say(f"it is a {tree.tag}")
for element in [tree, *entries]:
    for needed in ("id", "title", "updated"):
        parts = element.findall(atom + needed)
        if len(parts) != 1 or not (parts[0].text or "").strip():
            say(f"{len(parts)} times {needed} in {element.findtext(atom + 'id')}")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.findtext(atom + "updated", "")):
        say(f"{element.findtext(atom + 'updated')} is no moment (RFC 3339)")
    if not element.findtext(atom + "id", "").startswith(address):
        say(f"{element.findtext(atom + 'id')} is not of this website")
    alternates = links(element, "alternate")
    if len(alternates) != 1:
        say(f"{element.findtext(atom + 'id')} leads to {alternates}")
    for target in alternates:
        if not (findings.root / target.removeprefix(address)).is_file():
            say(f"it leads to {target}, which is not there")
if not tree.findtext(f"{atom}author/{atom}name"):
    say("nobody is its author")
if links(tree, "self") != [address + "feed.xml"]:
    say(f"it says that it lies at {links(tree, 'self')}")
for entry in entries:
    content = entry.find(atom + "content")
    if content is None or content.get("type") != "text" or not content.text:
        say(f"{entry.findtext(atom + 'id')} says nothing")
ids = [entry.findtext(atom + "id") for entry in entries]
if len(set(ids)) != len(ids):
    say("two changes have one id")
days = [entry.findtext(atom + "updated", "") for entry in entries]
if days != sorted(days, reverse=True):
    say("the newest is not first")
if days and tree.findtext(atom + "updated") != days[0]:
    say(f"it was changed on {tree.findtext(atom + 'updated')}, and its newest change is of {days[0]}")

findings.end(f"{len(entries)} changes read")
