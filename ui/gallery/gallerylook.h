// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tones.h"

#include <QTranslator>

#include <array>
#include <optional>

class QApplication;

namespace desk::ui {

/// How the gallery shows its pages, and what the audits go through.
struct GalleryLook {
    Scheme scheme = Scheme::Light;
    int points = 10;
    bool reverse = false;

    friend bool operator==(const GalleryLook&, const GalleryLook&) = default;
};

inline constexpr std::array gallerySizes{10, 14, 20};

/// For the names of pictures and the command line: "light", "dark-contrast".
[[nodiscard]] QString schemeName(Scheme scheme);
[[nodiscard]] std::optional<Scheme> schemeCalled(const QString& name);

void applyGalleryLook(QApplication& app, const GalleryLook& look);

/// Half as long again, with marks on its vowels; what the program fills in or reads (%1, ${alias}, <b>, &) stays.
[[nodiscard]] QString lengthened(const QString& text);

/// Installed, it makes every text for people half as long again, as a translation may be.
class LongerTexts final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override;
};

} // namespace desk::ui
