#include "ui/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <algorithm>
#include <array>
#include <cmath>

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

using Matrix = std::array<std::array<double, 3>, 3>;

/// What eyes without one kind of cone see, on linear RGB: Machado, Oliveira, Fernandes, "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency" (2009), severity 1.0.
constexpr std::array<Matrix, 3> kColourBlind{
    Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

std::array<double, 3> times(const Matrix& m, const std::array<double, 3>& v) {
  std::array<double, 3> product{};
  for (std::size_t i = 0; i < 3; ++i) product.at(i) = m.at(i)[0] * v[0] + m.at(i)[1] * v[1] + m.at(i)[2] * v[2];
  return product;
}

std::array<double, 3> linear(const QColor& colour) {
  const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

/// CIE L*a*b* of linear sRGB, white point D65.
std::array<double, 3> lab(const std::array<double, 3>& rgb) {
  constexpr Matrix to_xyz{
      {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
  const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
  const auto xyz = times(to_xyz, rgb);
  const double x = f(xyz[0] / 0.95047);
  const double y = f(xyz[1]);
  const double z = f(xyz[2] / 1.08883);
  return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// Distance in CIE L*a*b* as those eyes see it; 2.3 is just noticeable.
double distance(const Matrix& eyes, const QColor& one, const QColor& other) {
  const auto seen = [&](const QColor& colour) {
    auto rgb = times(eyes, linear(colour));
    for (double& v : rgb) v = std::clamp(v, 0.0, 1.0);
    return lab(rgb);
  };
  const auto a = seen(one);
  const auto b = seen(other);
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST_P(Contrast, ColourBlindEyesTellStrategiesApart) {
  constexpr double plainly = 13;
  const std::array kinds{"staking",        "lending",        "liquidity_mining",
                         "node_operation", "leveraged_loop", "tokenised_treasury",
                         "vote_lock",      "custom_stream"};
  for (std::size_t eyes = 0; eyes < kColourBlind.size(); ++eyes)
    for (std::size_t i = 0; i < kinds.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        EXPECT_GE(distance(kColourBlind.at(eyes), palette.strategy(kinds.at(i)), palette.strategy(kinds.at(j))),
                  plainly)
            << (eyes == 0   ? "protanopia: "
                : eyes == 1 ? "deuteranopia: "
                            : "tritanopia: ")
            << kinds.at(i) << ", " << kinds.at(j);
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
