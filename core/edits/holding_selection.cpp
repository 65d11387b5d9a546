#include <fmt/format.h>

#include <memory>

#include "core/edits/holding_edit.h"
#include "core/edits/record_edit.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

/// Steps on one portfolio, each made on what those before it leave behind, that become one change.
class ChangeChain {
 public:
  explicit ChangeChain(const EditContext& context)
      : at_(context), all_{.name = {}, .source = context.source, .rows = {}, .batch = {}} {}

  const EditContext& context() const { return at_; }
  void add(Change change) {
    after_ = at_.portfolio->with(change);
    at_.portfolio = after_.get();
    for (auto& row : change.rows) all_.rows.push_back(std::move(row));
  }
  Change take(std::string name) {
    all_.name = std::move(name);
    return std::move(all_);
  }

 private:
  EditContext at_;
  Change all_;
  std::shared_ptr<const Portfolio> after_;
};

Result<void> move_to_platform(ChangeChain& chain, HoldingId id, const std::string& platform) {
  Change change{.name = {}, .source = chain.context().source, .rows = {}, .batch = {}};
  const Holding& before = *chain.context().portfolio->holding(id);
  TIDEMILL_TRY(there, need_platform(chain.context(), platform, {}, change));
  Holding after = before;
  after.platform = there;
  if (after != before) change.update(before, after);
  chain.add(std::move(change));
  return {};
}

Result<void> edit_one(ChangeChain& chain, HoldingId id, const SelectionEdit& edit) {
  if (!edit.platform.empty()) TIDEMILL_CHECK(move_to_platform(chain, id, edit.platform));
  if (!edit.params.empty()) {
    TIDEMILL_TRY(terms, change_terms(chain.context(), id, edit.from, edit.params, edit.correct));
    chain.add(std::move(terms));
  }
  if (edit.closed_on) {
    TIDEMILL_TRY(closed, close_holding(chain.context(), id, edit.closed_on));
    chain.add(std::move(closed));
  }
  return {};
}

}  // namespace

std::vector<const ParamSpec*> common_params(const Portfolio& portfolio, const std::vector<HoldingId>& ids) {
  std::vector<const ParamSpec*> common;
  bool first = true;
  for (const HoldingId id : ids) {
    const Holding* holding = portfolio.holding(id);
    const StrategyKind* kind = holding ? strategy_kind(holding->kind) : nullptr;
    if (kind == nullptr) return {};
    if (first) {
      for (const ParamSpec& spec : kind->descriptor().params)
        if (!spec.opens) common.push_back(&spec);
    } else {
      std::erase_if(common, [&](const ParamSpec* spec) {
        const ParamSpec* here = kind->descriptor().param(spec->name);
        return here == nullptr || here->opens || here->type != spec->type;
      });
    }
    first = false;
  }
  return common;
}

Result<Change> edit_holdings(const EditContext& context, const std::vector<HoldingId>& ids, const SelectionEdit& edit) {
  ChangeChain chain(context);
  for (const HoldingId id : ids) {
    const Holding* holding = context.portfolio->holding(id);
    if (holding == nullptr)
      return fail(ErrorCode::not_found, "holding " + std::to_string(id.value()), "there is no such holding");
    auto edited = edit_one(chain, id, edit);
    if (edited) continue;
    Error error = edited.error();
    // Which of them it is; the field stays, so that a form knows where to say it.
    if (ids.size() > 1) error.why = fmt::format("{} ({})", error.why, context.portfolio->title(*holding));
    return fail(std::move(error));
  }
  const std::string what = ids.size() == 1 ? context.portfolio->title(*context.portfolio->holding(ids.front()))
                                           : fmt::format("{} holdings", ids.size());
  return chain.take("Edit " + what);
}

Result<Change> label_holding(const EditContext& context, HoldingId id, const std::string& label) {
  const Holding* before = context.portfolio->holding(id);
  if (before == nullptr)
    return fail(ErrorCode::not_found, "holding " + std::to_string(id.value()), "there is no such holding");
  Change change{
      .name = "Rename " + context.portfolio->title(*before), .source = context.source, .rows = {}, .batch = {}};
  Holding after = *before;
  after.label = label;
  if (after != *before) change.update(*before, after);
  return change;
}

}  // namespace tidemill
