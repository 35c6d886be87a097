// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class TagChangeDialog;
}

/// Which tags several tickets get and lose: names separated by commas, the known ones offered while typing.
class TagChangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TagChangeDialog(const QStringList &known, QWidget *parent = nullptr);
    ~TagChangeDialog() override;

    QStringList added() const;
    QStringList removed() const;

private:
    void check();
    std::unique_ptr<Ui::TagChangeDialog> m_form;
};

} // namespace foredesk
