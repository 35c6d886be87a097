// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/common/inlinemessage.h"
#include "gui/compose/cannedpicker.h"
#include "gui/compose/composertext.h"
#include "gui/compose/composerwidget.h"
#include "gui/compose/fuzzymatch.h"
#include "gui/compose/presendcheck.h"
#include "support/fakedesk.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

/// Time that passes only when told.
class StoppedClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_now; }
    qint64 monotonicMs() const override { return m_now; }
    void callAfter(qint64 delayMs, QObject *, std::function<void()> action) override
    {
        m_due.append({m_now + delayMs, std::move(action)});
    }
    void pass(qint64 ms)
    {
        m_now += ms;
        const auto due = std::exchange(m_due, {});
        for (const auto &[at, action] : due) {
            if (at <= m_now)
                action();
            else
                m_due.append({at, action});
        }
    }

private:
    qint64 m_now = 1'000'000;
    QList<std::pair<qint64, std::function<void()>>> m_due;
};

class ComposeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void replyIsAReply();
    void noteIsNeverAReply();
    void modeNeverChangesByItself();
    void replyAndNoteLookDifferent();
    void draftIsSavedWithinASecond();
    void draftComesBack();
    void failedSaveIsTold();
    void escapeKeepsTheDraft();
    void otherTicketKeepsTheDraft();
    void undoSendBringsTheTextBack();
    void sendAndCloseInOrder();
    void refusedSendKeepsTheText();
    void cannedBySlash();
    void cannedByDoubleColon();
    void unresolvedVariableHolds();
    void valuesAreInert();
    void emptyIsNotSent();
    void composingWhileSendingReopens();
    void attachmentCheck_data();
    void attachmentCheck();
    void pasteIsPlain();
    void versionsComeBack();
    void missingCapabilitySaysWhy();
    void fuzzyRanking();

private:
    const Ticket &ticket() { return m_desk->entry(u"1001"_s)->ticket; }
    void compose(Visibility visibility);
    void type(const QString &text) { QTest::keyClicks(m_text, text); }
    void pressSend() { QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier); }
    template <class W = QWidget>
    W *part(const QString &name)
    {
        return m_composer->findChild<W *>(name);
    }
    QString notice();
    void setUndoSeconds(int seconds);

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<StoppedClock> m_clock;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ComposerWidget> m_composer;
    ComposerText *m_text = nullptr;
};
