#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/io/report_markup.h"

namespace tidemill {

namespace {

struct Colour {
  std::string_view name;
  std::string_view light;
  std::string_view dark;
};

// The window's colours (design tokens), so that a strategy looks the same on the screen and in a report.
constexpr std::array colours{
    Colour{"page", "#F5F6F8", "#10151B"},    Colour{"card", "#FFFFFF", "#181F27"},
    Colour{"line", "#E3E6EB", "#2A333E"},    Colour{"ink", "#16202B", "#E8EDF2"},
    Colour{"mute", "#5A6675", "#9AA7B5"},    Colour{"accent", "#0F766E", "#3CC2B2"},
    Colour{"inset", "#EDF0F3", "#222B35"},   Colour{"good", "#11703F", "#4CC38A"},
    Colour{"warn", "#B54708", "#F0A64B"},    Colour{"bad", "#B42318", "#F1746B"},
    Colour{"grade-a", "#DDF3E7", "#12392A"}, Colour{"grade-a-ink", "#14643A", "#5FD79C"},
    Colour{"grade-b", "#E6F4D3", "#2A3814"}, Colour{"grade-b-ink", "#41660F", "#AAD566"},
    Colour{"grade-c", "#FCEFCB", "#3D3014"}, Colour{"grade-c-ink", "#7D5406", "#EBBF5A"},
    Colour{"grade-d", "#FDE0D2", "#472716"}, Colour{"grade-d-ink", "#A23A0C", "#F5A27A"},
    Colour{"grade-e", "#FBD9D7", "#4A1E1F"}, Colour{"grade-e-ink", "#A31D14", "#F69A94"},
    Colour{"heat-0", "#CFE4D8", "#22473A"},  Colour{"heat-1", "#E6E7D2", "#3A4432"},
    Colour{"heat-2", "#F4D8B8", "#5F472C"},  Colour{"heat-3", "#EBB69F", "#774935"},
    Colour{"heat-4", "#E19B93", "#82403C"},
};
constexpr std::array kinds{
    Colour{"staking", "#295FC0", "#70A7FF"},
    Colour{"lending", "#038C69", "#28B790"},
    Colour{"liquidity_mining", "#9468EC", "#A077D4"},
    Colour{"node_operation", "#D98A1F", "#F0B35A"},
    Colour{"leveraged_loop", "#C7465D", "#EC7B85"},
    Colour{"tokenised_treasury", "#5E7387", "#93A6B8"},
    Colour{"vote_lock", "#22A6BB", "#65D4E5"},
    Colour{"custom_stream", "#A4915C", "#C8B77E"},
    Colour{"other", "#8A94A0", "#7C8896"},
};

constexpr std::string_view rules = R"css(
* { box-sizing: border-box; }
html { color-scheme: light dark; background: var(--page); }
body { margin: 0; color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 62rem; margin: 2rem auto; padding: 2.5rem 3rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 10px; }
header p, .sub, .note, figcaption, .notes { color: var(--mute); }
header p { display: flex; justify-content: space-between; gap: 1rem; margin: 0 0 1.4rem; font-size: .87rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
.sub { margin: 0 0 1.6rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .9rem; margin: 0 0 1.8rem; }
.figures div { border: 1px solid var(--line); border-radius: 10px; padding: .8rem 1rem; }
.figures dt { color: var(--mute); font-size: .87rem; }
.figures dd { margin: 0; }
.figures .value { font-size: 1.3rem; font-weight: 600; }
.figures .note { font-size: .8rem; }
figure { margin: 0 0 2rem; }
figcaption, caption { font-weight: 600; color: var(--ink); text-align: left; padding: 0 0 .5rem; }
figcaption small, .unit { font-weight: 400; color: var(--mute); font-size: .87rem; margin-left: .5em; }
.scroll { overflow-x: auto; margin: 0 0 2rem; }
figure .scroll { margin: 0; }
time { white-space: nowrap; }
svg { display: block; width: 100%; min-width: 34rem; height: auto; font-size: 11px; }
svg text { fill: var(--mute); }
svg .grid { stroke: var(--line); }
svg .zero { stroke: var(--mute); stroke-opacity: .6; }
svg .whisker { stroke: var(--ink); stroke-opacity: .75; fill: none; }
svg .median { stroke: var(--ink); stroke-width: 2; }
svg .today { stroke: var(--accent); stroke-dasharray: 3 3; }
svg text.today { fill: var(--accent); stroke: none; font-weight: 600; }
svg .pale { fill-opacity: .42; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; margin: .4rem 0 0; padding: 0;
  font-size: .87rem; color: var(--mute); }
.dot { display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin-right: .5em;
  background: var(--kind, var(--other)); }
.dot.pale { opacity: .42; }
.stroke { display: inline-block; width: 0; height: .95em; border-left: 1.5px solid var(--ink); margin: 0 .6em 0 .3em;
  vertical-align: -.1em; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
.wide { font-size: .82rem; }
.wide th, .wide td { padding: .45rem .4rem; }
.wide .dotted { padding-left: 1.6em; }
caption { font-size: .95rem; }
thead th { color: var(--mute); font-size: .84rem; vertical-align: bottom; }
tfoot th, tfoot td { font-weight: 600; }
.dotted { padding-left: 1.8em; text-indent: -1.2em; }
.right { text-align: right; white-space: nowrap; }
thead .right { white-space: normal; }
.centre { text-align: center; white-space: nowrap; }
.grade { display: inline-block; padding: .05rem .5rem; border-radius: 5px; font-weight: 600; white-space: nowrap; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: 12rem 1fr 4.5rem; gap: 1rem; align-items: center; padding: .25rem 0; }
.track { height: .6rem; border-radius: 4px; background: var(--inset); overflow: hidden; }
.track span { display: block; height: 100%; border-radius: 4px; background: var(--kind, var(--good)); }
.track .warn { background: var(--warn); }
.track .bad { background: var(--bad); }
.bars .value { text-align: right; }
.notes { border-top: 1px solid var(--line); padding: 1rem 0 0 1.1rem; margin: 2rem 0 0; font-size: .87rem; }
@media (max-width: 40rem) { main { margin: 0; padding: 1.2rem; border: 0; } .bars li { grid-template-columns: 7rem 1fr 4rem; } }
@page { size: A4; margin: 16mm; }
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  html { background: none; font-size: 9pt; }
  body { font-size: 1rem; }
  main { margin: 0; padding: 0; border: 0; max-width: none; }
  .scroll { overflow: visible; }
  svg { min-width: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, .figures div, .bars li { break-inside: avoid; }
  h2, caption { break-after: avoid; }
}
)css";

std::string variables(bool dark) {
  std::string css;
  for (const Colour& colour : colours) css += fmt::format("--{}:{};", colour.name, dark ? colour.dark : colour.light);
  for (const Colour& kind : kinds) css += fmt::format("--{}:{};", kind.name, dark ? kind.dark : kind.light);
  return css;
}

}  // namespace

std::string kind_class(std::string_view kind) {
  const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const Colour& each) { return each.name == kind; });
  return fmt::format("k-{}", known ? kind : "other");
}

std::string report_style() {
  std::string css = fmt::format(":root {{ {} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}",
                                variables(false), variables(true));
  css += rules;
  for (const Colour& kind : kinds)
    css += fmt::format(".k-{0} {{ --kind: var(--{0}); fill: var(--{0}); }}\n", kind.name);
  for (const char grade : {'a', 'b', 'c', 'd', 'e'})
    css += fmt::format(".g-{0} {{ background: var(--grade-{0}); color: var(--grade-{0}-ink); }}\n", grade);
  for (int heat = 0; heat < 5; ++heat) css += fmt::format(".h-{0} {{ background: var(--heat-{0}); }}\n", heat);
  return css;
}

}  // namespace tidemill
