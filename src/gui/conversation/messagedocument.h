// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QTextDocument>

namespace foredesk
{

/// A document that shows sanitised HTML and never loads anything: data: images go through the image gate, https: ones
/// come from bytes given to it, everything else is a transparent pixel. (An empty answer would make Qt open local and
/// network files by name.)
class MessageDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit MessageDocument(QObject *parent = nullptr);

    /// `html` must come from the sanitiser. Quotes get a narrow indent; see paintQuoteBars().
    void showSafeHtml(const QString &html, const QPalette &palette, int availableWidth);
    /// Bytes of remote images by URL, fetched by permission.
    void setFetchedImages(const QHash<QString, QByteArray> &images) { m_fetched = images; }
    /// What was asked for and answered with the placeholder; tests read it.
    int placeholders() const { return m_placeholders; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void tightenQuotes();

    QHash<QString, QByteArray> m_fetched;
    int m_placeholders = 0;
    int m_width = 600;
};

/// How deep a block of a message document is quoted; 0 = not.
int quoteLevel(const QTextBlock &block);

} // namespace foredesk
