// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/admin/recorddialog.h"

class QLineEdit;
class QPushButton;

namespace foredesk
{

/// The tags of an account: name and colour.
class TagsDialog final : public RecordDialog
{
    Q_OBJECT

public:
    explicit TagsDialog(Desk &desk, QWidget *parent = nullptr);

private:
    QWidget *makeColorField();
    void chooseColor();
    void showColor(const QString &color);

    QLineEdit *m_color;
    QPushButton *m_sample;
};

} // namespace foredesk
