// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/rows.h"
#include "gui/compose/composertext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kWords = 3000;
constexpr int kKeys = 120;

QString longText()
{
    QString text;
    for (int word = 0; word < kWords; ++word)
        text += word % 12 == 11 ? u"line\n"_s : u"word%1 "_s.arg(word % 97);
    return text;
}

/// p95 of a key press until it is painted, in the middle of 3,000 words; `worst` grows to the CPU of the worst one.
Cost typeInto(QAbstractScrollArea &editor, double &worst)
{
    QList<Cost> times;
    for (int key = 0; key < kKeys; ++key) {
        const QString text = key % 6 == 5 ? u" "_s : QString(QChar(u'a' + key % 26));
        QKeyEvent press(QEvent::KeyPress, key % 6 == 5 ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, text);
        const Stopwatch watch;
        QApplication::sendEvent(&editor, &press);
        editor.viewport()->repaint();
        times.append(watch.cost());
        worst = std::max(worst, times.last().cpu);
    }
    return costAt(times, 0.95);
}

QList<Row> typing(const BenchOptions &options)
{
    ComposerText composer;
    composer.resize(700, 240);
    composer.show();
    composer.setPlainText(longText());
    composer.moveCursor(QTextCursor::Start);
    QTextEdit bare;
    bare.resize(700, 240);
    bare.show();
    bare.setPlainText(longText());
    bare.moveCursor(QTextCursor::Start);
    runFor(100);
    double worst = 0;
    double worstBare = 0;
    const auto row = measurePairs(
        {u"typing in the composer, p95"_s, u"ms"_s, 2, options.pairs},
        [&]() -> std::optional<Cost> { return typeInto(composer, worst); },
        [&]() -> std::optional<Cost> { return typeInto(bare, worstBare); });
    if (!row)
        return {};
    return {*row, againstAmount(u"typing in the composer, always"_s, u"ms"_s, worst, 5, row->pairs)};
}

} // namespace

QList<Bench> composerBenches()
{
    return {{u"typing"_s, typing}};
}

} // namespace foredesk::bench
