// SPDX-License-Identifier: Apache-2.0
// Every window from right to left is the mirror of itself.
#include "tests/ui/a11yaudit.h"
#include "tests/ui/mirroraudit.h"
#include "tests/ui/windows.h"
#include "ui/gallery/gallerylook.h"

#include <QDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QImage> pictures(bool reverse)
{
    ui::applyGalleryLook(*qApp, {.reverse = reverse});
    QHash<QString, QImage> taken;
    test::visitEveryWindow(
        [&](const QString& name, QWidget* window) { taken.insert(name, test::pictureToMirror(window)); });
    return taken;
}

/// With DESK_SHOTS=DIR the pictures are kept there.
void keep(const QString& name, const QImage& picture)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        picture.save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestMirroring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        m_before = pictures(false);
        m_after = pictures(true);
        QTest::addColumn<QString>("name");
        for (const QString& name : m_before.keys())
            QTest::newRow(qPrintable(name)) << name;
    }

    void windows()
    {
        QFETCH(QString, name);
        keep(name, m_before.value(name));
        keep(name + u"-reverse"_s, m_after.value(name));
        QCOMPARE(m_after.value(name).size(), m_before.value(name).size());
        NO_FINDING(test::auditMirroring(m_before.value(name), m_after.value(name)));
    }

private:
    QHash<QString, QImage> m_before;
    QHash<QString, QImage> m_after;
};

QTEST_MAIN(TestMirroring)
#include "tst_mirroring.moc"
