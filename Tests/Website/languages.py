"""Looks on every page of a website for words in another language that do not say so (WCAG 3.1.2).

What a translated page says in the words of the English one was not translated: it is a name, or it has to
be marked as English.

Usage: languages.py FOLDER
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import html
import json
import re
import sys
import xml.etree.ElementTree as xml
from html.parser import HTMLParser

from findings import Findings

findings = Findings(sys.argv[1])
root = findings.root


class Words(HTMLParser):
    """The texts of a page, each with its language."""

    void = {"meta", "link", "img", "br", "input"}

    def __init__(self, path):
        super().__init__()
        self.stack, self.texts = [("", "")], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag not in self.void:
            language = dict(attributes).get("lang") or self.stack[-1][1]
            self.stack.append((tag, language))

    def handle_endtag(self, tag):
        while self.stack.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if data.strip() and self.stack[-1][0] not in ("script", "style"):
            self.texts.append((" ".join(data.split()), self.stack[-1][1]))


def names():
    """What is called the same in every language."""
    author = "{http://www.w3.org/2005/Atom}author/{http://www.w3.org/2005/Atom}name"
    yield xml.parse(root / "feed.xml").findtext(author)
    for contract in json.loads((root / "contracts.json").read_text(encoding="utf-8")):
        yield contract["title"]
        yield contract["contractor"]
        yield from contract["products"]
    # The list for teachers names products that no contract covers, which have no page to lead to.
    teachers = root / "teachers.html"
    if teachers.exists():
        cells = re.findall(r'scope="row">([^<]+)</th>', teachers.read_text(encoding="utf-8"))
        yield from map(html.unescape, cells)


# The longest first, since a contract's title holds its contractor's name.
NAMES = sorted({" ".join(name.split()) for name in names()}, key=len, reverse=True)


def is_prose(text):
    """Whether more than names, numbers, addresses and citations is left of it."""
    for name in NAMES:
        text = text.replace(name, " ")
    text = re.sub(r"https?://\S+|\S+@\S+|\S*§\S*|Conn\. Gen\. Stat\.|[A-Z]-\d{4}|\d+", " ", text)
    return len(re.findall(r"\w{2,}", text)) >= 2


translated = [path for path in findings.pages if findings.language(path) != "en"]
for path in translated:
    language = findings.language(path)
    english = {text for text, _ in Words(root / path.relative_to(root / language)).texts}
    for text, said in Words(path).texts:
        if said == language and text in english and is_prose(text):
            findings.say(path, f"it says in English without saying so: {text}")
        if said == "en" and not any(text in other for other in english) and text != "English":
            findings.say(path, f"it says that this is English: {text}")

findings.end(f"{len(translated)} translated pages read")
