#include "core/strategies/registry.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/strategies/custom_stream.h"
#include "core/strategies/lending.h"
#include "core/strategies/leveraged_loop.h"
#include "core/strategies/liquidity_mining.h"
#include "core/strategies/node_operation.h"
#include "core/strategies/staking.h"
#include "core/strategies/tokenised_treasury.h"
#include "core/strategies/vote_lock.h"
#include "core/strategies/wallet.h"

namespace tidemill {

// An explicit list, not static initialisers, which a linker may drop from a static library.
std::span<const StrategyKind* const> strategy_kinds() {
  static const std::array<const StrategyKind*, 9> kinds{
      &staking_kind(),        &lending_kind(),        &liquidity_mining_kind(),
      &node_operation_kind(), &leveraged_loop_kind(), &tokenised_treasury_kind(),
      &vote_lock_kind(),      &custom_stream_kind(),  &wallet_kind()};
  return kinds;
}

const StrategyKind* strategy_kind(std::string_view id) {
  for (const StrategyKind* kind : strategy_kinds())
    if (kind->descriptor().id == id) return kind;
  return nullptr;
}

const ParamSpec* KindDescriptor::param(std::string_view name) const {
  const auto found =
      std::find_if(params.begin(), params.end(), [&](const ParamSpec& spec) { return spec.name == name; });
  return found == params.end() ? nullptr : &*found;
}

namespace {

Result<void> check_known_and_in_range(const KindDescriptor& descriptor, const Params& params) {
  for (const auto& [name, text] : params) {
    const ParamSpec* spec = descriptor.param(name);
    if (!spec) {
      std::string known;
      for (const ParamSpec& each : descriptor.params) known += (known.empty() ? "" : ", ") + each.name;
      return fail({ErrorCode::bad_input, name,
                   "a holding of kind “" + descriptor.id + "” has no parameter of this name",
                   known.empty() ? "this kind has no parameters" : "choose from: " + known, name});
    }
    if (text.empty()) continue;
    TIDEMILL_CHECK(canonical_value(*spec, text));
  }
  return {};
}

Result<void> check_required(const KindDescriptor& descriptor, const Params& params) {
  const auto given = [&](const ParamSpec& spec) {
    const auto found = params.find(spec.name);
    return found != params.end() && !found->second.empty();
  };
  std::map<std::string, std::pair<const ParamSpec*, int>> groups;  // first of the group, how many are given
  for (const ParamSpec& spec : descriptor.params) {
    if (spec.opens) continue;
    if (spec.one_of.empty()) {
      if (spec.required && !given(spec))
        return fail({ErrorCode::bad_input, spec.label, "is missing", spec.meaning, spec.name});
      continue;
    }
    auto& [first, count] = groups.try_emplace(spec.one_of, &spec, 0).first->second;
    count += given(spec) ? 1 : 0;
  }
  for (const auto& [group, entry] : groups) {
    const auto& [first, count] = entry;
    if (count == 1) continue;
    std::string names;
    for (const ParamSpec& spec : descriptor.params)
      if (spec.one_of == group) names += (names.empty() ? "" : " or ") + spec.name;
    return fail({ErrorCode::bad_input, first->label, count == 0 ? "is missing" : "is given twice",
                 (count == 0 ? "give " : "give only one of ") + names, first->name});
  }
  return {};
}

}  // namespace

Result<void> validate_params(const StrategyKind& kind, const TermsView& terms) {
  TIDEMILL_CHECK(check_known_and_in_range(kind.descriptor(), terms.params()));
  TIDEMILL_CHECK(check_required(kind.descriptor(), terms.params()));
  return kind.validate(terms);
}

}  // namespace tidemill
