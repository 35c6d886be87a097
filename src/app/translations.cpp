// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

void loadOne(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void loadTranslations(const QString &language)
{
    const QLocale system;
    QLocale locale = system;
    if (!language.isEmpty()) {
        // The chosen language with the country's habits for dates and numbers where they fit together.
        const QLocale chosen(language);
        locale = chosen.language() == system.language() ? system : chosen;
        QLocale::setDefault(locale);
    }
    loadOne(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too: it holds the plural forms.
    loadOne(QLocale(QLocale::English), u"foredesk"_s, u":/i18n"_s);
    loadOne(locale, u"foredesk"_s, u":/i18n"_s);
}

} // namespace foredesk
