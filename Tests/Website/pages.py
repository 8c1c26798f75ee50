"""Reads every page of a website as it lies on disk: links, tables, languages, titles.

Usage: pages.py FOLDER ADDRESS
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

root, address = Path(sys.argv[1]).resolve(), sys.argv[2]
found: list[str] = []


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
        elif tag == "th" and "thead" in self.stack:
            self.tables[-1]["columns"] += a.get("scope") == "col"
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


def say(path: Path, words: str):
    found.append(f"{path.relative_to(root)}: {words}")


pages = {path: Page(path) for path in sorted(root.rglob("*.html"))}
reached = {root / "index.html"}
titles: dict[tuple[str, str], Path] = {}
for path, page in pages.items():
    name = (page.language, page.title)
    if name in titles:
        say(path, f"is called as {titles[name].relative_to(root)} is: {page.title}")
    titles[name] = path
    first = path.relative_to(root).parts[0]
    language = first if first in ("es", "pt") else "en"
    if page.language != language:
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

for path in sorted(set(pages) - reached):
    say(path, "no page leads to it")
print("\n".join(found) if found else f"{len(pages)} pages read")
sys.exit(1 if found or not pages else 0)
