// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/outbox/operationstory.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QPlainTextEdit;

namespace foredesk
{

class PlainLabel;

/// Shows one operation and asks what to do with it. Values in, a choice out. GUI thread.
class OperationDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit OperationDetail(QWidget *parent = nullptr);

    enum class Reach { This, AllAlike };

    /// `alike` > 1 offers "same for all".
    void setStory(const OperationStory &story, int alike);

Q_SIGNALS:
    void chosen(OperationChoice choice, foredesk::OperationDetail::Reach reach);

private:
    void showTexts(const OperationStory &story);
    void showConflicts(const QList<FieldConflict> &conflicts);
    void showChoices(const QList<OperationChoice> &choices);

    OperationId m_shown;
    QList<FieldConflict> m_shownConflicts;
    QList<OperationChoice> m_shownChoices;
    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_mineLabel;
    PlainLabel *m_theirsLabel;
    QPlainTextEdit *m_mine;
    QPlainTextEdit *m_theirs;
    QWidget *m_conflictArea;
    QGridLayout *m_conflicts;
    QCheckBox *m_forAll;
    QHBoxLayout *m_buttons;
};

} // namespace foredesk
