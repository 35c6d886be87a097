// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/files.h"

#include "sandbox/data/database.h"

namespace foredesk::sandbox
{

void addFile(Connection &connection, const std::string &path, const StoredFile &file)
{
    Transaction transaction(connection);
    connection.prepare("INSERT INTO blobs(content) VALUES(?1)").bindBlob(1, file.content).run();
    connection.prepare("INSERT INTO files(path, name, type, size, blob_id) VALUES(?1, ?2, ?3, ?4, ?5)")
        .with(path, file.name, file.type, file.content.size(), connection.lastInsertId())
        .run();
    transaction.commit();
}

std::optional<StoredFile> findFile(Connection &connection, std::string_view path)
{
    Statement row = connection.prepare("SELECT f.name, f.type, b.content FROM files f JOIN blobs b ON b.id = f.blob_id"
                                       " WHERE f.path = ?1");
    row.with(path);
    if (!row.next())
        return std::nullopt;
    return StoredFile {row.text(0), row.text(1), row.text(2)};
}

} // namespace foredesk::sandbox
