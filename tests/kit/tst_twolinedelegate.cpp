// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/models/rowroles.h"
#include "ui/theme/tones.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct List {
    List()
    {
        view.setPalette(ui::deskPalette(ui::Scheme::Light));
        view.setModel(&model);
        delegate = new ui::TwoLineDelegate(&view);
        view.setItemDelegate(delegate);
    }

    QStandardItem* add(const QString& name)
    {
        auto* item = new QStandardItem(name);
        model.appendRow(item);
        return item;
    }

    [[nodiscard]] QImage paint(Qt::LayoutDirection direction, QStyle::State state = QStyle::State_Enabled) const
    {
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.font = view.font();
        option.fontMetrics = QFontMetrics(option.font);
        option.palette = view.palette();
        option.direction = direction;
        option.state = state;
        option.rect = QRect(0, 0, 400, delegate->sizeHint(option, model.index(0, 0)).height());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate->paint(&painter, option, model.index(0, 0));
        return image;
    }

    QStandardItemModel model;
    QListView view;
    ui::TwoLineDelegate* delegate = nullptr;
};

/// How many pixels of a part of the picture are not ground.
int ink(const QImage& image, int left, int right)
{
    int count = 0;
    for (int y = 4; y < image.height() - 4; ++y) {
        for (int x = left; x < right; ++x)
            count += image.pixel(x, y) != image.pixel(image.width() / 2, 1) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTwoLineDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIconStandsWhereReadingBegins()
    {
        List list;
        list.add(QString())->setData(u"warning"_s, ui::RowIconRole);
        const QImage leftToRight = list.paint(Qt::LeftToRight);
        const QImage rightToLeft = list.paint(Qt::RightToLeft);
        QVERIFY(ink(leftToRight, 0, 60) > 20);
        QCOMPARE(ink(leftToRight, 340, 400), 0);
        QVERIFY(ink(rightToLeft, 340, 400) > 20);
        QCOMPARE(ink(rightToLeft, 0, 60), 0);
    }

    void theStateStandsWhereItEnds()
    {
        List list;
        auto* item = list.add(u"Name"_s);
        item->setData(u"Failed"_s, ui::RowChipRole);
        item->setData(int(ui::Tone::Danger), ui::RowChipToneRole);
        const QImage leftToRight = list.paint(Qt::LeftToRight);
        const QImage rightToLeft = list.paint(Qt::RightToLeft);
        QVERIFY(ink(leftToRight, 330, 400) > 200);
        QVERIFY(ink(rightToLeft, 0, 70) > 200);
        QVERIFY(ink(rightToLeft, 340, 400) > 0);
        QVERIFY(ink(rightToLeft, 340, 400) < ink(rightToLeft, 0, 60));
    }

    void longNamesLeaveRoomForTheState()
    {
        List list;
        auto* item = list.add(u"name "_s.repeated(60));
        item->setData(u"second line "_s.repeated(60), ui::RowSecondRole);
        const QImage without = list.paint(Qt::LeftToRight);
        item->setData(u"Failed"_s, ui::RowChipRole);
        item->setData(int(ui::Tone::Danger), ui::RowChipToneRole);
        const QImage with = list.paint(Qt::LeftToRight);
        // Behind the chip, above and below it, there are no letters any more.
        const auto lettersAbove = [](const QImage& image) {
            int count = 0;
            for (int y = image.height() / 8; y < image.height() * 3 / 8; ++y) {
                for (int x = 340; x < 390; ++x)
                    count += image.pixelColor(x, y).lightness() < 140 ? 1 : 0;
            }
            return count;
        };
        QVERIFY(lettersAbove(without) > 0);
        QCOMPARE(lettersAbove(with), 0);
    }

    void rowsAreAsHighAsTheirLines()
    {
        List list;
        list.add(u"Name"_s);
        const int two = list.paint(Qt::LeftToRight).height();
        list.delegate->setCompact(true);
        const int one = list.paint(Qt::LeftToRight).height();
        QVERIFY(two >= 2 * list.view.fontMetrics().height());
        QVERIFY(one >= list.view.fontMetrics().height());
        QVERIFY(one < two);
    }

    void selectedAndPointedAtShow()
    {
        List list;
        list.add(u"Name"_s);
        const auto ground = [&](QStyle::State state) {
            return list.paint(Qt::LeftToRight, QStyle::State_Enabled | state).pixelColor(200, 10);
        };
        const ui::Tones t = ui::tones(ui::Scheme::Light);
        QCOMPARE(ground(QStyle::State_None), t.base);
        QCOMPARE(ground(QStyle::State_Selected), t.selection);
        QCOMPARE(ground(QStyle::State_MouseOver), t.hover);
    }
};

QTEST_MAIN(TestTwoLineDelegate)
#include "tst_twolinedelegate.moc"
