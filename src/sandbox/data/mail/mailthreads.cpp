// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/mail/mailthreads.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace foredesk::sandbox
{

namespace
{

/// Sets of numbers that only grow together.
class DisjointSets
{
public:
    size_t add()
    {
        m_parents.push_back(m_parents.size());
        return m_parents.size() - 1;
    }
    size_t find(size_t element)
    {
        while (m_parents[element] != element)
            element = m_parents[element] = m_parents[m_parents[element]];
        return element;
    }
    void join(size_t a, size_t b) { m_parents[find(a)] = find(b); }

private:
    std::vector<size_t> m_parents;
};

} // namespace

std::vector<std::vector<size_t>> threadsOf(const std::vector<MailLink> &mails)
{
    DisjointSets sets;
    std::unordered_map<std::string, size_t> elements; // One for every id that is mentioned, there or not.
    const auto elementOf = [&](const std::string &id) {
        const auto [found, isNew] = elements.try_emplace(id, 0);
        if (isNew)
            found->second = sets.add();
        return found->second;
    };
    std::vector<size_t> own;
    own.reserve(mails.size());
    for (const MailLink &mail : mails) {
        own.push_back(mail.messageId.empty() ? sets.add() : elementOf(mail.messageId));
        for (const std::string &reference : mail.references)
            sets.join(own.back(), elementOf(reference));
    }
    std::vector<size_t> byDate(mails.size());
    std::iota(byDate.begin(), byDate.end(), 0);
    std::ranges::stable_sort(byDate, {}, [&](size_t index) { return mails[index].date; });
    std::map<size_t, size_t> threadOfSet;
    std::vector<std::vector<size_t>> threads;
    for (const size_t index : byDate) {
        const auto [found, isNew] = threadOfSet.try_emplace(sets.find(own[index]), threads.size());
        if (isNew || threads[found->second].size() >= kLongestMailThread) {
            found->second = threads.size();
            threads.emplace_back();
        }
        threads[found->second].push_back(index);
    }
    return threads;
}

} // namespace foredesk::sandbox
