// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/linkverdict.h"

#include <QDialog>

#include <memory>

namespace foredesk
{
namespace Ui
{
class LinkDialog;
}

/// Shows where a link really leads and what is odd about it, before anything opens. accepted() = open it.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const LinkVerdict &verdict, const QString &shownText, QWidget *parent = nullptr);
    ~LinkDialog() override;

private:
    LinkVerdict m_verdict;
    std::unique_ptr<Ui::LinkDialog> m_form;
};

/// What a concern means, one sentence.
QString concernText(LinkConcern concern, const LinkVerdict &verdict);

} // namespace foredesk
