// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/cannedusage.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace foredesk
{

/// Chooses a canned response: type to narrow, arrows to move, a preview beside, Enter to insert, Esc to leave.
class CannedPicker : public QFrame
{
    Q_OBJECT

public:
    /// `variables` fill the preview.
    CannedPicker(const QList<CannedResponse> &responses, const CannedUsage &usage,
        const QHash<QString, QString> &variables, QWidget *parent);

    void openAt(const QRect &cursor); ///< In global coordinates; opens above when there is no room below.

Q_SIGNALS:
    void chosen(const foredesk::CannedResponse &response);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void preview();
    void accept();

    QList<CannedResponse> m_responses;
    QList<CannedResponse> m_shown;
    const CannedUsage &m_usage;
    QHash<QString, QString> m_variables;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
};

} // namespace foredesk
