# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on constructs that are refused, and on the form of a file."""

import re

from sources import CODE, Problem
from table import MAX_LINES


def is_main(source):
    return source.path.suffix == ".cpp" and source.path.name.startswith("main")


def refused_calls(source):
    """Continuations, nested event loops, blocking waits and singletons."""
    if source.path.suffix not in CODE or source.parts[0] not in ("src", "tests"):
        return
    for match in re.finditer(r"(\.|->)then\s*\(", source.code):
        yield source.problem("then", match.start(), "consume a future with whenDone(); continuations assert on Qt 6.4.2")
    if source.parts[0] != "src":
        return
    for match in re.finditer(r"(?:(\w+)\s*(?:\.|->|::)\s*)?\bexec\s*\(", source.code):
        sql = source.layer in ("store", "sandbox")
        loop = is_main(source) and match.group(1) in ("app", "QCoreApplication", "QApplication")
        if not sql and not loop:
            yield source.problem("exec", match.start(), "no nested event loops: dialogs use open(), only main() runs app.exec()")
    for word, advice in (
        ("processEvents", "no nested event loops"),
        ("QEventLoop", "no nested event loops"),
        ("waitForFinished", "nothing blocks outside tests"),
        ("waitForReadyRead", "nothing blocks outside tests"),
    ):
        for match in re.finditer(rf"\b{word}\b", source.code):
            if not (source.layer == "sandbox" and word.startswith("waitFor")):
                yield source.problem(word, match.start(), advice)
    for match in re.finditer(r"(?:\b(\w+)\s*(?:::|\.|->)\s*)?\binstance\s*\(", source.code):
        if not re.match(r"Q[A-Z]", match.group(1) or ""):
            yield source.problem("instance", match.start(), "no singletons: hand the object through a constructor")


def file_form(source):
    """License line, header guard, Q_OBJECT on a line of its own, names."""
    suffix = source.path.suffix
    lines = source.raw.split("\n")
    if suffix in CODE | {".py"} or lines[0].startswith("#!"):
        first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
        if first not in ("// SPDX-License-Identifier: GPL-3.0-or-later", "# SPDX-License-Identifier: GPL-3.0-or-later"):
            yield Problem("spdx", str(source.path), 1, "the first line names the license: SPDX-License-Identifier: GPL-3.0-or-later")
    if suffix == ".h" and "#pragma once" not in source.raw:
        yield Problem("pragma-once", str(source.path), 1, "#pragma once is missing")
    if suffix in CODE:
        for match in re.finditer(r"\bQ_(OBJECT|GADGET)\b", source.code):
            line = source.code.split("\n")[source.line_of(match.start()) - 1].strip()
            if line not in ("Q_OBJECT", "Q_GADGET"):
                yield source.problem("q-object", match.start(), "Q_OBJECT stands on a line of its own, or moc skips it")
        name = source.path.stem
        if re.search(r"(manager|helper|utils?)$", name):
            yield Problem("name", str(source.path), 1, "name a file after what it does, not Manager, Helper or Utils")
    if source.parts[0] == "src" and suffix in CODE and not is_main(source):
        for match in re.finditer(r"^using namespace (?!Qt::StringLiterals;)[\w:]+;", source.code, re.MULTILINE):
            yield source.problem("using-namespace", match.start(), "unity builds share a scope: Qt::StringLiterals only")


def size(source):
    count = source.raw.count("\n")
    if count > MAX_LINES:
        yield Problem("size", str(source.path), count, f"{count} lines, more than {MAX_LINES}")


RULES = [refused_calls, file_form, size]
