// SPDX-License-Identifier: Apache-2.0
// What the tests of these dialogs have in common.
#pragma once

#include "tests/ui/a11yaudit.h"
#include "ui/kit/deskstyle.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace desk::test {

/// Opens it as the desktop would: with the focus.
inline void present(QWidget* window)
{
    ui::applyLook(*qApp, ui::Scheme::Light);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window did not become active");
}

/// Everything that is wrong for who does not see or has no mouse, a line each.
inline QString a11yFindings(QWidget* window)
{
    QStringList findings = auditWidgets(window);
    const QStringList forward = tabCycle(window, false, findings);
    const QStringList back = tabCycle(window, true, findings);
    if (QSet<QString>(forward.begin(), forward.end()) != QSet<QString>(back.begin(), back.end()))
        findings.append(u"Tab and Shift+Tab go to different places"_s);
    return findings.join(u'\n');
}

/// With DESK_SHOTS=DIR a picture in light and in dark is kept there.
inline void keepPictures(QWidget* window, const QString& name)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    for (const bool dark : {false, true}) {
        ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        QTest::qWait(50);
        QVERIFY(window->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    }
    ui::applyLook(*qApp, ui::Scheme::Light);
}

/// Takes the place of the desktop's file manager.
class FolderSpy final : public QObject {
    Q_OBJECT

public:
    FolderSpy() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FolderSpy() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

/// The font of the pictures.
inline void usePictureFont()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
}

} // namespace desk::test
