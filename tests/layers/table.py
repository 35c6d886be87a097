# SPDX-License-Identifier: GPL-3.0-or-later
"""The dependency table: what each folder of src may include and link. The same table is in src/README.md."""

LAYERS = {
    "base": ["base"],
    "domain": ["base", "domain"],
    "net": ["base", "net"],
    "providers": ["base", "domain", "net", "providers"],
    "store": ["base", "domain", "store"],
    "platform": ["base", "platform"],
    "sync": ["base", "domain", "providers", "store", "platform", "sync"],
    "content": ["base", "content"],
    "models": ["base", "domain", "sync", "content", "models"],
    "gui": ["base", "domain", "sync", "models", "content", "platform", "gui"],
    "sandbox": ["base", "sandbox"],
}
ALL_BUT_SANDBOX = [name for name in LAYERS if name != "sandbox"] + ["app", "cli"]
LAYERS["app"] = ALL_BUT_SANDBOX
LAYERS["cli"] = ALL_BUT_SANDBOX

# Libraries from outside that a layer may link besides tl::expected; app and cli may link any.
LIBRARIES = {
    "base": ["Qt6::Core"],
    "domain": ["Qt6::Core"],
    "net": ["Qt6::Core", "Qt6::Network"],
    "providers": ["Qt6::Core", "Qt6::Network"],
    "store": ["Qt6::Core", "Qt6::Sql", "SQLite::SQLite3"],
    "platform": ["Qt6::Core", "Qt6::Network", "Qt6::DBus", "Qt6Keychain::Qt6Keychain"],
    "sync": ["Qt6::Core"],
    "content": ["Qt6::Core", "Qt6::Gui", "PkgConfig::GUMBO", "PkgConfig::PSL", "PkgConfig::ICU"],
    "models": ["Qt6::Core", "Qt6::Gui"],
    "gui": ["Qt6::Core", "Qt6::Gui", "Qt6::Widgets", "Qt6::Svg", "Qt6::Concurrent"],
    "sandbox": ["Qt6::Core", "Qt6::Network", "Qt6::Sql", "SQLite::SQLite3", "PkgConfig::HTTPLIB", "PkgConfig::GMIME"],
}

# Folders below these layers that stand side by side and never include each other.
VENDORS = ["ticketdesk", "switchlabs", "posthog", "dixa"]
GUI_COMMON = "common"  # every feature may include it
GUI_SHELL = "shell"  # the one feature that may include the others

# gui sees the types of the settings and nothing else of platform.
GUI_PLATFORM_HEADERS = "platform/settings"

# Qt classes that belong to one layer; app makes the objects and hands them over.
OWNED_CLASSES = {
    "QNetworkReply": ["net"],
    "QNetworkRequest": ["net"],
    "QSqlQuery": ["store", "sandbox"],
    "QSqlDatabase": ["store", "sandbox"],
}

MAX_LINES = 500
