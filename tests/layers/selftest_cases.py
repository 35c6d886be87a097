# SPDX-License-Identifier: GPL-3.0-or-later
"""What selftest.py plants: (rule, path, text) that must be caught, (path, text) that must pass."""


def include(target):
    return f'#include "{target}"\n'


def form(widget):
    return f'<ui version="4.0"><widget class="QWidget" name="page">{widget}</widget></ui>'


PLAIN = '<property name="textFormat"><enum>Qt::PlainText</enum></property>'

REFUSED = [
    # arrows that go up or sideways
    ("include", "src/base/a.cpp", include("domain/ticket.h")),
    ("include", "src/domain/a.h", include("net/httpclient.h")),
    ("include", "src/net/a.cpp", include("domain/ticket.h")),
    ("include", "src/providers/a.h", include("store/store.h")),
    ("include", "src/providers/ticketdesk/a.cpp", include("providers/dixa/codec.h")),
    ("include", "src/providers/a.cpp", include("providers/ticketdesk/codec.h")),
    ("include", "src/store/a.cpp", include("providers/provider.h")),
    ("include", "src/platform/a.cpp", include("domain/account.h")),
    ("include", "src/sync/a.cpp", include("net/httpclient.h")),
    ("include", "src/sync/a.cpp", include("providers/ticketdesk/provider.h")),
    ("include", "src/content/a.cpp", include("domain/message.h")),
    ("include", "src/models/a.cpp", include("store/store.h")),
    ("include", "src/gui/queue/a.cpp", include("store/store.h")),
    ("include", "src/gui/queue/a.cpp", include("gui/compose/composer.h")),
    ("include", "src/gui/queue/a.cpp", include("gui/shell/mainwindow.h")),
    ("include", "src/gui/queue/a.cpp", include("platform/secretstore.h")),
    ("include", "src/sandbox/ticketdesk/a.cpp", include("providers/ticketdesk/codec.h")),
    ("include", "src/sandbox/ticketdesk/a.cpp", include("sandbox/dixa/routes.h")),
    ("include", "src/app/a.cpp", include("sandbox/server/server.h")),
    ("include", "src/cli/a.cpp", include("sandbox/server/server.h")),
    ("include", "src/store/a.cpp", include("tables.h")),
    ("include", "src/store/a.cpp", include("../sync/desk.h")),
    ("include", "src/store/a.cpp", include("ui_page.h")),
    ("include", "src/elsewhere/a.cpp", ""),
    # link lists
    ("link", "src/store/CMakeLists.txt", "foredesk_layer(store LINKS foredesk_providers)"),
    ("link", "src/domain/CMakeLists.txt", "foredesk_layer(domain LINKS Qt6::Network)"),
    ("link", "src/models/CMakeLists.txt", "target_link_libraries(foredesk_models PUBLIC Qt6::Widgets)"),
    ("link", "src/app/CMakeLists.txt", "target_link_libraries(foredesk PRIVATE foredesk_sandbox)"),
    ("owned-class", "src/gui/queue/a.cpp", "QNetworkReply *reply;\n"),
    ("owned-class", "src/sync/a.cpp", "void f() { QSqlQuery query; }\n"),
    # refused calls
    ("then", "src/sync/a.cpp", "void f() { future.then(g); }\n"),
    ("then", "src/sync/a.cpp", "void f() { future->then (g); }\n"),
    ("then", "tests/sync/a.cpp", "void f() { future.then(g); }\n"),
    ("exec", "src/gui/queue/a.cpp", "void f() { dialog.exec(); }\n"),
    ("exec", "src/gui/queue/a.cpp", "void f() { dialog->exec(); }\n"),
    ("exec", "src/app/composition.cpp", "void f() { app.exec(); }\n"),
    ("exec", "src/app/main.cpp", "void f() { menu.exec(); }\n"),
    ("processEvents", "src/gui/queue/a.cpp", "void f() { QCoreApplication::processEvents(); }\n"),
    ("QEventLoop", "src/sync/a.cpp", "void f() { QEventLoop loop; }\n"),
    ("waitForFinished", "src/cli/a.cpp", "void f() { future.waitForFinished(); }\n"),
    ("waitForReadyRead", "src/platform/a.cpp", "void f() { socket.waitForReadyRead(1); }\n"),
    ("instance", "src/sync/a.h", "struct Engine { static Engine *instance(); };\n"),
    ("instance", "src/gui/queue/a.cpp", "void f() { Engine::instance()->go(); }\n"),
    # text of servers in rich widgets
    ("label", "src/gui/queue/a.cpp", "void f() { auto *name = new QLabel(this); name->setText(text); }\n"),
    ("label", "src/gui/queue/a.cpp", "void f() { layout->addWidget(new QLabel(text)); }\n"),
    ("label", "src/gui/queue/a.h", "class A {\n    QLabel m_name;\n};\n"),
    ("label", "src/gui/common/a.h", "class Badge final : public QLabel {\n};\n"),
    ("label", "src/gui/queue/a.cpp", "void f() { name->setTextFormat(Qt::RichText); }\n"),
    ("label", "src/gui/queue/a.cpp",
     "void f() { a = new QLabel; b = new QLabel; a->setTextFormat(Qt::PlainText); }\n"),
    ("tooltip", "src/gui/queue/a.cpp", "void f() { w->setToolTip(ticket.subject); }\n"),
    ("tooltip", "src/gui/queue/a.cpp", 'void f() { w->setToolTip(tr("To %1").arg(name)); }\n'),
    ("tooltip", "src/gui/queue/a.cpp", "void f() { w->setToolTip(QString(subject)); }\n"),
    ("tooltip", "src/gui/queue/a.cpp", "void f() { QToolTip::showText(point, text, this); }\n"),
    ("tooltip", "src/models/a.cpp", "QVariant f() { if (role == Qt::ToolTipRole) return subject; }\n"),
    ("message-box", "src/gui/queue/a.cpp", "void f() { QMessageBox::warning(this, a, b); }\n"),
    ("message-box", "src/gui/queue/a.cpp", "void f() { auto *box = new QMessageBox(this); }\n"),
    ("rich-editor", "src/gui/queue/a.cpp", "void f() { auto *view = new QTextBrowser(this); }\n"),
    ("rich-editor", "src/gui/queue/a.h", "class View : public QTextEdit {\n};\n"),
    ("form", "ui/pages/a.ui", form('<widget class="QLabel" name="subject"/>')),
    ("form", "ui/pages/a.ui", form('<widget class="QTextBrowser" name="body"/>')),
    # form of a file
    ("size", "src/base/a.cpp", "\n" * 501),
    ("size", "tests/base/a.cpp", "\n" * 501),
    ("spdx", "src/base/a.cpp", "raw:#include <QString>\n"),
    ("spdx", "packaging/run", "raw:#!/bin/bash\necho\n"),
    ("pragma-once", "src/base/a.h", "raw:// SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n"),
    ("q-object", "src/gui/queue/a.h", "class A : public QObject { Q_OBJECT\n};\n"),
    ("name", "src/sync/syncmanager.cpp", ""),
    ("using-namespace", "src/sync/a.cpp", "using namespace std::chrono;\n"),
]

ALLOWED = [
    ("src/sync/a.cpp", include("providers/provider.h") + include("store/store.h") + include("platform/networkstate.h")),
    ("src/providers/ticketdesk/a.cpp", include("providers/ticketdesk/codec.h") + include("net/httpclient.h")),
    ("src/gui/queue/a.cpp", include("gui/common/words.h") + include("gui/queue/b.h") + include("ui_queuepage.h")),
    ("src/gui/shell/a.cpp", include("gui/queue/queuepage.h") + include("platform/settings.h")),
    ("src/app/a.cpp", include("providers/ticketdesk/provider.h") + include("store/store.h")),
    ("src/sandbox/server/a.cpp", include("sandbox/ticketdesk/routes.h") + include("base/error.h")),
    ("src/store/CMakeLists.txt", "foredesk_layer(store LINKS foredesk_base foredesk_domain Qt6::Sql) # not foredesk_sync"),
    ("src/app/CMakeLists.txt", "target_link_libraries(foredesk PRIVATE foredesk_gui Qt6::Widgets)"),
    ("src/store/a.cpp", "void f() { query.exec(sql); QSqlQuery other; }\n"),
    ("src/app/main.cpp", "int f() { return app.exec(); }\n"),
    ("src/cli/main.cpp", "int f() { return QCoreApplication::exec(); }\n"),
    ("src/gui/queue/a.cpp", "void f() { QCoreApplication::instance(); dialog->open(); }\n"),
    ("src/sync/a.cpp", "// never future.then(x) or dialog.exec()\nauto text = u\"loop.exec() .then(\"_s;\n"),
    ("src/sync/a.cpp", 'auto text = R"(x.exec() // ")"; /* Engine::instance() */\n'),
    ("tests/sync/a.cpp", "void f() { future.waitForFinished(); }\n"),
    ("src/gui/queue/a.cpp", "void f() { m_name = new QLabel(this); m_name->setTextFormat(Qt::PlainText); }\n"),
    ("src/gui/queue/a.cpp", "A::A() : m_name(new QLabel(this)) { m_name->setTextFormat(Qt::PlainText); }\n"),
    ("src/gui/common/a.h", "class Badge : public QLabel {\n    Badge() { setTextFormat(Qt::PlainText); }\n};\n"),
    ("src/gui/queue/a.cpp", 'void f() { w->setToolTip(tr("Send")); w->setToolTip(text.toHtmlEscaped()); w->setToolTip({}); }\n'),
    ("src/gui/queue/a.cpp", 'void f() { w->setToolTip(tr("To %1").arg(name.toHtmlEscaped())); }\n'),
    ("src/gui/queue/a.cpp", 'void f() { w->setToolTip(tr("%n left", nullptr, count)); }\n'),
    ("src/models/a.cpp", "QVariant f() { if (role == Qt::ToolTipRole) return subject.toHtmlEscaped(); }\n"),
    ("src/gui/queue/a.cpp", "void f() { auto *box = new QMessageBox(this); box->setTextFormat(Qt::PlainText); }\n"),
    ("src/gui/conversation/a.h", "class View : public QTextBrowser {\n    QVariant loadResource(int, const QUrl &) override;\n};\n"),
    ("ui/pages/a.ui", form(f'<widget class="QLabel" name="subject">{PLAIN}</widget><widget class="QLineEdit" name="b"/>')),
    ("src/sync/a.cpp", "using namespace Qt::StringLiterals;\n"),
    ("src/base/a.cpp", "\n" * 498),
]
