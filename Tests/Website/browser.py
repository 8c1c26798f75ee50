"""Opens every page of a website in Chromium: axe, widths, targets, focus, print, without script.

Usage: browser.py FOLDER CHROMIUM
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import sys
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

root, chromium = Path(sys.argv[1]).resolve(), sys.argv[2]
axe = next(Path(axe_playwright_python.__file__).parent.glob("*axe*.js")).read_text()
found: list[str] = []
pages = sorted(root.rglob("*.html"))

RUN = """async () => {
  const result = await axe.run(document, {preload: false, resultTypes: ['violations', 'incomplete'], runOnly: {type: 'tag', values:
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}});
  const lines = (list) => list.map((one) => one.id + ' ' + one.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', '));
  return [...lines(result.violations), ...lines(result.incomplete).map((line) => 'not sure: ' + line)];
}"""
# In each scheme and width the colors and the places differ, and nothing else does.
RUN_AGAIN = RUN.replace(
    "runOnly: {type: 'tag', values:\n    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}",
    "runOnly: ['color-contrast', 'target-size']")
assert RUN_AGAIN != RUN
# WCAG 2.2, 2.5.8: 24 pixels, but for a link inside a sentence.
TARGETS = """() => [...document.querySelectorAll('a, input, button')].filter((one) => {
  const box = one.getBoundingClientRect();
  const sentence = one.closest('p, td, dd, address') && getComputedStyle(one).display === 'inline';
  return box.width && !one.closest('.skip') && !sentence && (box.height < 23.5 || box.width < 23.5);
}).map((one) => one.textContent.trim() + ' ' + JSON.stringify(one.getBoundingClientRect()))"""
WIDTH = "() => document.scrollingElement.scrollWidth - window.innerWidth"


def say(path, words):
    found.append(f"{path.relative_to(root)}: {words}")


def look(page, path, run, width, where):
    page.set_viewport_size({"width": width, "height": 900})
    for line in page.evaluate(run):
        say(path, f"{where}, {width} wide: {line}")
    if page.evaluate(WIDTH) > 0:
        say(path, f"{where}, {width} wide: it has to be scrolled sideways")
    for line in page.evaluate(TARGETS):
        say(path, f"{where}, {width} wide: too small to hit: {line}")


with sync_playwright() as play:
    browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    context = browser.new_context()
    context.add_init_script(axe)
    page = context.new_page()
    page.on("requestfailed", lambda request: found.append(f"cannot be had: {request.url}"))
    page.on("console", lambda line: line.type == "error" and found.append(f"the script says: {line.text}"))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or found.append(f"asks for {request.url}"))
    for path in pages:
        page.emulate_media(color_scheme="light")
        page.goto(path.as_uri())
        look(page, path, RUN, 1100, "light")
        look(page, path, RUN_AGAIN, 320, "light")
        page.emulate_media(color_scheme="dark")
        look(page, path, RUN_AGAIN, 320, "dark")
        look(page, path, RUN_AGAIN, 1100, "dark")

    home = root / "index.html"
    page.goto(home.as_uri())
    page.emulate_media(color_scheme="light", media="print")
    if page.locator("header nav").first.is_visible() or not page.locator(".address").is_visible():
        say(home, "printed, it shows what only a screen needs, or not where it lies")
    page.emulate_media(media="screen", forced_colors="active")
    if not page.locator("header nav a").first.is_visible():
        say(home, "with forced colors its places cannot be seen")
    page.emulate_media(forced_colors="none")
    page.keyboard.press("Tab")
    if page.evaluate("() => document.activeElement.className") != "skip":
        say(home, "the first stop of the keyboard is not the way past the head")
    for _ in range(40):
        page.keyboard.press("Tab")
        shown = page.evaluate("""() => { const one = document.activeElement; const style = getComputedStyle(one);
          return one === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 1); }""")
        if not shown:
            say(home, "the keyboard stands on something that does not show it")
    rows = page.locator("tbody tr")
    if rows.count():
        page.fill("#find", "zzzz")
        if page.locator("tbody tr:visible").count() or not page.locator("output").inner_text():
            say(home, "the field does not narrow the list")

    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(home.as_uri())
    if plain.locator("#find").count() and plain.locator("#find").is_visible():
        say(home, "without a script there is a field that does nothing")
    past = plain.locator("tr.past").count()
    if past:
        plain.check("#show-in-force")
        if plain.locator("tr.past:visible").count() or not plain.locator("tr.current:visible").count():
            say(home, "without a script the list cannot be narrowed")
    browser.close()

print("\n".join(dict.fromkeys(found)) if found else f"{len(pages)} pages looked at")
sys.exit(1 if found or not pages else 0)
