// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

class QLineEdit;
class QListWidget;

namespace foredesk
{

/// One thing to choose.
struct Choice {
    QString id;
    QString text; ///< Plain, may be untrusted.
    QIcon icon = {};
    QString detail = {};
};

/// A small list that opens below a field: type to narrow it, arrows and Enter to choose, Esc to leave. With checks,
/// several can be chosen and the change is told when it closes.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    enum class Mode { One, Several, SeveralOrNew };
    ChoicePopup(const QString &title, Mode mode, QWidget *parent);

    void setChoices(const QList<Choice> &choices, const QStringList &current);
    void openBelow(const QWidget *field);

Q_SIGNALS:
    void chosen(const QString &id);
    void changed(const QStringList &added, const QStringList &removed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &text);
    void accept();
    void finish();

    Mode m_mode;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStringList m_current;
    bool m_finished = false;
};

} // namespace foredesk
