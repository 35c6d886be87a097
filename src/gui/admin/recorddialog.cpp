// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/recorddialog.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"
#include "gui/common/typedconfirmdialog.h"
#include "gui/common/usermessage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kRecordIdRole = Qt::UserRole;
constexpr int kRowHeight = 28;

} // namespace

RecordDialog::RecordDialog(Desk &desk, std::unique_ptr<RecordSource> source, const QHash<QString, QString> &defaults,
    const RecordWords &words, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_words(words)
    , m_presenter(*m_source, defaults, this)
    , m_accounts(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new PlainLabel(this))
    , m_message(new InlineMessage(this))
    , m_form(new QFormLayout)
    , m_belowForm(new QVBoxLayout)
    , m_heading(new PlainLabel(this))
    , m_new(new QPushButton(themedIcon(u"list-add"_s), words.add, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(themedIcon(u"edit-delete"_s), tr("Delete…"), this))
    , m_halves(new QSplitter(this))
{
    setWindowTitle(words.title);
    resize(760, 520);
    buildList();
    buildForm();
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({280, 480});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_halves, 1);
    m_message->setDismissible();
    m_message->hide();
    for (const Account &account : desk.accounts())
        m_accounts->addItem(account.name, account.id.value());
    m_accounts->setVisible(m_accounts->count() > 1);
    m_accounts->setAccessibleName(tr("Account"));
    connect(m_accounts, &QComboBox::currentIndexChanged, this,
        [this] { m_source->setAccount(AccountId(m_accounts->currentData().toString())); });
    connectPresenter();
    m_source->setAccount(AccountId(m_accounts->currentData().toString()));
    m_presenter.refresh();
    m_search->setFocus();
}

void RecordDialog::setAccount(const AccountId &account)
{
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(account.value())));
}

void RecordDialog::buildList()
{
    m_search->setPlaceholderText(m_words.search);
    m_search->setAccessibleName(m_words.search);
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(m_words.title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("keyboardSearch", false);
    m_none->setMuted();
    m_none->setWordWrap(true);
    m_new->setAutoDefault(false);
    auto *side = new QWidget(m_halves);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kGap3, kGap3, kGap2, kGap3);
    column->setSpacing(kGap2);
    column->addWidget(m_accounts);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addWidget(m_new);
    m_halves->addWidget(side);
}

void RecordDialog::buildForm()
{
    m_heading->setHeading(1);
    m_form->setVerticalSpacing(kGap2);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_remove->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *side = new QWidget(m_halves);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kGap4, kGap4, kGap4, kGap3);
    column->setSpacing(kGap3);
    column->addWidget(m_heading);
    column->addLayout(m_form);
    column->addLayout(m_belowForm, 1);
    column->addLayout(buttons);
    m_halves->addWidget(side);
    connect(close, &QPushButton::clicked, this, &RecordDialog::reject);
}

void RecordDialog::connectPresenter()
{
    connect(m_search, &QLineEdit::textChanged, this, &RecordDialog::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) { activate(item); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_firstOffered = true;
        if (!m_presenter.openNew())
            askAboutChanges();
        else if (!m_order.isEmpty())
            m_fields.value(m_order.first()).widget->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        clearProblems();
        m_presenter.save();
    });
    connect(m_remove, &QPushButton::clicked, this, &RecordDialog::confirmRemoval);
    connect(&m_presenter, &RecordPresenter::listChanged, this, &RecordDialog::fillList);
    connect(&m_presenter, &RecordPresenter::opened, this, &RecordDialog::showRecord);
    connect(&m_presenter, &RecordPresenter::stateChanged, this, &RecordDialog::showState);
    connect(&m_presenter, &RecordPresenter::failed, this, &RecordDialog::showFailure);
    connect(&m_presenter, &RecordPresenter::saved, this, [this] {
        m_message->clearButtons();
        m_message->setMessage(InlineMessage::Kind::Success, tr("Saved."));
        m_message->show();
    });
}

void RecordDialog::addLine(const QString &field, const QString &label, int longest)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(longest);
    connect(
        line, &QLineEdit::textChanged, this, [this, field](const QString &text) { m_presenter.setField(field, text); });
    addField(field, label, line, [line](const QString &text) { line->setText(text); });
}

void RecordDialog::addField(
    const QString &field, const QString &label, QWidget *widget, std::function<void(const QString &)> show)
{
    auto *problem = new PlainLabel(this);
    problem->setWordWrap(true);
    problem->setObjectName(field + "Problem"_L1);
    QPalette alarming = palette();
    alarming.setColor(QPalette::WindowText, tone(Tone::Urgent, palette()));
    problem->setPalette(alarming);
    problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    problem->hide();
    widget->setObjectName(field);
    m_form->addRow(label, widget);
    m_form->addRow(QString(), problem);
    m_fields.insert(field, {widget, std::move(show), problem});
    m_order.append(field);
    m_fields.value(field).show(m_presenter.field(field));
    showState();
}

void RecordDialog::setIcons(std::function<QIcon(const Record &)> iconOf)
{
    m_iconOf = std::move(iconOf);
    fillList();
}

void RecordDialog::fillList()
{
    m_filling = true;
    m_list->clear();
    const QList<Record> records = m_presenter.shown(m_search->text());
    for (const Record &record : records) {
        auto *item = new QListWidgetItem(record.fields.value(u"name"_s).simplified(), m_list);
        if (m_iconOf)
            item->setIcon(m_iconOf(record));
        item->setSizeHint({0, std::max(kRowHeight, fontMetrics().height() + kGap2)});
        item->setData(kRecordIdRole, record.id);
        if (record.id == m_presenter.open().id)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    m_none->setText(m_search->text().isEmpty() ? m_words.empty : tr("Nothing matches “%1”.").arg(m_search->text()));
    m_none->setVisible(records.isEmpty());
    showState();
    offerFirst();
}

/// Opens the first record once it is there, so that the fields belong to something.
void RecordDialog::offerFirst()
{
    if (m_firstOffered || !isVisible() || m_list->count() == 0)
        return;
    m_firstOffered = true;
    if (m_presenter.isNew() && !m_presenter.isChanged())
        m_list->setCurrentRow(0);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    offerFirst();
}

void RecordDialog::activate(QListWidgetItem *item)
{
    if (m_filling || !item || m_presenter.openRecord(item->data(kRecordIdRole).toString()))
        return;
    fillList(); // the mark goes back to the record being edited
    askAboutChanges();
}

void RecordDialog::showRecord()
{
    clearProblems();
    for (const QString &field : std::as_const(m_order))
        m_fields.value(field).show(m_presenter.field(field));
    m_heading->setText(m_presenter.isNew() ? m_words.add : m_presenter.open().fields.value(u"name"_s));
}

void RecordDialog::showState()
{
    const QString reason = m_presenter.reasonAgainstChanges();
    const bool writable = reason.isEmpty() && !m_presenter.isBusy();
    for (const FieldEdit &edit : std::as_const(m_fields)) {
        edit.widget->setEnabled(writable);
        edit.widget->setToolTip(reason.toHtmlEscaped());
    }
    m_save->setEnabled(writable && m_presenter.isChanged());
    m_remove->setEnabled(writable && !m_presenter.isNew());
    m_new->setEnabled(writable);
    for (QPushButton *button : {m_save, m_remove, m_new})
        button->setToolTip(reason.toHtmlEscaped());
}

void RecordDialog::showFailure(const Error &error)
{
    m_message->clearButtons();
    m_message->setMessage(InlineMessage::Kind::Error, userMessage(error));
    m_message->show();
    QWidget *first = nullptr;
    for (const FieldError &refused : error.fields) {
        const auto found = m_fields.constFind(refused.field);
        if (found == m_fields.constEnd())
            continue;
        found->problem->setText(refused.message);
        found->problem->show();
        if (!first)
            first = found->widget;
    }
    if (first)
        first->setFocus();
}

void RecordDialog::clearProblems()
{
    for (const FieldEdit &edit : std::as_const(m_fields))
        edit.problem->hide();
    m_message->hide();
}

void RecordDialog::askAboutChanges()
{
    m_message->clearButtons();
    m_message->setMessage(InlineMessage::Kind::Warning, tr("Your changes are not saved yet."));
    QPushButton *discard = m_message->addButton(tr("Discard them"));
    connect(discard, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_presenter.discardChanges();
    });
    m_message->show();
}

void RecordDialog::reject()
{
    if (m_presenter.isChanged() && !m_message->isVisible()) {
        askAboutChanges();
        return;
    }
    m_presenter.discardChanges(); // asked already: the second time means it
    QDialog::reject();
}

void RecordDialog::confirmRemoval()
{
    const Record &record = m_presenter.open();
    auto *question
        = new TypedConfirmDialog({m_words.removeTitle, m_words.removeExplanation.arg(record.fields.value(u"name"_s)),
                                     record.id, m_words.removeTitle},
            this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { m_presenter.remove(); });
    question->open();
}

} // namespace foredesk
