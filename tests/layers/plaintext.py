# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that keep text from servers and customers out of rich-text widgets: those open files named in the text."""

import re
import xml.etree.ElementTree as ElementTree

from sources import CODE, Problem, balanced

# tr("…"), u"…"_s and the like without .arg(): the words are ours.
OUR_WORDS = re.compile(
    r'^(?:(?:\w+::)?tr\s*\(\s*""(?:\s*,[^()]*)?|(?:\w+::)?translate\s*\((?:\s*""\s*,?)+(?:[^()]*)'
    r'|(?:QStringLiteral|QString|QLatin1String)\s*\(\s*(?:"")?)\s*\)$')
LITERAL = re.compile(r'^(?:u?""(?:_s|_L1)?|\{\}|)$')


def is_widget_code(source):
    return source.path.suffix in CODE and source.layer in ("gui", "app", "models")


def companion(source, sources):
    """The code of this file and of its header or source of the same name."""
    stem = source.path.with_suffix("")
    return "\n".join(other.code for other in sources if other.path.with_suffix("") == stem and other.path.suffix in CODE)


def labels(source, sources):
    """Every QLabel made in code is told to show plain text."""
    if not is_widget_code(source):
        return
    both = companion(source, sources)
    plain = set(re.findall(r"\b(\w+)(?:\.|->)setTextFormat\s*\(\s*Qt::PlainText\s*\)", both))
    made = re.compile(r"(?:\b(\w+)\s*(?:=|\(|\{)\s*)?(?:new\s+QLabel\b|std::make_unique<QLabel>)")
    for match in made.finditer(source.code):
        name = match.group(1)
        if name not in plain:
            yield source.problem("label", match.start(), "a QLabel needs setTextFormat(Qt::PlainText) by its name in this file")
    for match in re.finditer(r"^\s+QLabel\s+(\w+)\s*[;({]", source.code, re.MULTILINE):
        if match.group(1) not in plain:
            yield source.problem("label", match.start(), f"{match.group(1)} needs setTextFormat(Qt::PlainText)")
    for match in re.finditer(r"class\s+\w+[^;{]*:\s*public\s+QLabel\b", source.code):
        if not re.search(r"(?<![.>])\bsetTextFormat\s*\(\s*Qt::PlainText\s*\)", both):
            yield source.problem("label", match.start(), "a class of QLabel calls setTextFormat(Qt::PlainText) itself")
    for match in re.finditer(r"setTextFormat\s*\(\s*Qt::(RichText|AutoText|MarkdownText)", source.code):
        yield source.problem("label", match.start(), "only Qt::PlainText")


def tooltips(source, _sources):
    """Tooltips are escaped, or nothing but our own words."""
    if not is_widget_code(source):
        return
    for match in re.finditer(r"\b(setToolTip|setWhatsThis|QToolTip::showText)\s*\(", source.code):
        argument = " ".join(balanced(source.code, match.end()).split())
        if match.group(1) == "QToolTip::showText":
            argument = argument.split(",", 1)[-1].strip()
        if "toHtmlEscaped()" in argument or OUR_WORDS.match(argument) or LITERAL.match(argument):
            continue
        yield source.problem("tooltip", match.start(), "a tooltip takes text.toHtmlEscaped() or tr(\"…\") alone")
    if "ToolTipRole" in source.code and "toHtmlEscaped()" not in source.code:
        yield source.problem("tooltip", source.code.index("ToolTipRole"), "Qt::ToolTipRole gives text.toHtmlEscaped()")


def message_boxes(source, _sources):
    if not is_widget_code(source):
        return
    for match in re.finditer(r"\bQMessageBox::(information|warning|critical|question|about)\s*\(", source.code):
        yield source.problem("message-box", match.start(), "the static functions guess the text format and run an event loop")
    made = re.search(r"\b(new\s+QMessageBox\b|QMessageBox\s+\w+\s*[({;]|make_unique<QMessageBox>)", source.code)
    if made and not re.search(r"setTextFormat\s*\(\s*Qt::PlainText\s*\)", source.code):
        yield source.problem("message-box", made.start(), "a QMessageBox needs setTextFormat(Qt::PlainText)")


def rich_editors(source, _sources):
    """QTextBrowser and QTextEdit load what the text names: only our classes that refuse that."""
    if not is_widget_code(source):
        return
    for match in re.finditer(r"\bnew\s+(QTextBrowser|QTextEdit)\b|make_unique<(?:QTextBrowser|QTextEdit)>", source.code):
        yield source.problem("rich-editor", match.start(), "use a class that overrides loadResource, or QPlainTextEdit")
    for match in re.finditer(r"class\s+\w+[^;{]*:\s*public\s+(QTextBrowser|QTextEdit)\b", source.code):
        if "loadResource" not in source.code:
            yield source.problem("rich-editor", match.start(), f"a class of {match.group(1)} overrides loadResource")


def forms(source, _sources):
    """The same in Designer forms."""
    if source.path.suffix != ".ui":
        return
    for widget in ElementTree.fromstring(source.raw).iter("widget"):
        name = widget.get("name")
        if widget.get("class") == "QLabel":
            found = widget.find("property[@name='textFormat']/enum")
            if found is None or found.text != "Qt::PlainText":
                yield Problem("form", str(source.path), 1, f"the label {name} needs textFormat Qt::PlainText")
        if widget.get("class") in ("QTextBrowser", "QTextEdit"):
            yield Problem("form", str(source.path), 1, f"{name}: promote it to a class that overrides loadResource")


RULES = [labels, tooltips, message_boxes, rich_editors, forms]
