// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/admin/recordpresenter.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace foredesk
{

class InlineMessage;
class PlainLabel;

/// The translated words of one kind of list.
struct RecordWords {
    QString title; ///< "Tags"
    QString add; ///< "New tag"
    QString search; ///< "Search tags"
    QString empty; ///< What an empty list says.
    QString removeTitle; ///< "Delete tag"
    QString removeExplanation; ///< With %1 for the record's name.
};

/// Lists the records of an account beside a form that edits one: search, create, change, delete. Refused fields are
/// marked where they are; unsaved changes are never lost without being asked about. GUI thread.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Desk &desk, std::unique_ptr<RecordSource> source, const QHash<QString, QString> &defaults,
        const RecordWords &words, QWidget *parent);

    void setAccount(const AccountId &account);
    void reject() override;

protected:
    /// How a field of the form is read and written.
    struct FieldEdit {
        QWidget *widget = nullptr;
        std::function<void(const QString &)> show;
        PlainLabel *problem = nullptr;
    };

    RecordPresenter &presenter() { return m_presenter; }
    void addLine(const QString &field, const QString &label, int longest);
    /// A field of the subclass's own making; it calls presenter().setField() when edited.
    void addField(
        const QString &field, const QString &label, QWidget *widget, std::function<void(const QString &)> show);
    QVBoxLayout *belowForm() { return m_belowForm; }
    /// What stands before a record's name in the list.
    void setIcons(std::function<QIcon(const Record &)> iconOf);
    void showEvent(QShowEvent *event) override;

private:
    void offerFirst();
    void buildList();
    void buildForm();
    void connectPresenter();
    void fillList();
    void showRecord();
    void showState();
    void showFailure(const Error &error);
    void clearProblems();
    void askAboutChanges();
    void confirmRemoval();
    void activate(QListWidgetItem *item);

    std::unique_ptr<RecordSource> m_source;
    RecordWords m_words;
    RecordPresenter m_presenter;
    QComboBox *m_accounts;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_none;
    InlineMessage *m_message;
    QFormLayout *m_form;
    QVBoxLayout *m_belowForm;
    PlainLabel *m_heading;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_remove;
    QSplitter *m_halves;
    QHash<QString, FieldEdit> m_fields;
    QStringList m_order;
    std::function<QIcon(const Record &)> m_iconOf;
    bool m_filling = false;
    bool m_firstOffered = false;
};

} // namespace foredesk
