// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/queuecriteria.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace foredesk
{

class Chip;
class PlainLabel;

/// Narrows a queue: a field for the search grammar and chips for the usual conditions. What cannot be read is
/// underlined where it stands, with the reason below; the queue keeps what it showed.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setTyped(const QString &typed);
    QString typed() const;
    void setQuick(const QSet<QuickFilter> &quick);
    QSet<QuickFilter> quick() const;
    void showError(const Error &error); ///< Of the typed text.
    void clearError();
    void focusField();

Q_SIGNALS:
    /// A little after the last key; at once for chips and Enter.
    void changed();
    /// Down or Enter in the field: the agent wants to go on in the list.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void underline(int from, int to);

    QLineEdit *m_field;
    PlainLabel *m_error;
    QTimer *m_typing;
    QHash<QuickFilter, Chip *> m_chips;
};

} // namespace foredesk
