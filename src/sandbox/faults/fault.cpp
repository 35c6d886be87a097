// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults/fault.h"

#include <QMap>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &faultKinds()
{
    static const QStringList kinds {u"status"_s, u"delay"_s, u"hang"_s, u"close-before-applying"_s,
        u"close-after-applying"_s, u"cut-head"_s, u"cut-body"_s, u"garbled"_s, u"html-200"_s, u"rate-limit"_s,
        u"redirect"_s, u"drip"_s, u"oversized"_s, u"many-headers"_s, u"duplicate"_s};
    return kinds;
}

HttpResponse portalPage()
{
    HttpResponse page;
    page.contentType = "text/html; charset=utf-8";
    page.body = "<!doctype html><html><head><title>Network sign-in</title></head>"
                "<body><h1>Please accept the terms to use this network</h1></body></html>";
    return page;
}

HttpResponse faultAnswer(const QJsonObject &json, int status, const QString &message)
{
    HttpResponse answer = errorResponse(json.value("status"_L1).toInt(status), message);
    if (json.contains("body"_L1))
        answer.body = json.value("body"_L1).toString().toUtf8();
    if (json.contains("content_type"_L1))
        answer.contentType = json.value("content_type"_L1).toString().toUtf8();
    const QJsonObject headers = json.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.headers.push_back({it.key().toLatin1(), it.value().toString().toUtf8()});
    if (json.contains("retry_after"_L1))
        answer.headers.push_back({"Retry-After", json.value("retry_after"_L1).toString().toUtf8()});
    if (json.contains("location"_L1))
        answer.headers.push_back({"Location", json.value("location"_L1).toString().toUtf8()});
    return answer;
}

/// Kinds that only change how the bytes travel; the request takes effect.
std::optional<WirePlan::Shape> wireShape(const QString &kind)
{
    static const QMap<QString, WirePlan::Shape> shapes {{u"cut-head"_s, WirePlan::Shape::CutHead},
        {u"cut-body"_s, WirePlan::Shape::CutBody}, {u"garbled"_s, WirePlan::Shape::Garbled},
        {u"drip"_s, WirePlan::Shape::Drip}, {u"oversized"_s, WirePlan::Shape::Oversized},
        {u"many-headers"_s, WirePlan::Shape::ManyHeaders}, {u"hang"_s, WirePlan::Shape::Hang},
        {u"close-before-applying"_s, WirePlan::Shape::Nothing}, {u"close-after-applying"_s, WirePlan::Shape::Nothing}};
    const auto found = shapes.find(kind);
    return found == shapes.end() ? std::nullopt : std::optional(*found);
}

int defaultBytes(const QString &kind)
{
    static const QMap<QString, int> defaults {{u"cut-head"_s, 12}, {u"cut-body"_s, 10}, {u"drip"_s, 1},
        {u"oversized"_s, 64 * 1024 * 1024}, {u"many-headers"_s, 1024 * 1024}};
    return defaults.value(kind);
}

void fillWire(const QJsonObject &json, Fault &fault)
{
    const WirePlan::Shape shape = wireShape(fault.kind).value_or(WirePlan::Shape::Faithful);
    fault.wire.shape = shape;
    fault.wire.bytes = json.value("bytes"_L1).toInteger(defaultBytes(fault.kind));
    fault.wire.pauseMs = json.value("delay_ms"_L1).toInt(500);
    fault.wire.hideLength = json.value("no_length"_L1).toBool();
    const bool keeps = shape == WirePlan::Shape::Faithful || shape == WirePlan::Shape::Garbled
        || shape == WirePlan::Shape::Drip || shape == WirePlan::Shape::ManyHeaders;
    if (json.value("rst"_L1).toBool())
        fault.wire.ending = WirePlan::Ending::Reset;
    else if (!keeps)
        fault.wire.ending = WirePlan::Ending::Close;
}

bool takesEffectByItself(const QString &kind)
{
    return wireShape(kind) && kind != "hang"_L1 && kind != "close-before-applying"_L1;
}

bool faultMatches(const Fault &fault, const QString &method, const QString &path)
{
    if (!fault.method.isEmpty() && fault.method != method)
        return false;
    if (fault.path.endsWith(u'*'))
        return path.startsWith(QStringView(fault.path).chopped(1));
    return fault.path.isEmpty() || fault.path == path;
}

} // namespace

const Rule &faultRule()
{
    static const Rule rule
        = object({{u"method"_s, text(0, 10)}, {u"path"_s, text()}, {u"kind"_s, choice(faultKinds()).required()},
            {u"times"_s, integer()}, {u"after"_s, integer()}, {u"status"_s, integer(200, 599)}, {u"body"_s, text()},
            {u"content_type"_s, text()}, {u"headers"_s, openObject({})}, {u"retry_after"_s, text()},
            {u"location"_s, text()}, {u"bytes"_s, integer()}, {u"delay_ms"_s, integer(0, 3'600'000)},
            {u"rst"_s, boolean()}, {u"no_length"_s, boolean()}, {u"apply"_s, boolean()}});
    return rule;
}

std::optional<Fault> faultFromJson(const QJsonObject &json)
{
    Fault fault;
    fault.method = json.value("method"_L1).toString();
    fault.path = json.value("path"_L1).toString();
    fault.kind = json.value("kind"_L1).toString();
    fault.times = json.value("times"_L1).toInt(1);
    fault.after = json.value("after"_L1).toInt();
    if (!faultKinds().contains(fault.kind))
        return std::nullopt;
    fillWire(json, fault);
    fault.effect = takesEffectByItself(fault.kind) ? Fault::Effect::Applied : Fault::Effect::NotApplied;
    if (fault.kind == "status"_L1)
        fault.answer = faultAnswer(json, 500, u"Something went wrong"_s);
    else if (fault.kind == "rate-limit"_L1)
        fault.answer = faultAnswer(json, 429, u"Too many requests"_s);
    else if (fault.kind == "redirect"_L1)
        fault.answer = faultAnswer(json, 302, u"Moved"_s);
    else if (fault.kind == "html-200"_L1)
        fault.answer = portalPage();
    else if (fault.kind == "duplicate"_L1)
        fault.effect = Fault::Effect::AppliedTwice;
    else if (fault.kind == "delay"_L1)
        fault.effect = Fault::Effect::Applied;
    if (json.contains("apply"_L1) && fault.kind != "delay"_L1)
        fault.effect = json.value("apply"_L1).toBool() ? Fault::Effect::Applied : Fault::Effect::NotApplied;
    if (fault.kind != "drip"_L1) {
        const bool afterApplying = fault.kind == "delay"_L1 && json.value("apply"_L1).toBool();
        (afterApplying ? fault.delayAfterMs : fault.delayBeforeMs)
            = json.value("delay_ms"_L1).toInt(fault.kind == "delay"_L1 ? 1000 : 0);
    }
    return fault;
}

QList<Problem> FaultList::add(const QJsonObject &body)
{
    static const Rule rule = object({{u"faults"_s, array(faultRule()).required()}});
    const QList<Problem> problems = problemsOf(rule, body);
    if (!problems.isEmpty())
        return problems;
    const QJsonArray listed = body.value("faults"_L1).toArray();
    const std::lock_guard lock(m_lock);
    for (const QJsonValue &entry : listed) {
        if (const std::optional<Fault> fault = faultFromJson(entry.toObject()))
            m_faults.push_back(*fault);
    }
    return {};
}

void FaultList::clear()
{
    const std::lock_guard lock(m_lock);
    m_faults.clear();
}

std::optional<Fault> FaultList::take(const QString &method, const QString &path)
{
    const std::lock_guard lock(m_lock);
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!faultMatches(*it, method, path))
            continue;
        if (it->after > 0) {
            --it->after;
            continue;
        }
        const Fault struck = *it;
        if (it->times > 0 && --it->times == 0)
            m_faults.erase(it);
        return struck;
    }
    return std::nullopt;
}

int FaultList::size() const
{
    const std::lock_guard lock(m_lock);
    return int(m_faults.size());
}

} // namespace foredesk::sandbox
