"""Uses a page of each kind of a website: by the keyboard alone, with its script and without.

Usage: use.py FOLDER
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import sys

from chromium import opened
from findings import Findings

findings = Findings(sys.argv[1])
say = findings.say

# Where the keyboard stands, whether that is seen, and whether its line differs from what it lies on.
STAND = """async () => {
  const one = document.activeElement;
  if (one === document.body) { return null; }
  // A scrolled page stands on whole pixels, and a box need not.
  const isSeen = () => {
    const box = one.getBoundingClientRect();
    return box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1;
  };
  // What gets the keyboard is brought into sight by the next frame.
  if (!isSeen()) { await new Promise(requestAnimationFrame); }
  const numbers = (text) => text.match(/[0-9.]+/g).map(Number);
  const light = (text) => {
    const [r, g, b] = numbers(text).map((value) => value / 255).map(
      (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground = one.parentElement;
  while (ground.parentElement && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) {
    ground = ground.parentElement;
  }
  const style = getComputedStyle(one);
  const [low, high] = [light(style.outlineColor), light(getComputedStyle(ground).backgroundColor)].sort(
    (a, b) => a - b);
  return {
    place: [...document.querySelectorAll('*')].indexOf(one), name: one.className || one.id || one.textContent.trim(),
    line: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && (high + 0.05) / (low + 0.05) >= 3,
    sight: isSeen(),
  };
}"""


def walk(page, path, scheme):
    """From the top to the end by Tab: past the head first, every link once, each seen."""
    page.emulate_media(color_scheme=scheme)
    page.goto(path.as_uri())
    links = page.locator("a:visible").count()
    fields = page.locator("input[type=search]:visible").count()
    choices = 1 if page.locator("input[type=radio]:visible").count() else 0
    stops = []
    for _ in range(links + fields + choices + 5):
        page.keyboard.press("Tab")
        stand = page.evaluate(STAND)
        if stand is None:
            break
        if stand["place"] in [stop["place"] for stop in stops]:
            break
        stops.append(stand)
        if not stand["line"]:
            say(path, f"{scheme}: the keyboard stands on {stand['name']}, which does not show it")
        if not stand["sight"]:
            say(path, f"{scheme}: the keyboard stands on {stand['name']}, out of sight")
    if not stops or stops[0]["name"] != "skip":
        say(path, "the first stop of the keyboard is not the way past the head")
    if len(stops) != links + fields + choices:
        say(path, f"the keyboard has {len(stops)} stops for {links} links, {fields} fields, {choices} choices")
    places = [stop["place"] for stop in stops]
    if places != sorted(places):
        say(path, "the keyboard goes another way than the eye")


def skip(page, path):
    """The way past the head leads to the content."""
    page.goto(path.as_uri())
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if not page.evaluate("() => !document.activeElement.closest('header')"):
        say(path, "the way past the head leads into the head")


def choose(page, path, where):
    """The choice of what is in force, which needs no script."""
    rows = page.locator("tbody tr")
    every, past = rows.count(), page.locator("tr.past").count()
    for choice, expected in [("in-force", every - past), ("past", past), ("all", every)]:
        page.locator(f"label[for=show-{choice}]").click()
        seen = page.locator("tbody tr:visible").count()
        if seen != expected:
            say(path, f"{where}: “{choice}” shows {seen} rows instead of {expected}")


def find(page, path):
    """The field that narrows a list: whole words or parts of them, with or without accents."""
    page.goto(path.as_uri())
    rows, told = page.locator("tbody tr"), page.locator("output")
    name = rows.last.locator("th").inner_text()
    for text in [name.upper(), name[1:5], "  ".join(reversed(name.split()[:3])), "áéü", "zzzz"]:
        page.fill("#find", text)
        seen = page.locator("tbody tr:visible").count()
        if told.inner_text().split()[:1] != [str(seen)]:
            say(path, f"for “{text}” it shows {seen} rows and says “{told.inner_text()}”")
        if (seen > 0) != (text not in ("áéü", "zzzz")):
            say(path, f"for “{text}” it shows {seen} rows")
    page.fill("#find", "e")
    if page.locator("#show-all").count():
        for choice in ["in-force", "past"]:
            page.locator(f"label[for=show-{choice}]").click()
            seen = page.locator("tbody tr:visible").count()
            if told.inner_text().split()[:1] != [str(seen)]:
                say(path, f"with “{choice}” it shows {seen} rows and says “{told.inner_text()}”")
        page.locator("label[for=show-all]").click()
    page.fill("#find", "")
    if page.locator("tbody tr:visible").count() != rows.count() or told.inner_text():
        say(path, "without words it does not show all")
    page.locator("#find").press("Enter")
    if page.url != path.as_uri():
        say(path, "Enter in the field leaves the page")


kinds = findings.kinds()
with opened(findings, viewport={"width": 1100, "height": 700}) as page:
    for path in kinds:
        # A translated page has the stops of the English one.
        if findings.language(path) == "en":
            walk(page, path, "light")
        skip(page, path)
        if page.locator("#show-all").count():
            choose(page, path, "with its script")
        if page.locator("#find").count():
            find(page, path)
    walk(page, findings.root / "index.html", "dark")
with opened(findings, java_script_enabled=False) as page:
    for path in kinds:
        page.goto(path.as_uri())
        if page.locator(".find").count() and page.locator(".find").is_visible():
            say(path, "without a script there is a field that does nothing")
        if page.locator("#show-all").count():
            choose(page, path, "without a script")

findings.end(f"{len(kinds)} kinds of pages used")
