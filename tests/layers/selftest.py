#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each rule of the layers test catches a planted violation and lets the right form pass."""

import sys
import tempfile
from pathlib import Path

from layers import check
from selftest_cases import ALLOWED, REFUSED

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def rules_of(path, text):
    """Names of the rules that a tree with this one file breaks."""
    if path.endswith((".cpp", ".h")) and not text.startswith("raw:"):
        text = SPDX + ("#pragma once\n" if path.endswith(".h") else "") + text
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / path
        file.parent.mkdir(parents=True)
        file.write_text(text.removeprefix("raw:"), encoding="utf-8")
        problems, sources = check(Path(folder))
        assert len(sources) == 1, f"{path} was not read"
        return {problem.rule for problem in problems}


def main():
    wrong = 0
    for rule, path, text in REFUSED:
        found = rules_of(path, text)
        if found != {rule}:
            wrong += 1
            print(f"FAIL: {path} with {text!r}: expected [{rule}], found {sorted(found)}")
    for path, text in ALLOWED:
        found = rules_of(path, text)
        if found:
            wrong += 1
            print(f"FAIL: {path} with {text!r}: nothing is wrong with it, found {sorted(found)}")
    print(f"{len(REFUSED)} planted violations, {len(ALLOWED)} right forms, {wrong} wrong answers")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
