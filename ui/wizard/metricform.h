// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/eventfields.h"
#include "app/core/validation.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace desk::ui {

class FormField;
class PlainLabel;
class WindowsPicture;
class WordChoice;

/// The fields of the three run metric events, and a picture of what they look at (docs/protocol.md 4.3, 7.4).
class MetricForm final : public QWidget {
    Q_OBJECT

public:
    explicit MetricForm(QWidget* parent = nullptr);

    void read(const QString& eventType, const MetricFields& fields);
    [[nodiscard]] MetricFields fields() const;
    /// Errors are shown of fields that were touched, or of all.
    void showProblems(const QList<Problem>& problems, bool all);

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildForm();
    void arrange();
    void onEdited();
    void showFields();
    void touch(Field field);
    [[nodiscard]] bool isRelative() const;
    [[nodiscard]] int windowOf(const QSpinBox* box, int asRead) const;

    QList<QBoxLayout*> m_rows;
    QString m_type;
    MetricFields m_read;
    QString m_shownMetric; ///< as the boxes show what was read
    QString m_shownValue;
    bool m_wasRelative = false;
    bool m_filling = false;
    QSet<Field> m_touched;

    QLineEdit* m_metric;
    WordChoice* m_aggregation;
    QSpinBox* m_window;
    QSpinBox* m_priorWindow;
    WordChoice* m_comparison;
    WordChoice* m_changeType;
    WordChoice* m_direction;
    QLineEdit* m_value;
    FormField* m_metricField;
    FormField* m_aggregationField;
    FormField* m_windowField;
    FormField* m_priorField;
    FormField* m_comparisonField;
    FormField* m_changeTypeField;
    FormField* m_directionField;
    FormField* m_valueField;
    WindowsPicture* m_picture;
    PlainLabel* m_sentence;
};

} // namespace desk::ui
