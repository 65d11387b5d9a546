#include "core/model/regulation.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/model/name_match.h"
#include "core/model/portfolio.h"

namespace tidemill {
namespace {

constexpr std::string_view rule_gaps = " ,\t";

std::string with(std::string_view name, char from, char to) {
  std::string text(name);
  std::ranges::replace(text, from, to);
  return text;
}

Result<double> tax_share(std::string_view part, std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
    return fail(ErrorCode::bad_input, std::string(part), quote(text) + " is not a share from 0 to 1",
                "tax=0.25 takes a quarter");
  return value;
}

/// Answers whether the part says what the rule does.
Result<bool> read_rule_part(RegulatoryRule& rule, std::string_view part) {
  const auto equals = part.find('=');
  const std::string_view name = part.substr(0, equals);
  const std::string value(equals == std::string_view::npos ? "" : part.substr(equals + 1));
  if (part == "ban" || part == "identity") {
    rule.effect = part == "ban" ? RegulatoryRule::Effect::ban : RegulatoryRule::Effect::identity;
    return true;
  }
  if (name == "tax") {
    TIDEMILL_TRY(tax, tax_share(part, value));
    rule.effect = RegulatoryRule::Effect::tax;
    rule.tax = tax;
    return true;
  }
  std::string* const filter = name == "platform"       ? &rule.platform
                              : name == "jurisdiction" ? &rule.jurisdiction
                              : name == "strategy"     ? &rule.strategy
                              : name == "asset"        ? &rule.asset
                                                       : nullptr;
  if (filter && !value.empty()) {
    *filter = with(value, '_', ' ');
    if (name == "strategy") *filter = value;  // ids are written with _
  } else if (name == "from") {
    TIDEMILL_TRY(from, parse_date(value));
    rule.from = from;
  } else {
    return fail(ErrorCode::bad_input, std::string(part), quote(part) + " is no part of a rule",
                "write ban, identity or tax=0.1, then from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, "
                "strategy=lending or asset=SYMBOL");
  }
  return false;
}

std::string trimmed_part(std::string_view text) {
  const auto start = text.find_first_not_of(' ');
  if (start == std::string_view::npos) return {};
  return std::string(text.substr(start, text.find_last_not_of(' ') - start + 1));
}

}  // namespace

Result<RegulatoryRule> parse_rule(std::string_view name, std::string_view text) {
  RegulatoryRule rule;
  rule.name = std::string(name);
  int effects = 0;
  for (auto start = text.find_first_not_of(rule_gaps); start != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(rule_gaps, start), text.size());
    TIDEMILL_TRY(effect, read_rule_part(rule, text.substr(start, end - start)));
    effects += effect ? 1 : 0;
    start = text.find_first_not_of(rule_gaps, end);
  }
  if (effects != 1)
    return fail(ErrorCode::bad_input, std::string(name),
                effects == 0 ? "the rule does not say what it does" : "the rule does more than one thing",
                "write one of ban, identity and tax=0.1; a second rule for the rest");
  return rule;
}

std::string to_string(const RegulatoryRule& rule) {
  using Effect = RegulatoryRule::Effect;
  std::string text = rule.effect == Effect::ban        ? "ban"
                     : rule.effect == Effect::identity ? "identity"
                                                       : fmt::format("tax={}", rule.tax);
  if (rule.from != Date{}) text += " from=" + to_string(rule.from);
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) text += fmt::format(" {}={}", name, with(value, ' ', '_'));
  };
  add("platform", rule.platform);
  add("jurisdiction", rule.jurisdiction);
  add("strategy", rule.strategy);
  add("asset", rule.asset);
  return text;
}

std::string in_words(const RegulatoryRule& rule) {
  using Effect = RegulatoryRule::Effect;
  std::string text = rule.effect == Effect::ban        ? "a ban"
                     : rule.effect == Effect::identity ? "a duty to say who you are"
                                                       : fmt::format("a tax of {:g} %", rule.tax * 100);
  std::string what;
  const auto add = [&](const char* before, const std::string& value) {
    if (!value.empty()) what += std::string(what.empty() ? "" : " ") + before + value;
  };
  add("", with(rule.strategy, '_', ' '));
  add(what.empty() ? "" : "of ", rule.asset);
  add(what.empty() ? "" : "at ", rule.platform);
  add(what.empty() ? "places in " : "in ", rule.jurisdiction);
  if (!what.empty()) text += (rule.effect == Effect::ban ? " of " : " on ") + what;
  return text;
}

std::vector<RegulatoryRule> rules_of(const Portfolio& portfolio) {
  std::vector<RegulatoryRule> rules;
  for (auto each = portfolio.settings().lower_bound(rule_setting); each != portfolio.settings().end(); ++each) {
    if (!each->first.starts_with(rule_setting)) break;
    if (auto rule = parse_rule(each->first.substr(rule_setting.size()), each->second))
      rules.push_back(std::move(*rule));
  }
  return rules;
}

bool hits(const RegulatoryRule& rule, const Portfolio& portfolio, const Holding& holding) {
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  const Asset* asset = portfolio.asset(holding.asset);
  const auto fits = [](const std::string& wanted, std::string_view is) {
    return wanted.empty() || same_name(wanted, is);
  };
  return fits(rule.platform, platform ? platform->name : "") &&
         fits(rule.jurisdiction, platform ? platform->jurisdiction : "") && fits(rule.strategy, holding.kind) &&
         fits(rule.asset, asset ? asset->symbol : "");
}

bool closed_to(const Platform& platform, std::string_view country) {
  const auto listed = fact_text(platform.facts, "restricted");
  if (!listed || country.empty()) return false;
  for (std::size_t start = 0; start <= listed->size();) {
    const std::size_t end = std::min(listed->find(',', start), listed->size());
    if (same_name(trimmed_part(std::string_view(*listed).substr(start, end - start)), country)) return true;
    start = end + 1;
  }
  return false;
}

}  // namespace tidemill
