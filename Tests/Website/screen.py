"""Measures every page of a website: widths, targets, contrasts; and looks at forced colors and paper.

Usage: screen.py FOLDER ADDRESS
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from chromium import opened
from findings import Findings

# The contrast of every text with what lies behind it, from the computed styles (WCAG 1.4.3), and of the
# lines that show where a field is (1.4.11). axe leaves out what it cannot see into.
SCRIPT = """
window.contrast = (() => {
  const parts = (text) => {
    const all = (text.match(/[0-9.]+/g) || []).map(Number);
    return {color: all.slice(0, 3), alpha: all.length > 3 ? all[3] : 1};
  };
  const light = ([r, g, b]) => {
    const one = (value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * one(r) + 0.7152 * one(g) + 0.0722 * one(b);
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const {color, alpha} = parts(getComputedStyle(one).backgroundColor);
      if (alpha === 1) { return color; }
      if (alpha > 0) { throw new Error('a ground shines through'); }
    }
    // A system color scheme paints the window where no page does.
    return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
  };
  return {parts, ratio, ground};
})();
window.faint = () => {
  const {parts, ratio, ground} = window.contrast;
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.tagName === 'SCRIPT' || !element.getClientRects().length) { continue; }
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
    const measured = ratio(parts(style.color).color, ground(element));
    if (measured < (large ? 3 : 4.5)) { found.add(node.data.trim() + ' ' + measured.toFixed(2)); }
  }
  for (const field of document.querySelectorAll('input[type=search]')) {
    const line = parts(getComputedStyle(field).borderTopColor).color;
    if (ratio(line, ground(field.parentElement)) < 3) { found.add('the line around a field'); }
  }
  return [...found];
};
// 24 pixels each way, but for a link inside a sentence (WCAG 2.5.8).
window.small = () => [...document.querySelectorAll('a, input, button, select, summary')].filter((one) => {
  if (one.className === 'skip') { one.focus(); }
  const box = one.getBoundingClientRect();
  const sentence = one.closest('p') && getComputedStyle(one).display === 'inline';
  return box.width && !sentence && (box.height < 23.99 || box.width < 23.99);
}).map((one) => one.textContent.trim() + ' ' + JSON.stringify(one.getBoundingClientRect()));
// What stands beyond the window, whether or not the page scrolls there.
window.beyond = () => [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
  const box = one.getBoundingClientRect();
  return box.width && box.right > innerWidth + 0.5 && box.left >= 0;
}).map((one) => one.tagName + ' ' + one.textContent.trim().slice(0, 40)).slice(0, 3);
"""
# As WCAG 1.4.12 has it; and letters of twice the size (1.4.4).
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
DOUBLED = "html { font-size: 200% !important; }"

findings, address = Findings(sys.argv[1]), sys.argv[2]
say = findings.say


def measure(page, path, where):
    """What does not fit into the window, is too faint or too small; at once, since there are many pages."""
    seen = page.evaluate(
        "() => ({wide: document.scrollingElement.scrollWidth, room: innerWidth, beyond: beyond(), faint: faint(),"
        " small: small()})")
    if seen["wide"] > seen["room"]:
        say(path, f"{where}: it is {seen['wide']} pixels wide, and has to be scrolled sideways")
    for fault, words in [("beyond", "beyond the window"), ("faint", "too faint"), ("small", "too small to hit")]:
        for line in seen[fault]:
            say(path, f"{where}: {words}: {line}")


def look(page, path):
    """Both widths, and both schemes."""
    page.goto(path.as_uri())
    for width, height in [(1100, 900), (320, 256)]:
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ["light", "dark"]:
            page.emulate_media(color_scheme=scheme)
            measure(page, path, f"{scheme}, {width} wide")


def stretch(page, path):
    """Other letters than the style asks for."""
    for words, style, width in [("spaced", SPACED, 320), ("twice as large", DOUBLED, 1100)]:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path.as_uri())
        page.add_style_tag(content=style)
        measure(page, path, f"{words}, {width} wide")


def force(page, path):
    """The colors of whoever looks, as Windows' contrast themes have them."""
    page.emulate_media(forced_colors="active")
    page.goto(path.as_uri())
    for link in page.locator("header a").all():
        if not link.is_visible() and link.get_attribute("class") != "skip":
            say(path, f"with forced colors {link.inner_text()} cannot be seen")
    for line in page.evaluate("() => faint()"):
        say(path, f"with forced colors too faint: {line}")
    if page.evaluate("() => getComputedStyle(document.querySelector('header > nav')).borderTopStyle") == "none":
        say(path, "with forced colors nothing parts the places from the page")
    page.emulate_media(forced_colors="none")


def put_on_paper(page, path):
    """Printed, from a dark screen as well: all of the content, where it lies, and no way around."""
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(path.as_uri())
    for hidden in ["nav", ".filter", ".skip", "footer ul"]:
        for part in page.locator(hidden).all():
            if part.is_visible():
                say(path, f"on paper it shows {hidden}")
    own = address + path.relative_to(findings.root).as_posix()
    if not page.locator(".address").is_visible() or page.locator(".address").inner_text() != own:
        say(path, "on paper it does not say where it lies")
    for line in page.evaluate("() => faint()"):
        say(path, f"on paper too faint: {line}")
    title = page.locator("h1").inner_text()
    rows = page.locator("tbody th").all_inner_texts()
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "page.pdf"
        page.pdf(path=paper, format="Letter")
        told = subprocess.run(["pdftotext", "-raw", str(paper), "-"], check=True, capture_output=True, text=True)
        printed = "".join(told.stdout.split())
    for text in [title, own, *rows]:
        if "".join(text.split()) not in printed:
            say(path, f"on paper this is missing: {text}")
    page.emulate_media(media="screen")


with opened(findings, script=SCRIPT) as page:
    for path in findings.pages:
        look(page, path)
    page.emulate_media(color_scheme="light")
    for path in findings.kinds():
        stretch(page, path)
        force(page, path)
        put_on_paper(page, path)

findings.end(f"{len(findings.pages)} pages measured")
