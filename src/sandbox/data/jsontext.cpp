// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foredesk::sandbox
{

namespace
{

QJsonArray parsedArray(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).array();
}

} // namespace

void appendJsonString(std::string &json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

std::string toJson(const std::vector<std::string> &strings)
{
    std::string json = "[";
    for (const std::string &text : strings) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, text);
    }
    return json + ']';
}

std::string toJson(const std::vector<Attachment> &attachments)
{
    std::string json = "[";
    for (const Attachment &attachment : attachments) {
        json += json.size() > 1 ? ",{\"path\":" : "{\"path\":";
        appendJsonString(json, attachment.path);
        json += ",\"name\":";
        appendJsonString(json, attachment.name);
        json += ",\"size\":" + std::to_string(attachment.size) + ",\"type\":";
        appendJsonString(json, attachment.type);
        json += '}';
    }
    return json + ']';
}

std::vector<std::string> stringsFromJson(std::string_view json)
{
    std::vector<std::string> strings;
    if (json.size() <= 2)
        return strings;
    for (const QJsonValue &value : parsedArray(json))
        strings.push_back(value.toString().toStdString());
    return strings;
}

std::vector<Attachment> attachmentsFromJson(std::string_view json)
{
    std::vector<Attachment> attachments;
    if (json.size() <= 2)
        return attachments;
    for (const QJsonValue &value : parsedArray(json)) {
        const QJsonObject object = value.toObject();
        attachments.push_back({object[QLatin1String("path")].toString().toStdString(),
            object[QLatin1String("name")].toString().toStdString(), object[QLatin1String("size")].toInteger(),
            object[QLatin1String("type")].toString().toStdString()});
    }
    return attachments;
}

} // namespace foredesk::sandbox
