// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "store/ticketrecord.h"

namespace foredesk
{

class Database;

// The lists of an account as its server last told them, sorted by name. `put…` replaces a list and says whether
// anything changed; nothing is written when nothing did.

QList<Agent> readAgents(Database &database, const AccountId &account);
QList<Inbox> readInboxes(Database &database, const AccountId &account);
QList<Tag> readTags(Database &database, const AccountId &account);
QList<CannedResponse> readCanned(Database &database, const AccountId &account);

bool putAgents(Database &database, const AccountId &name, AccountRow account, const QList<Agent> &agents);
bool putInboxes(Database &database, const AccountId &name, AccountRow account, const QList<Inbox> &inboxes);
bool putTags(Database &database, const AccountId &name, AccountRow account, const QList<Tag> &tags);
bool putCanned(Database &database, const AccountId &name, AccountRow account, const QList<CannedResponse> &canned);

} // namespace foredesk
