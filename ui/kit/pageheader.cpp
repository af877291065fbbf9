// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/pageheader.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/rule.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTabBar>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

/// Points from one place to the one inside of it.
class Separator final : public QWidget {
public:
    explicit Separator(QWidget* parent) : QWidget(parent)
    {
        const int side = fontMetrics().height();
        setFixedSize(side * 3 / 4, std::max(24, side + 8));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        paintIcon(painter, rect(), "chevron-right"_L1, tones(palette()).muted);
    }
};

} // namespace

PageHeader::PageHeader(const QString& name, QWidget* parent)
    : QWidget(parent), m_path(new QWidget), m_pathLayout(new FlowLayout(m_path)),
      m_title(wrappingLabel(name + u"Title"_s)), m_subtitle(wrappingLabel(name + u"Subtitle"_s)),
      m_actions(new QHBoxLayout), m_column(new QVBoxLayout)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_path->setObjectName(name + u"Path"_s);
    m_path->setAccessibleName(tr("Path"));
    m_path->setFont(smallFont(font()));
    m_path->setVisible(false);
    m_pathLayout->setSpacing(2);
    m_title->setFont(pageTitleFont(font()));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setVisible(false);
    m_actions->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    m_column->setContentsMargins(margin, 0, margin, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_path);
    m_column->addLayout(line);
    m_column->addSpacing(12);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 16, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_column);
    all->addWidget(new Rule);
}

void PageHeader::setCrumbs(const QList<Crumb>& crumbs)
{
    if (crumbs == m_crumbs)
        return;
    m_crumbs = crumbs;
    while (QLayoutItem* item = m_pathLayout->takeAt(0)) {
        // One of them may be what was just pressed.
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        if (i > 0)
            m_pathLayout->addWidget(new Separator(m_path));
        addCrumb(crumbs[i], objectName() + u"Crumb%1"_s.arg(i));
    }
    m_path->setVisible(!crumbs.isEmpty());
}

void PageHeader::addCrumb(const Crumb& crumb, const QString& name)
{
    if (crumb.id.isEmpty()) {
        auto* word = new PlainLabel(name, crumb.text, m_path);
        word->setForegroundRole(QPalette::PlaceholderText);
        word->setMinimumHeight(std::max(24, word->fontMetrics().height() + 8));
        m_pathLayout->addWidget(word);
        return;
    }
    auto* link = new FlatButton(name, QString(crumb.text).replace(u'&', u"&&"_s), m_path);
    link->setAccessibleName(crumb.text);
    link->setTight(true);
    giveRole(link, QAccessible::Link);
    connect(link, &QPushButton::clicked, this, [this, id = crumb.id] { Q_EMIT crumbActivated(id); });
    m_pathLayout->addWidget(link);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget* action)
{
    m_actions->addWidget(action, 0, Qt::AlignTop);
}

QTabBar* PageHeader::tabs()
{
    if (!m_tabs) {
        m_tabs = new QTabBar;
        m_tabs->setObjectName(objectName() + u"Tabs"_s);
        m_tabs->setDrawBase(false);
        m_tabs->setExpanding(false);
        m_column->addWidget(m_tabs, 0, Qt::AlignLeading);
    }
    return m_tabs;
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_path->setFont(smallFont(font()));
    m_title->setFont(pageTitleFont(font()));
}

} // namespace desk::ui
