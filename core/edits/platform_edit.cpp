#include <algorithm>
#include <array>

#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

enum class FactType { date, count, share, yes_no, text };

constexpr std::array<std::pair<const char*, FactType>, 10> platform_facts{{{"launched", FactType::date},
                                                                           {"audits", FactType::count},
                                                                           {"admin", FactType::text},
                                                                           {"kyc", FactType::yes_no},
                                                                           {"restricted", FactType::text},
                                                                           {"custody", FactType::text},
                                                                           {"unbonding_days", FactType::count},
                                                                           {"cover_available", FactType::yes_no},
                                                                           {"operators", FactType::count},
                                                                           {"uptime", FactType::share}}};

Result<std::string> fact_value(FactType type, const std::string& field, const std::string& text) {
  switch (type) {
    case FactType::text:
      return text;
    case FactType::yes_no:
      if (text == "yes" || text == "no") return text;
      return fail({ErrorCode::bad_input, field, quote(text) + " is neither yes nor no", "write yes or no", field});
    case FactType::count: {
      const auto number = Decimal::parse(text);
      if (number && *number == number->rounded(0, Rounding::truncate) && number->sign() >= 0 &&
          *number <= Decimal::of(10000))
        return number->to_string();
      return fail(
          {ErrorCode::bad_input, field, quote(text) + " is not a whole number", "write a number such as 3", field});
    }
    case FactType::share: {
      const auto number = Decimal::parse(text);
      if (number && number->sign() >= 0 && *number <= Decimal::one()) return number->to_string();
      return fail(
          {ErrorCode::bad_input, field, quote(text) + " is not a share from 0 to 1", "write 0.995 for 99.5 %", field});
    }
    case FactType::date: {
      const auto day = parse_date(text);
      if (!day) return fail(in_field(day.error(), field, field));
      return to_string(*day);
    }
  }
  return text;
}

Result<void> set_field(const EditContext& context, Platform& platform, const std::string& field,
                       const std::string& text) {
  if (field == "kind") {
    const auto kind = platform_kind_from(text);
    if (!kind)
      return fail({ErrorCode::bad_input, field, "there is no kind of platform called " + quote(text),
                   "choose from: protocol, exchange, validator, own_hardware, issuer, custodian", field});
    platform.kind = *kind;
    return {};
  }
  if (field == "chain") {
    platform.chain = text;
    return {};
  }
  if (field == "jurisdiction") {
    platform.jurisdiction = text;
    return {};
  }
  const auto known =
      std::find_if(platform_facts.begin(), platform_facts.end(), [&](const auto& fact) { return field == fact.first; });
  if (known == platform_facts.end()) {
    std::vector<std::string> names{"kind", "chain", "jurisdiction"};
    for (const auto& [name, type] : platform_facts) names.emplace_back(name);
    return fail(
        {ErrorCode::bad_input, field, "a platform has no fact of this name", "choose from: " + joined(names), field});
  }
  if (text.empty()) {
    platform.facts.erase(field);
    return {};
  }
  TIDEMILL_TRY(value, fact_value(known->second, field, text));
  const auto present = platform.facts.find(field);
  if (present != platform.facts.end() && present->second.value == value) return {};
  platform.facts[field] = {value, "entered by you", context.as_of};
  return {};
}

Platform fresh_platform(const EditContext& context, const std::string& name, const std::string& chain,
                        const Change& change) {
  Platform platform;
  if (const CatalogPlatform* known = context.catalog ? context.catalog->platform(name) : nullptr) {
    platform = known->platform;
  } else {
    platform.name = name;
    platform.chain = chain;
  }
  platform.id = PlatformId{fresh_id(context, change, "platform")};
  return platform;
}

}  // namespace

Result<PlatformId> need_platform(const EditContext& context, const std::string& name, const std::string& chain,
                                 Change& change) {
  const std::string wanted = trimmed(name);
  if (wanted.empty() || wanted.size() > 80)
    return fail({ErrorCode::bad_input, "platform", wanted.empty() ? "is missing" : "has more than 80 characters",
                 "name the protocol, exchange or validator", "platform"});
  if (const Platform* present = context.portfolio->platform_called(wanted)) return present->id;
  Platform platform = fresh_platform(context, wanted, chain, change);
  change.insert(platform);
  return platform.id;
}

Result<Made<PlatformId>> set_platform(const EditContext& context, const std::string& name, const Fields& fields) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  const std::string wanted = trimmed(name);
  const Platform* present = context.portfolio->platform_called(wanted);
  Platform platform;
  if (present) {
    platform = *present;
  } else {
    TIDEMILL_CHECK(need_platform(context, wanted, {}, change));
    change.rows.clear();
    platform = fresh_platform(context, wanted, {}, change);
  }
  for (const auto& [field, text] : fields) TIDEMILL_CHECK(set_field(context, platform, field, trimmed(text)));
  if (!present) {
    change.insert(platform);
    change.name = "Add platform " + platform.name;
  } else if (*present != platform) {
    change.update(*present, platform);
    change.name = "Change platform " + platform.name;
  }
  return Made<PlatformId>{platform.id, std::move(change)};
}

}  // namespace tidemill
