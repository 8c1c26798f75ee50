"""Opens a website in the Chromium of the system, which fetches nothing from anywhere else."""

import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


@contextmanager
def opened(findings, script=None, **options):
    """A page of a browser; whatever it cannot have, or asks for elsewhere, is wrong.

    `script` is run in each page; the options are those of a browser's context.
    """
    chromium = shutil.which("chromium")
    if not chromium:
        raise FileNotFoundError("There is no chromium: run make tools.")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(**options)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("requestfailed", lambda one: findings.lines.append(f"cannot be had: {one.url}"))
        page.on("pageerror", lambda error: findings.lines.append(f"the script fails: {error}"))
        page.on("console", lambda line: line.type == "error" and findings.lines.append(
            f"the browser complains: {line.text}"))
        page.on("request", lambda one: one.url.startswith(("file:", "data:")) or findings.lines.append(
            f"asks for {one.url}"))
        yield page
        browser.close()
