// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace foredesk
{

/// Text that can only be read and copied: the source or plain text of a message.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

/// A text to be changed: an own message. accepted() = text() is the new one.
class EditTextDialog : public QDialog
{
    Q_OBJECT

public:
    EditTextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
    QString text() const;

private:
    QPlainTextEdit *m_edit;
};

} // namespace foredesk
