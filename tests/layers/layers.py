#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers test: reads the sources and prints what breaks the rules of src/README.md, then the ten largest files.

layers.py [ROOT]   exit status 1 when a rule is broken"""

import sys
from pathlib import Path

import constructs
import dependencies
import plaintext
from sources import read_tree


def check(root):
    """All problems of the tree below root, and its files."""
    sources = read_tree(root)
    problems = []
    for source in sources:
        for rule in dependencies.RULES + constructs.RULES:
            problems.extend(rule(source))
        for rule in plaintext.RULES:
            problems.extend(rule(source, sources))
    return problems, sources


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    problems, sources = check(root)
    for problem in problems:
        print(f"{problem.path}:{problem.line}: [{problem.rule}] {problem.text}")
    code = sorted((s for s in sources if s.path.suffix in (".h", ".cpp")), key=lambda s: -s.raw.count("\n"))
    lines = [s.raw.count("\n") for s in code]
    print(f"{len(code)} C++ files, {sum(lines)} lines, median {lines[len(lines) // 2] if lines else 0}; the largest:")
    for source in code[:10]:
        print(f"{source.raw.count(chr(10)):5} {source.path}")
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
