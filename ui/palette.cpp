#include "ui/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemill::ui {

namespace {

struct KindColour {
  const char* kind;
  QRgb light;
  QRgb dark;
};

constexpr std::array kKinds{
    KindColour{"staking", 0xFF295FC0, 0xFF70A7FF},          KindColour{"lending", 0xFF038C69, 0xFF28B790},
    KindColour{"liquidity_mining", 0xFF9468EC, 0xFFA077D4}, KindColour{"node_operation", 0xFFD98A1F, 0xFFF0B35A},
    KindColour{"leveraged_loop", 0xFFC7465D, 0xFFEC7B85},   KindColour{"tokenised_treasury", 0xFF5E7387, 0xFF93A6B8},
    KindColour{"vote_lock", 0xFF22A6BB, 0xFF65D4E5},        KindColour{"custom_stream", 0xFFA4915C, 0xFFC8B77E},
};
constexpr KindColour kWallet{"wallet", 0xFF8A94A0, 0xFF7C8896};

/// Two hues that no strategy has, so that ten groups stay apart.
constexpr std::array<KindColour, 2> kMore{KindColour{"", 0xFFB4529E, 0xFFE08BCD},
                                          KindColour{"", 0xFF6B8E23, 0xFFA9CB5E}};

double channel(double v) {
  return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

}  // namespace

QColor Palette::strategy(const QString& kindId) const {
  const auto* found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindColour& k) { return kindId == QLatin1String(k.kind); });
  const KindColour& colour = found == kKinds.end() ? kWallet : *found;
  return QColor::fromRgb(dark ? colour.dark : colour.light);
}

QColor Palette::categorical(int index) const {
  const int count = int(kKinds.size() + kMore.size());
  const auto at = std::size_t(((index % count) + count) % count);
  const KindColour& colour = at < kKinds.size() ? kKinds[at] : kMore[at - kKinds.size()];
  return QColor::fromRgb(dark ? colour.dark : colour.light);
}

Tint Palette::grade(QChar letter) const {
  switch (letter.toUpper().toLatin1()) {
    case 'A':
      return dark ? Tint{"#12392A", "#5FD79C"} : Tint{"#DDF3E7", "#14643A"};
    case 'B':
      return dark ? Tint{"#2A3814", "#AAD566"} : Tint{"#E6F4D3", "#41660F"};
    case 'C':
      return dark ? Tint{"#3D3014", "#EBBF5A"} : Tint{"#FCEFCB", "#7D5406"};
    case 'D':
      return dark ? Tint{"#472716", "#F5A27A"} : Tint{"#FDE0D2", "#A23A0C"};
    case 'E':
      return dark ? Tint{"#4A1E1F", "#F69A94"} : Tint{"#FBD9D7", "#A31D14"};
    default:
      return Tint{inset, mute};
  }
}

Tint Palette::heat(int risk) const {
  const int r = std::clamp(risk, 0, 100);
  // Stops of the scale; between them the colour runs evenly, so that 24 and 26 look alike.
  struct Stop {
    int at = 0;
    QColor colour = {};
  };
  const std::array<Stop, 5> stops =
      dark ? std::array<Stop, 5>{{{0, "#1E4A3E"}, {25, "#274336"}, {45, "#54452B"}, {65, "#714B2E"}, {100, "#863D40"}}}
           : std::array<Stop, 5>{{{0, "#C2E0D4"}, {25, "#DCE9DB"}, {45, "#F7E4C4"}, {65, "#EFC4A8"}, {100, "#DE8F8B"}}};
  std::size_t i = 1;
  while (i + 1 < stops.size() && r > stops[i].at) ++i;
  const double share = double(r - stops[i - 1].at) / double(stops[i].at - stops[i - 1].at);
  return Tint{blend(stops[i].colour, stops[i - 1].colour, share), ink};
}

QColor Palette::meter(int risk) const {
  return risk < 30 ? good : risk <= 50 ? warn : bad;
}

Palette lightPalette() {
  Palette p;
  p.dark = false;
  p.window = "#F5F6F8";
  p.card = "#FFFFFF";
  p.line = "#E3E6EB";
  p.fieldLine = "#D3D8DF";
  p.hover = "#F3F5F7";
  p.inset = "#EFF2F5";
  p.ink = "#16202B";
  p.mute = "#5A6675";
  p.faint = "#606B78";
  p.accent = "#0F766E";
  p.accentHover = "#0B5F59";
  p.soft = "#E0F2EF";
  p.onAccent = "#FFFFFF";
  p.good = "#11703F";
  p.bad = "#B42318";
  p.warn = "#B54708";
  p.infoTint = {"#E0F2EF", "#0E5C56"};
  p.warnTint = {"#FCEFCB", "#7D5406"};
  p.badTint = {"#FDE4E1", "#A31D14"};
  p.goodTint = {"#DDF3E7", "#14643A"};
  return p;
}

Palette darkPalette() {
  Palette p;
  p.dark = true;
  p.window = "#10151B";
  p.card = "#181F27";
  p.line = "#2A333E";
  p.fieldLine = "#364250";
  p.hover = "#202933";
  p.inset = "#222B35";
  p.ink = "#E8EDF2";
  p.mute = "#9AA7B5";
  p.faint = "#8C99A8";
  p.accent = "#3CC2B2";
  p.accentHover = "#5AD2C3";
  p.soft = "#143532";
  p.onAccent = "#0B2320";
  p.good = "#4CC38A";
  p.bad = "#F1746B";
  p.warn = "#F0A64B";
  p.infoTint = {"#143532", "#7ADACE"};
  p.warnTint = {"#3D3014", "#EBBF5A"};
  p.badTint = {"#4A1E1F", "#F69A94"};
  p.goodTint = {"#12392A", "#5FD79C"};
  return p;
}

QColor blend(const QColor& top, const QColor& bottom, double share) {
  const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1.0 - share))); };
  return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace tidemill::ui
