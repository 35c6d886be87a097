// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/activitylogpage.h"

#include "content/csvfield.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"
#include "gui/common/usermessage.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{

ActivityLogPage::ActivityLogPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(desk)
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_message(new InlineMessage(this))
{
    auto *title = new PlainLabel(tr("Activity log"), this);
    title->setHeading(2);
    m_filter->setPlaceholderText(tr("Filter the log"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    auto *exportButton = new QPushButton(themedIcon(u"document-save"_s), tr("Export…"), this);
    m_message->setDismissible();
    m_message->hide();
    buildView();

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(kGap4, 0, kGap4, kGap2);
    tools->addWidget(m_filter, 1);
    tools->addWidget(exportButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGap3, 0, 0);
    layout->setSpacing(kGap2);
    layout->addWidget(title);
    title->setContentsMargins(kGap4, 0, kGap4, 0);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(&m_model, &ActivityLogModel::failed, this, [this](const Error &error) {
        m_message->setMessage(InlineMessage::Kind::Error, userMessage(error));
        m_message->show();
    });
    connect(exportButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export the activity log"), QString(), tr("CSV files (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ActivityLogPage::exportTo);
        dialog->open();
    });
}

void ActivityLogPage::buildView()
{
    m_shown->setSourceModel(&m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_shown);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Activity log"));
    setFocusProxy(m_view); // not the filter: the keys that lead elsewhere would be typed into it
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const LogEntry *entry = m_model.at(m_shown->mapToSource(index).row());
        if (entry && !entry->ticket.isEmpty())
            Q_EMIT openRequested({entry->account, entry->ticket});
    });
}

QByteArray ActivityLogPage::asCsv() const
{
    QString csv;
    const auto line = [&csv](const QStringList &cells) {
        QStringList fields;
        for (const QString &cell : cells)
            fields.append(csvField(cell));
        csv += fields.join(u',') + u"\r\n"_s;
    };
    QStringList headers;
    for (int column = 0; column < ActivityLogModel::kColumns; ++column)
        headers.append(m_shown->headerData(column, Qt::Horizontal).toString());
    line(headers);
    for (int place = 0; place < m_shown->rowCount(); ++place) {
        QStringList cells;
        for (int column = 0; column < ActivityLogModel::kColumns; ++column)
            cells.append(m_shown->index(place, column).data().toString());
        line(cells);
    }
    return csv.toUtf8();
}

void ActivityLogPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = asCsv();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    m_message->setMessage(saved ? InlineMessage::Kind::Success : InlineMessage::Kind::Error,
        saved ? tr("Saved to %1").arg(path) : tr("Not saved: %1").arg(file.errorString()));
    m_message->show();
}

} // namespace foredesk
