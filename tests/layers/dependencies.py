# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on who may include and link whom."""

import re

from sources import Problem
from table import (ALL_BUT_SANDBOX, GUI_COMMON, GUI_PLATFORM_HEADERS, GUI_SHELL, LAYERS, LIBRARIES, OWNED_CLASSES,
                   VENDORS)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.MULTILINE)
LINKED = re.compile(r"\b(foredesk_\w+|Qt6\w*::\w+|PkgConfig::\w+|SQLite::\w+|tl::\w+)")
WITHOUT_LAYER = {"foredesk_options", "foredesk_icons", "foredesk_translations", "foredesk_layer", "foredesk_test",
                 "tl::expected"}


def includes(source):
    """Includes against the table, vendor against vendor, feature against feature."""
    if source.layer is None or source.path.suffix not in (".h", ".cpp"):
        return
    if source.layer not in LAYERS:
        yield Problem("include", str(source.path), 1, f"src/{source.layer} is not in the layer table")
        return
    for match in INCLUDE.finditer(source.raw):
        target = match.group(1)
        line = source.raw.count("\n", 0, match.start()) + 1
        reason = refused_include(source, target)
        if reason:
            yield Problem("include", str(source.path), line, f'"{target}": {reason}')


def refused_include(source, target):
    """Why this include is wrong, or None."""
    if target.startswith("ui_") and target.endswith(".h"):
        return None if source.layer == "gui" else "forms belong to gui"
    if target.endswith(".moc"):
        return None
    parts = target.split("/")
    if len(parts) < 2 or parts[0] not in LAYERS:
        return "write includes as \"layer/file.h\""
    layer = parts[0]
    if layer not in LAYERS[source.layer]:
        return f"{source.layer} may not include {layer}"
    part = parts[1] if len(parts) > 2 else None
    if layer in ("providers", "sandbox") and part in VENDORS:
        return refused_vendor(source, part)
    if layer == "gui" and source.layer == "gui" and part not in (None, GUI_COMMON, source.part):
        if source.part not in (None, GUI_SHELL):
            return f"the feature {source.part} may include gui/{GUI_COMMON} only, not gui/{part}"
    if source.layer == "gui" and layer == "platform" and not target.startswith(GUI_PLATFORM_HEADERS):
        return "gui may include the settings types of platform only"
    return None


def refused_vendor(source, vendor):
    if source.layer in ("app", "cli") or source.part == vendor:
        return None
    if source.layer == "sandbox" and source.part in (None, "server"):
        return None  # where the dialects are put together
    if source.part in VENDORS:
        return f"the vendor folder {source.part} may not include {vendor}"
    return f"only app and cli know the vendor {vendor}"


def links(source):
    """target_link_libraries say the table too."""
    if source.layer is None or source.path.name != "CMakeLists.txt":
        return
    text = re.sub(r"#[^\n]*", "", source.raw)
    allowed = LAYERS.get(source.layer, [])
    for match in LINKED.finditer(text):
        name = match.group(1)
        line = text.count("\n", 0, match.start()) + 1
        if name in WITHOUT_LAYER:
            continue
        if name.startswith("foredesk_"):
            layer = name.removeprefix("foredesk_").split("_")[0]
            # A target made for tests or shared by app and cli names its layer first; others are of this folder.
            if layer in LAYERS and layer not in allowed:
                yield Problem("link", str(source.path), line, f"{source.layer} may not link {name}")
        elif source.layer not in ("app", "cli") and name not in LIBRARIES.get(source.layer, []):
            yield Problem("link", str(source.path), line, f"{source.layer} may not link {name}")


def owned_classes(source):
    """HTTP stays in net, SQL in store."""
    if source.layer is None or source.path.suffix not in (".h", ".cpp"):
        return
    for name, layers in OWNED_CLASSES.items():
        if source.layer in layers:
            continue
        for match in re.finditer(rf"\b{name}\b", source.code):
            yield source.problem("owned-class", match.start(), f"{name} belongs to {' and '.join(layers)}")


RULES = [includes, links, owned_classes]
assert set(LAYERS) == set(ALL_BUT_SANDBOX) | {"sandbox"}
