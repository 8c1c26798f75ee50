"""Reads every page of a website as it lies on disk: links, tables, languages, titles.

Usage: pages.py FOLDER ADDRESS
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from findings import Findings

findings, address = Findings(sys.argv[1]), sys.argv[2]
root, say = findings.root, findings.say
# What no page leads to: programs look for these two where they lie.
KNOWN = {root / "datapackage.json", root / "manifest.json"}


class Page(HTMLParser):
    """What a page has: its links, its tables, its headings."""

    void = {"meta", "link", "img", "br", "input"}

    def __init__(self, path: Path):
        super().__init__()
        self.path, self.stack, self.ids = path, [], set()
        self.links, self.resources, self.alternates, self.canonical = [], [], {}, ""
        self.language, self.title, self.heads, self.tables = "", "", [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag not in self.void:
            self.stack.append(tag)
        if "id" in a:
            if a["id"] in self.ids:
                say(self.path, f"two things are called {a['id']}")
            self.ids.add(a["id"])
        if tag == "html":
            self.language = a.get("lang", "")
        elif tag == "a":
            self.links.append([a.get("href", ""), ""])
        elif tag == "img":
            self.resources.append(a.get("src", ""))
            if "alt" not in a:
                say(self.path, "a picture has no alt")
        elif tag == "script":
            self.resources.append(a.get("src", ""))
        elif tag == "link":
            if a.get("rel") == "stylesheet":
                self.resources.append(a["href"])
            elif a.get("rel") == "canonical":
                self.canonical = a["href"]
            elif "hreflang" in a:
                self.alternates[a["hreflang"]] = a["href"]
            elif a.get("type") == "application/atom+xml":
                self.links.append([a["href"], "the feed"])
        elif tag in ("h1", "h2", "h3"):
            self.heads.append(int(tag[1]))
        elif tag == "table":
            self.tables.append({"caption": False, "columns": 0, "rows": 0, "headed": 0})
        elif tag == "caption":
            self.tables[-1]["caption"] = True
        elif tag in ("th", "td") and "thead" in self.stack:
            self.tables[-1]["columns"] += 1
            if tag == "td" or a.get("scope") != "col":
                say(self.path, "the head of a column is none")
        elif tag == "tr" and "tbody" in self.stack:
            self.tables[-1]["rows"] += 1
        elif tag == "th" and "tbody" in self.stack:
            self.tables[-1]["headed"] += a.get("scope") == "row"

    def handle_endtag(self, tag):
        if tag in self.stack:
            while self.stack.pop() != tag:
                pass

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "title":
            self.title += data
        if "a" in self.stack and self.links:
            self.links[-1][1] += data


pages = {path: Page(path) for path in findings.pages}
reached = {root / "index.html"}
titles: dict[tuple[str, str], Path] = {}
for path, page in pages.items():
    name = (page.language, page.title)
    if name in titles:
        say(path, f"is called as {titles[name].relative_to(root)} is: {page.title}")
    titles[name] = path
    if page.language != findings.language(path):
        say(path, f"says that it is in {page.language}")
    if page.canonical != address + path.relative_to(root).as_posix():
        say(path, f"says that it lies at {page.canonical}")
    for other, target in page.alternates.items():
        there = pages.get(root / target.removeprefix(address))
        if there is None or there.alternates != page.alternates:
            say(path, f"its {other} page is not one of the same")
    if page.heads[:1] != [1] or page.heads.count(1) != 1:
        say(path, f"its headings are {page.heads}")
    if any(after > before + 1 for before, after in zip(page.heads, page.heads[1:])):
        say(path, f"a heading is left out: {page.heads}")
    for table in page.tables:
        if not table["caption"] or table["columns"] < 2 or not table["rows"]:
            say(path, f"a table lacks its caption or the heads of its columns: {table}")
        if table["headed"] != table["rows"]:
            say(path, f"a row of a table has no head: {table}")
    texts: dict[str, str] = {}
    for target, text in page.links:
        text = " ".join(text.split())
        if not text:
            say(path, f"a link to {target} says nothing")
        if texts.setdefault(text, target) != target:
            say(path, f"“{text}” leads to {texts[text]} and to {target}")
        parts = urlsplit(target)
        if parts.scheme in ("http", "https", "mailto"):
            continue
        there = Path(urljoin(path.as_posix(), parts.path)) if parts.path else path
        if not there.is_file() or root not in there.parents:
            say(path, f"leads to {target}, which is not there")
            continue
        reached.add(there)
        if parts.fragment and parts.fragment not in pages[there].ids:
            say(path, f"leads to {target}, and nothing there is called so")
    for target in page.resources:
        there = Path(urljoin(path.as_posix(), target))
        if urlsplit(target).scheme or not there.is_file() or root not in there.parents:
            say(path, f"asks for {target} from outside")
        reached.add(there)

for path in sorted(path for path in root.rglob("*") if path.is_file()):
    if path not in reached | KNOWN:
        say(path, "nothing leads to it")
    if path.suffix in (".css", ".js"):
        for outside in re.findall(r"https?:|url\(|@import|fetch|XMLHttp|cookie|Storage", path.read_text()):
            say(path, f"it asks for what is elsewhere: {outside}")
findings.end(f"{len(pages)} pages read")
