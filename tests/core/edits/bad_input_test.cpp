#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace bad_input_test {

using test::EditTest;
using testing::HasSubstr;

// What people type wrong in a holding: each is one plain sentence at its field.
struct BadHolding {
  const char* name;
  const char* field;  ///< where it is typed, and where the error stands
  const char* text;
  const char* says;
};

HoldingDraft typed_into(HoldingDraft draft, const std::string& field, const std::string& text) {
  if (field == "kind")
    draft.kind = text;
  else if (field == "asset")
    draft.asset = {text, {}};
  else if (field == "platform")
    draft.platform = text;
  else if (field == "quantity")
    draft.quantity = text;
  else if (field == "since")
    draft.since = text;
  else if (field == "until")
    draft.until = text;
  else if (field == "price")
    draft.price = text;
  else
    draft.params[field] = text;
  return draft;
}

class BadHoldingTest : public EditTest, public testing::WithParamInterface<BadHolding> {};

TEST_P(BadHoldingTest, IsRefusedAtItsField) {
  const HoldingDraft draft = typed_into(staking(), GetParam().field, GetParam().text);
  const auto errors = check_holding(context(), draft);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors.front().field, GetParam().field);
  EXPECT_THAT(errors.front().message(), HasSubstr(GetParam().says));
  EXPECT_FALSE(errors.front().what.empty());
  const auto made = add_holding(context(), draft);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message(), errors.front().message());
}

INSTANTIATE_TEST_SUITE_P(
    Typed, BadHoldingTest,
    testing::Values(
        BadHolding{"letters", "quantity", "12.4O", "“12.4O” is not a number"},
        BadHolding{"german_number", "quantity", "1.234,5", "comma"},
        BadHolding{"nineteen_decimals", "quantity", "0.1234567890123456789", "19 decimals"},
        BadHolding{"exponent", "quantity", "1e400", "exponent"},
        BadHolding{"huge", "quantity", "99999999999999999", "too large"},
        BadHolding{"negative", "quantity", "-5", "type the amount without a minus"},
        BadHolding{"nothing_held", "quantity", "0", "zero"}, BadHolding{"no_amount", "quantity", "  ", "is missing"},
        BadHolding{"february", "since", "2026-02-30", "there is no 30 February 2026"},
        BadHolding{"year_3024", "since", "3024-01-01", "3024"},
        BadHolding{"tomorrow", "since", "2026-11-23", "is in the future"},
        BadHolding{"before_bitcoin", "since", "2009-01-02", "2009-01-03"},
        BadHolding{"ends_before_it_begins", "until", "2025-01-01", "not after the first day"},
        BadHolding{"no_such_kind", "kind", "mining", "choose from: staking, lending"},
        BadHolding{"no_such_asset", "asset", "XYZ", "no asset called “XYZ” here or in the catalogue"},
        BadHolding{"no_asset", "asset", "", "is missing"}, BadHolding{"no_platform", "platform", "", "is missing"},
        BadHolding{"free_price", "price", "0", "zero"},
        BadHolding{"letters_in_price", "price", "3k", "“3k” is not a number"},
        BadHolding{"letters_in_rate", "apr", "4O", "“4O” is not a number"},
        BadHolding{"negative_rate", "apr", "-0.03", "must be"}, BadHolding{"no_rate", "apr", "", "is missing"},
        BadHolding{"commission_over_one", "commission", "1.2", "between 0 % and 100 %"},
        BadHolding{"no_such_choice", "compounding", "hourly", "use one of: none, daily"},
        BadHolding{"unknown_parameter", "aprr", "0.03", "choose from: apr"},
        BadHolding{"unknown_receipt", "receipt_asset", "XYZ", "“XYZ”"}),
    [](const auto& test) { return std::string(test.param.name); });

using BadInputTest = EditTest;

TEST_F(BadInputTest, EveryMistakeIsReportedAtOnce) {
  HoldingDraft draft = staking();
  draft.quantity = "many";
  draft.since = "yesterday";
  draft.params["apr"] = "4O";
  std::vector<std::string> fields;
  for (const Error& error : check_holding(context(), draft)) fields.push_back(error.field);
  EXPECT_THAT(fields, testing::UnorderedElementsAre("quantity", "since", "apr"));
}

TEST_F(BadInputTest, WhatWasTypedIsQuotedOnOneLineAndCut) {
  HoldingDraft draft = staking();
  draft.asset = {"X\nY" + std::string(500, 'Z'), {}};
  const std::string message = check_holding(context(), draft).front().message();
  EXPECT_EQ(message.find('\n'), std::string::npos);
  EXPECT_LT(message.size(), 250U);
}

TEST_F(BadInputTest, APoolNeedsBothAmountsAndTwoAssets) {
  HoldingDraft draft = pool();
  draft.params.erase("quantity2");
  EXPECT_EQ(check_holding(context(), draft).at(0).field, "quantity2");
  draft = pool();
  draft.params["quantity2"] = "-1";
  EXPECT_EQ(check_holding(context(), draft).at(0).field, "quantity2");
  draft = pool();
  draft.params.erase("asset2");
  EXPECT_EQ(check_holding(context(), draft).at(0).field, "asset2");
  draft = pool();
  draft.params["asset2"] = "ETH";
  EXPECT_EQ(check_holding(context(), draft).at(0).field, "asset2");
}

// What people type wrong about a payout.
struct BadEntry {
  const char* name;
  const char* field;
  const char* text;
  const char* says;
};

class BadEntryTest : public EditTest, public testing::WithParamInterface<BadEntry> {};

TEST_P(BadEntryTest, IsRefusedAtItsField) {
  EntryDraft draft = reward(add(staking()), "2026-10-30T12:00:00Z", "0.0413");
  const std::map<std::string, std::string*> fields{{"type", &draft.type},         {"at", &draft.at},
                                                   {"quantity", &draft.quantity}, {"value", &draft.value},
                                                   {"currency", &draft.currency}, {"covers_from", &draft.covers_from},
                                                   {"retained", &draft.retained}, {"state", &draft.state},
                                                   {"category", &draft.category}, {"asset", &draft.asset.symbol}};
  *fields.at(GetParam().field) = GetParam().text;
  const auto errors = check_entry(context(), draft);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors.front().field, GetParam().field);
  EXPECT_THAT(errors.front().message(), HasSubstr(GetParam().says));
  EXPECT_FALSE(record_entry(context(), draft));
}

INSTANTIATE_TEST_SUITE_P(
    Typed, BadEntryTest,
    testing::Values(BadEntry{"letters", "quantity", "O.0413", "is not a number"},
                    BadEntry{"german_number", "quantity", "0,0413", "comma"},
                    BadEntry{"nineteen_decimals", "quantity", "0.1234567890123456789", "19 decimals"},
                    BadEntry{"exponent", "quantity", "1e400", "exponent"},
                    BadEntry{"negative", "quantity", "-0.1", "type the amount without a minus"},
                    BadEntry{"no_amount", "quantity", "", "is missing"},
                    BadEntry{"february", "at", "2026-02-30", "there is no 30 February 2026"},
                    BadEntry{"year_3024", "at", "3024-01-01T00:00:00Z", "3024"},
                    BadEntry{"tomorrow", "at", "2026-11-23T00:00:00Z", "is in the future"},
                    BadEntry{"no_such_type", "type", "airdrop", "choose from: deposit"},
                    BadEntry{"unknown_asset", "asset", "XYZ", "“XYZ”"},
                    BadEntry{"negative_value", "value", "-3", "without a minus"},
                    BadEntry{"bad_currency", "currency", "$", "currency code"},
                    BadEntry{"covers_the_future", "covers_from", "2026-10-31", "after the payment"},
                    BadEntry{"half_retained", "retained", "maybe", "neither true nor false"},
                    BadEntry{"no_such_state", "state", "pending", "choose from: accrued"},
                    BadEntry{"category_of_income", "category", "gas", "only costs"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(BadInputTest, AnEntryNeedsAHolding) {
  EXPECT_EQ(check_entry(context(), reward(HoldingId(99), "2026-10-30", "1")).at(0).code, ErrorCode::not_found);
  EntryDraft nowhere = reward(HoldingId(1), "2026-10-30", "1");
  nowhere.holding.reset();
  EXPECT_EQ(check_entry(context(), nowhere).at(0).field, "holding");
}

}  // namespace bad_input_test
}  // namespace tidemill
