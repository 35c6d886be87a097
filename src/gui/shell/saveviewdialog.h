// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketquery.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class SaveViewDialog;
}

/// Names a condition: value in, value out.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SaveViewDialog(const View &view, QWidget *parent = nullptr);
    ~SaveViewDialog() override;

    View view() const;

private:
    void check();
    std::unique_ptr<Ui::SaveViewDialog> m_form;
    View m_view;
};

} // namespace foredesk
