// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/recordsources.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

std::unique_ptr<RecordSource> makeTagRecords(Desk &desk)
{
    RecordTraits<Tag> traits {ReferenceKind::Tags, Capability::ManageTags,
        [](Desk &owner, const AccountId &account) -> CachedResource<Tag> & { return owner.tags(account); },
        [](const Tag &tag) {
            return Record {tag.id.value(), {{u"name"_s, tag.name}, {u"color"_s, tag.color}}};
        },
        [](const Record &record) {
            return Tag {TagId(record.id), record.fields.value(u"name"_s), record.fields.value(u"color"_s)};
        }};
    return std::make_unique<DeskRecords<Tag>>(desk, std::move(traits));
}

std::unique_ptr<RecordSource> makeCannedRecords(Desk &desk)
{
    RecordTraits<CannedResponse> traits {ReferenceKind::Canned, Capability::ManageCanned,
        [](Desk &owner, const AccountId &account) -> CachedResource<CannedResponse> & { return owner.canned(account); },
        [](const CannedResponse &canned) {
            return Record {canned.id.value(), {{u"name"_s, canned.name}, {u"content"_s, canned.content}}};
        },
        [](const Record &record) {
            return CannedResponse {
                CannedId(record.id), record.fields.value(u"name"_s), record.fields.value(u"content"_s)};
        }};
    return std::make_unique<DeskRecords<CannedResponse>>(desk, std::move(traits));
}

} // namespace foredesk
