// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtokenizer.h"

#include "store/database.h"
#include "store/textfold.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace foredesk
{
namespace
{

constexpr int kLongestToken = 64;

using TokenSink = int (*)(void *, int, const char *, int, int, int);

/// The wrapped unicode61; one per index and connection.
struct WrappedTokenizer {
    fts5_tokenizer inner {};
    Fts5Tokenizer *instance = nullptr;
};

/// Where tokens of one stretch of text go, with the stretch's own place in the text.
struct StretchSink {
    void *context;
    TokenSink sink;
    int offset;
};

int passToken(void *context, int flags, const char *token, int size, int start, int end)
{
    const auto *stretch = static_cast<StretchSink *>(context);
    return stretch->sink(
        stretch->context, flags, token, std::min(size, kLongestToken), start + stretch->offset, end + stretch->offset);
}

/// Character at `at` and its length in bytes; a broken sequence counts as one byte.
std::pair<char32_t, int> decodeUtf8(const char *text, int at, int size)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    const int length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    if (length == 1 || at + length > size)
        return {first, 1};
    char32_t character = first & (0xff >> (length + 1));
    for (int i = 1; i < length; ++i)
        character = (character << 6) | (byte(at + i) & 0x3f);
    return {character, length};
}

int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int size, TokenSink sink)
{
    auto *wrapped = reinterpret_cast<WrappedTokenizer *>(self);
    const auto plain = [&](int from, int to) {
        if (from == to)
            return SQLITE_OK;
        StretchSink stretch {context, sink, from};
        return wrapped->inner.xTokenize(wrapped->instance, &stretch, flags, text + from, to - from, &passToken);
    };
    int start = 0;
    for (int at = 0; at < size;) {
        const auto [character, length] = decodeUtf8(text, at, size);
        if (character >= 0x3000 && isCjk(character)) {
            int code = plain(start, at);
            if (code == SQLITE_OK)
                code = sink(context, 0, text + at, length, at, at + length);
            if (code != SQLITE_OK)
                return code;
            start = at + length;
        }
        at += length;
    }
    return plain(start, size);
}

int createTokenizer(void *api, const char **, int, Fts5Tokenizer **created)
{
    auto *fts = static_cast<fts5_api *>(api);
    auto *wrapped = new WrappedTokenizer;
    void *data = nullptr;
    int code = fts->xFindTokenizer(fts, "unicode61", &data, &wrapped->inner);
    const char *arguments[] = {"remove_diacritics", "2"};
    if (code == SQLITE_OK)
        code = wrapped->inner.xCreate(data, arguments, 2, &wrapped->instance);
    if (code != SQLITE_OK) {
        delete wrapped;
        return code;
    }
    *created = reinterpret_cast<Fts5Tokenizer *>(wrapped);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *self)
{
    auto *wrapped = reinterpret_cast<WrappedTokenizer *>(self);
    wrapped->inner.xDelete(wrapped->instance);
    delete wrapped;
}

fts5_api *ftsApi(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void registerSearchTokenizer(Database &database)
{
    fts5_api *api = ftsApi(database.handle());
    fts5_tokenizer tokenizer {&createTokenizer, &deleteTokenizer, &tokenize};
    const int code = api ? api->xCreateTokenizer(api, "foredesk", api, &tokenizer, nullptr) : SQLITE_ERROR;
    if (code != SQLITE_OK)
        database.fail(code);
}

} // namespace foredesk
