// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace foredesk
{

/// Asks for a number to be typed before something that cannot be undone. Accepts nothing else.
class TypedConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is asked; all plain text.
    struct Question {
        QString title;
        QString explanation; ///< What will be gone.
        QString expected; ///< What must be typed, such as the ticket's number.
        QString actionText; ///< The button: "Delete ticket".
    };

    explicit TypedConfirmDialog(const Question &question, QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
};

} // namespace foredesk
