// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/attachmentsaver.h"

#include "base/whendone.h"
#include "content/attachmentname.h"
#include "content/imagegate.h"
#include "gui/common/plainlabel.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace foredesk
{

AttachmentSaver::AttachmentSaver(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_lastFolder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
}

void AttachmentSaver::save(const TicketRef &ticket, const QList<Attachment> &attachments)
{
    auto *dialog = new QFileDialog(m_window, tr("Save into folder"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ticket, attachments](const QString &folder) {
        m_lastFolder = folder;
        saveInto(folder, ticket, attachments);
    });
    dialog->open();
}

void AttachmentSaver::saveInto(const QString &folder, const TicketRef &ticket, const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        whenDone(
            m_desk.attachment(ticket, attachment), this, [this, folder, attachment](const Result<QByteArray> &bytes) {
                if (bytes)
                    store(folder, attachment, *bytes);
                else
                    Q_EMIT failed(bytes.error());
            });
    }
}

void AttachmentSaver::store(const QString &folder, const Attachment &attachment, const QByteArray &bytes)
{
    const AttachmentName name = safeAttachmentName(attachment.name);
    // Writing may be slow (network folder, large file): never on the GUI thread.
    const QFuture<Result<QString>> written = QtConcurrent::run([folder, name, bytes]() -> Result<QString> {
        const Result<QString> path = createUniqueFile(folder, name);
        if (!path)
            return path;
        QFile file(*path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failure(ErrorKind::Storage, file.errorString());
        return path;
    });
    whenDone(written, this, [this](const Result<QString> &path) {
        if (path)
            Q_EMIT saved(*path);
        else
            Q_EMIT failed(path.error());
    });
}

void AttachmentSaver::open(const TicketRef &ticket, const Attachment &attachment)
{
    whenDone(m_desk.attachment(ticket, attachment), this, [this, attachment](const Result<QByteArray> &bytes) {
        if (bytes)
            openBytes(attachment, *bytes);
        else
            Q_EMIT failed(bytes.error());
    });
}

void AttachmentSaver::openBytes(const Attachment &attachment, const QByteArray &bytes)
{
    const AttachmentName name = safeAttachmentName(attachment.name);
    if (!imageFormatOf(bytes).isEmpty()) {
        const QSize room = m_window->screen()->availableSize() * 0.8;
        whenDone(QtConcurrent::run(decodeUntrustedImage, bytes, room), this, [this, name](const Result<QImage> &image) {
            if (image)
                showImage(name.fileName(), *image);
            else
                Q_EMIT refused(tr("“%1” cannot be previewed: %2").arg(name.fileName(), image.error().detail));
        });
        return;
    }
    if (openPolicy(name, bytes) == OpenPolicy::SaveOnly) {
        Q_EMIT refused(
            tr("“%1” is of a kind that is not opened from here. Save it first if you trust it.").arg(name.fileName()));
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/opened"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const Result<QString> path = createUniqueFile(folder, name);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        Q_EMIT failed(path ? Error {ErrorKind::Storage, file.errorString(), 0, std::nullopt, {}} : path.error());
        return;
    }
    file.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void AttachmentSaver::showImage(const QString &title, const QImage &image)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    auto *picture = new PlainLabel;
    picture->setPixmap(QPixmap::fromImage(image));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(title);
    column->addWidget(picture);
    dialog->open();
}

} // namespace foredesk
