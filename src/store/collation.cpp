// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collation.h"

#include "store/database.h"
#include "store/textfold.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace foredesk
{
namespace
{

bool isAscii(const char *text, int size)
{
    return std::all_of(text, text + size, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

int compareFolded(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    const auto *textA = static_cast<const char *>(a);
    const auto *textB = static_cast<const char *>(b);
    if (isAscii(textA, sizeA) && isAscii(textB, sizeB)) {
        const int common = sqlite3_strnicmp(textA, textB, std::min(sizeA, sizeB));
        return common != 0 ? common : sizeA - sizeB;
    }
    return foldedText(QString::fromUtf8(textA, sizeA)).compare(foldedText(QString::fromUtf8(textB, sizeB)));
}

QString argument(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void containsFolded(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, foldedText(argument(arguments[0])).contains(argument(arguments[1])) ? 1 : 0);
}

} // namespace

void registerCollation(Database &database)
{
    int code = sqlite3_create_collation_v2(database.handle(), "FOLDED", SQLITE_UTF8, nullptr, &compareFolded, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_create_function_v2(database.handle(), "contains_folded", 2,
            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, &containsFolded, nullptr, nullptr, nullptr);
    }
    if (code != SQLITE_OK)
        database.fail(code);
}

} // namespace foredesk
