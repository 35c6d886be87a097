# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the tree: files, problems, and C++ text without comments or strings."""

import re
from collections import namedtuple
from pathlib import Path

Problem = namedtuple("Problem", "rule path line text")

CODE = {".h", ".cpp"}
TEXT = CODE | {".py", ".ui", ".sh", ".txt", ".cmake", ""}
# Longest alternatives first: raw strings may hold quotes, strings may hold comment signs.
TOKEN = re.compile(
    r'R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/',
    re.DOTALL,
)


class Source:
    """One file: `raw` as on disk; `code` has the same lines with comments gone and literals emptied to "" or ''."""

    def __init__(self, root, path):
        self.path = path.relative_to(root)
        self.raw = path.read_text(encoding="utf-8")
        self.code = TOKEN.sub(self._blank, self.raw) if path.suffix in CODE else self.raw
        self.parts = self.path.parts
        # src/<layer>/<part>/… ; None where there is no such folder
        self.layer = self.parts[1] if len(self.parts) > 2 and self.parts[0] == "src" else None
        self.part = self.parts[2] if self.layer and len(self.parts) > 3 else None

    @staticmethod
    def _blank(match):
        text = match.group(0)
        lines = "\n" * text.count("\n")
        if text.startswith(("//", "/*")):
            return " " + lines
        return ("''" if text[0] == "'" else '""') + lines

    def line_of(self, offset):
        return self.code.count("\n", 0, offset) + 1

    def problem(self, rule, offset, text):
        return Problem(rule, str(self.path), self.line_of(offset), text)


def read_tree(root):
    """Every text file of ours below src, tests, ui, packaging and resources."""
    found = []
    for top in ("src", "tests", "ui", "packaging", "resources", ".ci"):
        for path in sorted((root / top).rglob("*")):
            inside = path.relative_to(root).parts
            if "data" in inside[1:-1] and top == "tests" or "__pycache__" in inside or not path.is_file():
                continue
            if path.suffix in TEXT:
                found.append(Source(root, path))
    return found


def balanced(text, start):
    """The argument text after an opening parenthesis at start - 1, up to its closing one."""
    depth = 1
    for end in range(start, len(text)):
        if text[end] == "(":
            depth += 1
        elif text[end] == ")":
            depth -= 1
            if depth == 0:
                return text[start:end]
    return text[start:]
