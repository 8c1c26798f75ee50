"""Has axe look at every page of a website: light and dark, 1100 and 320 pixels wide.

A translated page is an English one with other words, so that once is enough for it by every rule, and
once more for colors; screen.py measures the colors of all of them in every way.

Usage: axe.py FOLDER
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import sys
from pathlib import Path

import axe_playwright_python
from chromium import opened
from findings import Findings

# What axe cannot judge itself, by its rule, with why it is right here. Nothing is so far.
JUDGED: dict[str, str] = {}

ALL = "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
# The other color scheme at the same width changes the colors, and nothing else.
COLORS = "['color-contrast']"
WAYS = [(1100, "light", ALL), (1100, "dark", COLORS), (320, "dark", ALL), (320, "light", COLORS)]
TRANSLATED = [(1100, "light", COLORS), (320, "dark", ALL)]
RUN = """async () => {
  const result = await axe.run(document, {
    preload: false, resultTypes: ['violations', 'incomplete'], runOnly: %s
  });
  const told = (list) => list.map((one) => [one.id, one.help + ': ' + one.nodes.slice(0, 3).map(
    (node) => node.target.join(' ') + ' ' + [...node.any, ...node.all, ...node.none].map(
      (check) => check.message).join(' ')).join('; ')]);
  return [told(result.violations), told(result.incomplete)];
}"""

findings = Findings(sys.argv[1])
axe = next(Path(axe_playwright_python.__file__).parent.glob("*axe*.js")).read_text()
with opened(findings, script=axe) as page:
    for path in findings.pages:
        page.goto(path.as_uri())
        for width, scheme, rules in WAYS if findings.language(path) == "en" else TRANSLATED:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            wrong, unsure = page.evaluate(RUN % rules)
            for rule, words in wrong:
                findings.say(path, f"{scheme}, {width} wide: {rule}: {words}")
            for rule, words in unsure:
                if rule not in JUDGED:
                    findings.say(path, f"{scheme}, {width} wide: nobody has judged {rule}: {words}")

findings.end(f"{len(findings.pages)} pages looked at")
