// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/codelook.h"

#include "ui/theme/tones.h"
#include "ui/theme/chippainter.h"

#include <QPlainTextEdit>

namespace desk::ui {

void lookLikeCode(QPlainTextEdit& editor)
{
    QPalette palette = editor.palette();
    const QColor ground = tones(palette).code;
    if (palette.color(QPalette::Base) != ground) {
        palette.setColor(QPalette::Base, ground);
        editor.setPalette(palette);
    }
    editor.setFont(codeFont(editor.parentWidget()->font()));
    editor.setFrameShape(QFrame::NoFrame);
    editor.document()->setDocumentMargin(10);
}

} // namespace desk::ui
