#include "ui/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <array>

#include "ui/controls/labels.h"

namespace tidemill::ui {
namespace theme_test {

constexpr double kReadable = 4.5;

QApplication& application() {
  return *static_cast<QApplication*>(QCoreApplication::instance());
}

class Contrast : public testing::TestWithParam<bool> {
 protected:
  Palette palette = GetParam() ? darkPalette() : lightPalette();
};

TEST_P(Contrast, EveryTextIsReadableOnEveryGround) {
  const std::array<QColor, 3> grounds{palette.window, palette.card, palette.soft};
  const std::array tones{Tone::Ink, Tone::Mute, Tone::Faint, Tone::Accent, Tone::Good, Tone::Bad, Tone::Warn};
  for (const QColor& ground : grounds)
    for (const Tone tone : tones)
      EXPECT_GE(contrastRatio(toneColour(palette, tone), ground), kReadable)
          << "tone " << int(tone) << " on " << ground.name().toStdString();
  EXPECT_GE(contrastRatio(palette.ink, palette.inset), kReadable);
  EXPECT_GE(contrastRatio(palette.mute, palette.inset), kReadable);
  EXPECT_GE(contrastRatio(palette.mute, palette.hover), kReadable);
}

TEST_P(Contrast, ButtonsPillsAndMessagesAreReadable) {
  EXPECT_GE(contrastRatio(palette.onAccent, palette.accent), kReadable);
  EXPECT_GE(contrastRatio(palette.onAccent, palette.accentHover), kReadable);
  for (const char grade : {'A', 'B', 'C', 'D', 'E', '?'}) {
    const Tint tint = palette.grade(QChar(grade));
    EXPECT_GE(contrastRatio(tint.text, tint.background), kReadable) << grade;
  }
  for (const Tint& tint : {palette.infoTint, palette.goodTint, palette.warnTint, palette.badTint})
    EXPECT_GE(contrastRatio(tint.text, tint.background), kReadable) << tint.background.name().toStdString();
}

TEST_P(Contrast, HeatIsReadableFromSafeToWorst) {
  for (int risk = -5; risk <= 105; ++risk) {
    const Tint tint = palette.heat(risk);
    EXPECT_GE(contrastRatio(tint.text, tint.background), kReadable) << risk;
  }
  EXPECT_EQ(palette.heat(-5).background, palette.heat(0).background);
  EXPECT_EQ(palette.heat(105).background, palette.heat(100).background);
}

TEST_P(Contrast, StrategiesStandOutAndDiffer) {
  const std::array kinds{"staking",        "lending",        "liquidity_mining",
                         "node_operation", "leveraged_loop", "tokenised_treasury",
                         "vote_lock",      "custom_stream"};
  for (const char* kind : kinds) {
    // WCAG asks 3:1 of graphics; colour is never the only cue, so a little less is accepted in the light theme.
    EXPECT_GE(contrastRatio(palette.strategy(kind), palette.card), 2.5) << kind;
    for (const char* other : kinds)
      EXPECT_TRUE(other == kind || palette.strategy(kind) != palette.strategy(other)) << kind << other;
  }
  EXPECT_EQ(palette.strategy("wallet"), palette.strategy("never heard of"));
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Bool(),
                         [](const auto& theme) { return theme.param ? "Dark" : "Light"; });

TEST(ContrastRatio, MatchesTheDefinition) {
  // WCAG 2.1: black on white is 21:1, a colour on itself 1:1; #767676 on white is the well-known 4.54:1.
  EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
  EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
  EXPECT_NEAR(contrastRatio("#767676", Qt::white), 4.54, 0.01);
}

TEST(Theme, ModesSwitchPaletteAndTellOnce) {
  Theme theme(application(), ThemeMode::Light);
  QSignalSpy changed(&theme, &Theme::changed);
  EXPECT_FALSE(theme.isDark());
  theme.setMode(ThemeMode::Dark);
  EXPECT_TRUE(theme.isDark());
  EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkPalette().window);
  theme.setMode(ThemeMode::Dark);
  EXPECT_EQ(changed.count(), 1);
}

TEST(Theme, AutoFollowsThePlatform) {
  Theme theme(application(), ThemeMode::Auto);
  EXPECT_FALSE(theme.isDark());
  QSignalSpy changed(&theme, &Theme::changed);
  QPalette dark;
  dark.setColor(QPalette::Window, QColor(20, 20, 20));
  dark.setColor(QPalette::WindowText, Qt::white);
  QApplication::setPalette(dark);
  QCoreApplication::processEvents();
  EXPECT_TRUE(theme.isDark());
  EXPECT_EQ(changed.count(), 1);
  // A fixed mode does not follow.
  theme.setMode(ThemeMode::Light);
  QApplication::setPalette(dark);
  QCoreApplication::processEvents();
  EXPECT_FALSE(theme.isDark());
}

TEST(Theme, FontsScaleFromTheBody) {
  Theme theme(application(), ThemeMode::Light);
  EXPECT_GT(theme.bodyFont().pointSizeF(), 0);
  EXPECT_NEAR(theme.figureFont().pointSizeF() / theme.bodyFont().pointSizeF(), 1.85, 0.01);
  EXPECT_NEAR(theme.smallFont().pointSizeF() / theme.bodyFont().pointSizeF(), 0.9, 0.01);
}

TEST(Theme, DigitsAreTabular) {
  Theme theme(application(), ThemeMode::Light);
  const QFontMetricsF metrics(theme.bodyFont());
  for (const char digit : {'0', '1', '2', '3', '4', '5', '6', '7', '9'})
    EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance('8')) << digit;
}

}  // namespace theme_test
}  // namespace tidemill::ui
