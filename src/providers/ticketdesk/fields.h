// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonreader.h"

#include <QStringList>

namespace foredesk::ticketdesk
{

// Tolerant reads of what the API document leaves open. All pure; a field of a wrong type reads as absent unless stated
// otherwise, so that one odd field never costs a whole record.

/// The record's own id under `<word>_id` or `id`, a number or a numeric text. A missing, fractional, zero or negative
/// id is an error of `reader`: 0 is never an id. Empty then.
QString recordId(const JsonReader &reader, const QString &word);

/// Another record's id, told as `<word>_id` or inside a nested object `<word>`; empty when there is none.
QString referencedId(const JsonReader &reader, const QString &word);

/// An id in a JSON value; empty unless it is a positive whole number, possibly as text.
QString idOf(const QJsonValue &value);

/// The text under the first of `keys` that holds one; numbers become text; empty otherwise.
QString looseText(const JsonReader &reader, const QStringList &keys);

/// UTC ms from ISO 8601 with or without zone (then UTC), epoch seconds or epoch milliseconds; 0 = not told.
qint64 timeOf(const QJsonValue &value);

/// Names from a list of texts or of objects with a `name`.
QStringList namesOf(const QJsonValue &value);

} // namespace foredesk::ticketdesk
