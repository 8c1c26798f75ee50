"""What a look at a website found: a line for everything that is wrong."""

import sys
from pathlib import Path


class Findings:
    """The folder of a website, and what is wrong in it."""

    def __init__(self, folder: str):
        self.root = Path(folder).resolve()
        self.pages = sorted(self.root.rglob("*.html"))
        self.lines: list[str] = []

    def say(self, path: Path, words: str):
        self.lines.append(f"{path.relative_to(self.root)}: {words}")

    def language(self, path: Path) -> str:
        """The language of a page, by the folder it lies in."""
        first = path.relative_to(self.root).parts[0]
        return first if first in ("es", "pt") else "en"

    def kinds(self) -> list[Path]:
        """Of each kind of page the one with the most on it, and of each language the first page.

        Pages of a kind differ in their words alone, so that what a person does is tried on one.
        """
        largest: dict[str, Path] = {}
        for path in self.pages:
            inside = path.relative_to(self.root)
            if self.language(path) != "en":
                kind = inside.as_posix() if inside.name == "index.html" else ""
            else:
                kind = inside.parent.name or inside.name
            if kind and (kind not in largest or path.stat().st_size > largest[kind].stat().st_size):
                largest[kind] = path
        return sorted(largest.values())

    def end(self, looked_at: str):
        """Prints what is wrong, or what was looked at, and ends the program."""
        if not self.pages:
            self.lines.append("There is no page.")
        print("\n".join(dict.fromkeys(self.lines)) if self.lines else looked_at)
        sys.exit(1 if self.lines else 0)
