// SPDX-License-Identifier: Apache-2.0
// A small window to try the rig itself on: what a story does to it, it must show. See rigprobe.py.
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Probe : public QWidget {
public:
    Probe()
    {
        setWindowTitle(u"Rig probe"_s);
        m_kind->addItems({u"Webhook"_s, u"Slack"_s, u"Nothing"_s, u"Mail"_s});
        static_cast<QStandardItemModel*>(m_kind->model())->item(2)->setEnabled(false);
        m_secret->setEchoMode(QLineEdit::Password);
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Kind"_s});
        m_table->setModel(m_model);
        m_table->setAccessibleName(u"Entries"_s);
        m_table->setTabKeyNavigation(false);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);

        auto* form = new QFormLayout;
        form->addRow(u"&Name:"_s, m_name);
        form->addRow(u"&Secret:"_s, m_secret);
        form->addRow(u"&Kind:"_s, m_kind);
        auto* layout = new QVBoxLayout(this);
        layout->addLayout(form);
        layout->addWidget(m_add);
        layout->addWidget(m_remove);
        layout->addWidget(m_table);
        layout->addWidget(m_status);

        m_add->setEnabled(false);
        connect(
            m_name, &QLineEdit::textChanged, this, [this](const QString& text) { m_add->setEnabled(!text.isEmpty()); });
        connect(m_kind, &QComboBox::activated, this, [this] { ++m_choices; });
        connect(m_add, &QPushButton::clicked, this, &Probe::add);
        connect(m_remove, &QPushButton::clicked, this, &Probe::askAndRemove);
    }

private:
    void add()
    {
        m_model->appendRow({new QStandardItem(m_name->text()), new QStandardItem(m_kind->currentText())});
        say(u"added, secret of %1"_s.arg(m_secret->text().size()));
    }

    void askAndRemove()
    {
        auto* box =
            new QMessageBox(QMessageBox::Warning, u"Remove?"_s, u"This removes the row."_s, QMessageBox::Cancel, this);
        auto* yes = box->addButton(u"Remove it"_s, QMessageBox::DestructiveRole);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(yes, &QPushButton::clicked, this, [this] {
            for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
                m_model->removeRow(index.row());
            say(u"removed"_s);
        });
        box->open();
    }

    void say(const QString& what)
    {
        m_status->setText(u"%1; %2 rows, %3 choices"_s.arg(what).arg(m_model->rowCount()).arg(m_choices));
    }

    QLineEdit* m_name = new QLineEdit;
    QLineEdit* m_secret = new QLineEdit;
    QComboBox* m_kind = new QComboBox;
    QPushButton* m_add = new QPushButton(u"&Add"_s);
    QPushButton* m_remove = new QPushButton(u"&Remove…"_s);
    QTableView* m_table = new QTableView;
    QStandardItemModel* m_model = new QStandardItemModel(this);
    QLabel* m_status = new QLabel(u"nothing yet"_s);
    int m_choices = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--crash"_s))
        qFatal("asked to crash");
    Probe probe;
    probe.resize(520, 420);
    probe.show();
    return QApplication::exec();
}
