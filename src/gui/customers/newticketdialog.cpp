// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/newticketdialog.h"

#include "gui/common/colors.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"
#include "ui_newticketdialog.h"

#include <QCompleter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace foredesk
{

NewTicketDialog::NewTicketDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_presenter(desk, this)
    , m_form(std::make_unique<Ui::NewTicketDialog>())
    , m_message(new InlineMessage(this))
{
    m_form->setupUi(this);
    m_form->column->insertWidget(0, m_message);
    m_message->setDismissible();
    m_message->hide();
    m_form->body->setAccessibleName(tr("Description"));
    for (QComboBox *choice : {m_form->inbox, m_form->priority, m_form->assignee})
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    resize(720, 560);
    for (const Account &account : desk.accounts())
        m_form->account->addItem(account.name, account.id.value());
    const bool several = m_form->account->count() > 1;
    m_form->account->setVisible(several);
    m_form->accountLabel->setVisible(several);
    QPalette alarming = palette();
    alarming.setColor(QPalette::WindowText, tone(Tone::Urgent, palette()));
    for (QLabel *problem : {m_form->requesterProblem, m_form->subjectProblem}) {
        problem->setPalette(alarming);
        problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    connectFields();
    setAccount(AccountId(m_form->account->currentData().toString()));
    m_form->name->setFocus();
}

NewTicketDialog::~NewTicketDialog() = default;

void NewTicketDialog::connectFields()
{
    const auto edited = [this] { takeFields(); };
    for (QLineEdit *line : {m_form->name, m_form->email, m_form->subject, m_form->tags})
        connect(line, &QLineEdit::textChanged, this, edited);
    for (QComboBox *choice : {m_form->inbox, m_form->priority, m_form->assignee})
        connect(choice, &QComboBox::currentIndexChanged, this, edited);
    connect(m_form->body, &QPlainTextEdit::textChanged, this, edited);
    connect(m_form->account, &QComboBox::currentIndexChanged, this,
        [this] { setAccount(AccountId(m_form->account->currentData().toString())); });
    connect(m_form->create, &QPushButton::clicked, this, &NewTicketDialog::create);
    connect(m_form->later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->discard, &QPushButton::clicked, this, [this] {
        m_presenter.discard();
        QDialog::reject();
    });
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(send, &QShortcut::activated, this, &NewTicketDialog::create);
    connect(&m_presenter, &NewTicketPresenter::loaded, this, [this] { showValue(m_presenter.ticket()); });
    connect(&m_presenter, &NewTicketPresenter::busyChanged, this, &NewTicketDialog::showReason);
    connect(&m_presenter, &NewTicketPresenter::failed, this, &NewTicketDialog::showFailure);
    connect(&m_presenter, &NewTicketPresenter::submitted, this, [this](const OperationId &operation) {
        Q_EMIT submitted(m_presenter.ticket().account, operation);
        QDialog::accept();
    });
}

void NewTicketDialog::setAccount(const AccountId &account)
{
    if (m_presenter.ticket().account == account && !account.isEmpty())
        return;
    m_form->account->setCurrentIndex(std::max(0, m_form->account->findData(account.value())));
    m_presenter.begin(account);
    fillChoices();
    showValue(m_presenter.ticket());
    showReason();
}

void NewTicketDialog::fillChoices()
{
    const AccountId account = m_presenter.ticket().account;
    m_filling = true;
    for (QComboBox *choice : {m_form->inbox, m_form->priority, m_form->assignee})
        choice->clear();
    m_form->inbox->addItem(tr("Default inbox"), QString());
    for (const Inbox &inbox : m_desk.inboxes(account))
        m_form->inbox->addItem(inbox.name, inbox.id.value());
    for (const Priority priority : {Priority::None, Priority::Low, Priority::Medium, Priority::High, Priority::Urgent})
        m_form->priority->addItem(priorityText(priority), static_cast<int>(priority));
    m_form->assignee->addItem(tr("Nobody"), QString());
    for (const Agent &agent : m_desk.agents(account))
        m_form->assignee->addItem(agent.name, agent.id.value());
    QStringList names;
    if (!account.isEmpty()) {
        for (const Tag &tag : m_desk.tags(account).items())
            names.append(tag.name);
    }
    auto *completer = new QCompleter(names, m_form->tags);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_form->tags->setCompleter(completer);
    m_filling = false;
}

QString NewTicketDialog::currentId(const QComboBox *choice) const
{
    return choice->currentData().toString();
}

void NewTicketDialog::showValue(const NewTicket &ticket)
{
    m_filling = true;
    const CreateTicket &command = ticket.command;
    m_form->name->setText(command.requester.name);
    m_form->email->setText(command.requester.email);
    m_form->subject->setText(command.subject);
    m_form->inbox->setCurrentIndex(std::max(0, m_form->inbox->findData(command.inbox.value())));
    m_form->priority->setCurrentIndex(std::max(0, m_form->priority->findData(static_cast<int>(command.priority))));
    m_form->assignee->setCurrentIndex(std::max(0, m_form->assignee->findData(command.assignee.value())));
    m_form->tags->setText(command.tags.join(u", "_s));
    m_form->body->setPlainText(command.description);
    m_filling = false;
    showProblems({});
    showCounter();
}

void NewTicketDialog::takeFields()
{
    if (m_filling)
        return;
    NewTicket ticket = m_presenter.ticket();
    ticket.command.requester.name = m_form->name->text().trimmed();
    ticket.command.requester.email = m_form->email->text().trimmed();
    ticket.command.subject = m_form->subject->text();
    ticket.command.inbox = InboxId(currentId(m_form->inbox));
    ticket.command.priority = static_cast<Priority>(m_form->priority->currentData().toInt());
    ticket.command.assignee = AgentId(currentId(m_form->assignee));
    ticket.command.tags.clear();
    for (const QString &tag : m_form->tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty())
            ticket.command.tags.append(tag.trimmed());
    }
    ticket.command.description = m_form->body->toPlainText();
    m_presenter.setTicket(ticket);
    showProblems({});
    showCounter();
}

void NewTicketDialog::showCounter()
{
    const qsizetype length = m_form->subject->text().trimmed().size();
    m_form->counter->setText(u"%1/%2"_s.arg(length).arg(NewTicketPresenter::kLongestSubject));
    QPalette colors = palette();
    const bool fits = length <= NewTicketPresenter::kLongestSubject;
    colors.setColor(QPalette::WindowText, tone(fits ? Tone::MutedText : Tone::Urgent, palette()));
    m_form->counter->setPalette(colors);
}

void NewTicketDialog::showReason()
{
    const QString reason = m_presenter.reasonAgainst();
    m_form->create->setEnabled(reason.isEmpty() && !m_presenter.isBusy());
    m_form->create->setToolTip(reason.toHtmlEscaped());
}

void NewTicketDialog::showProblems(const QList<FieldError> &problems)
{
    QString requester;
    QString subject;
    QWidget *first = nullptr;
    for (const FieldError &problem : problems) {
        const bool isSubject = problem.field == "subject"_L1;
        const bool isRequester = problem.field.startsWith("requester"_L1);
        if (isSubject)
            subject = problem.message;
        else if (isRequester)
            requester = problem.message;
        if (!first && (isSubject || isRequester))
            first = isSubject ? m_form->subject : problem.field.endsWith("email"_L1) ? m_form->email : m_form->name;
    }
    m_form->requesterProblem->setText(requester);
    m_form->requesterProblem->setVisible(!requester.isEmpty());
    m_form->subjectProblem->setText(subject);
    m_form->subjectProblem->setVisible(!subject.isEmpty());
    if (first)
        first->setFocus();
}

void NewTicketDialog::create()
{
    const QList<FieldError> problems = m_presenter.problems();
    showProblems(problems);
    if (problems.isEmpty() && m_presenter.reasonAgainst().isEmpty())
        m_presenter.submit();
}

void NewTicketDialog::showFailure(const Error &error)
{
    m_message->setMessage(InlineMessage::Kind::Error, userMessage(error));
    m_message->show();
    showProblems(error.fields);
}

void NewTicketDialog::done(int result)
{
    m_presenter.saveNow();
    QDialog::done(result);
}

} // namespace foredesk
