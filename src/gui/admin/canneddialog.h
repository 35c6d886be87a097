// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/admin/recorddialog.h"

class QPlainTextEdit;

namespace foredesk
{

/// The canned responses of an account: name, and text with variables.
class CannedDialog final : public RecordDialog
{
    Q_OBJECT

public:
    explicit CannedDialog(Desk &desk, QWidget *parent = nullptr);

private:
    QWidget *makeTextField();

    QPlainTextEdit *m_text;
};

} // namespace foredesk
