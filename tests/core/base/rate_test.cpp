#include "core/base/rate.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tidemill {
namespace rate_test {

Decimal d(std::string_view text) {
  return Decimal::literal(text);
}

// Expected values in this file, unless another source is named: Python's decimal module with 120 digits, rounded
// half-even.

struct FromApy {
  const char* apy;
  Compounding compounding;
  const char* apr;
};

constexpr FromApy from_apy_rows[] = {
    {"0.1", Compounding::daily, "0.095322624764751439"},
    {"0.1", Compounding::weekly, "0.09539734004256925"},
    {"0.1", Compounding::monthly, "0.095689685146844893"},
    {"0.1", Compounding::continuous, "0.09531017980432486"},
    {"0.05", Compounding::daily, "0.048793425246405728"},
    {"0.05", Compounding::weekly, "0.048812997812398984"},
    {"0.05", Compounding::monthly, "0.048889485403779619"},
    {"0.05", Compounding::continuous, "0.048790164169432003"},
    {"0.048", Compounding::daily, "0.046886597083429162"},
    {"0.048", Compounding::weekly, "0.046904669606997566"},
    {"0.048", Compounding::monthly, "0.046975291566362864"},
    {"0.048", Compounding::continuous, "0.04688358589885042"},
    {"0.08328706756503597", Compounding::daily, "0.080008767662349615"},
    {"0.08328706756503597", Compounding::weekly, "0.080061401158929251"},
    {"0.08328706756503597", Compounding::monthly, "0.080267260146081847"},
    {"0.08328706756503597", Compounding::continuous, "0.079999999898528665"},
    {"1", Compounding::daily, "0.693805752190718713"},
    {"1", Compounding::weekly, "0.697774746625583182"},
    {"1", Compounding::monthly, "0.713557132311543175"},
    {"1", Compounding::continuous, "0.693147180559945309"},
    {"-0.5", Compounding::daily, "-0.692489442167958517"},
    {"-0.5", Compounding::weekly, "-0.688560443548232849"},
    {"-0.5", Compounding::monthly, "-0.67350824781967804"},
    {"-0.5", Compounding::continuous, "-0.693147180559945309"},
    {"0.000000000000000001", Compounding::daily, "0.000000000000000001"},
    {"0.000000000000000001", Compounding::weekly, "0.000000000000000001"},
    {"0.000000000000000001", Compounding::monthly, "0.000000000000000001"},
    {"0.000000000000000001", Compounding::continuous, "0.000000000000000001"},
    {"-0.000000000000000001", Compounding::daily, "-0.000000000000000001"},
    {"-0.000000000000000001", Compounding::weekly, "-0.000000000000000001"},
    {"-0.000000000000000001", Compounding::monthly, "-0.000000000000000001"},
    {"-0.000000000000000001", Compounding::continuous, "-0.000000000000000001"},
    {"0.000000001", Compounding::daily, "0.000000001"},
    {"0.000000001", Compounding::weekly, "0.000000001"},
    {"0.000000001", Compounding::monthly, "0.000000001"},
    {"0.000000001", Compounding::continuous, "0.000000001"},
    {"0.000000000000365", Compounding::daily, "0.000000000000365"},
    {"0.000000000000365", Compounding::weekly, "0.000000000000365"},
    {"0.000000000000365", Compounding::monthly, "0.000000000000365"},
    {"0.000000000000365", Compounding::continuous, "0.000000000000365"},
    {"2.138428376721", Compounding::daily, "1.14551594908937407"},
    {"2.138428376721", Compounding::weekly, "1.156357801861849584"},
    {"2.138428376721", Compounding::monthly, "1.2"},
    {"2.138428376721", Compounding::continuous, "1.143722157651898321"},
    {"1000000000000000", Compounding::daily, "36.225710577672344753"},
    {"1000000000000000", Compounding::weekly, "48.983894524539956205"},
    {"1000000000000000", Compounding::monthly, "201.39352920467075393"},
    {"1000000000000000", Compounding::continuous, "34.53877639491068626"},
    {"170141183460469231731", Compounding::daily, "49.686349513781804545"},
    {"170141183460469231731", Compounding::weekly, "75.261109843408457766"},
    {"170141183460469231731", Compounding::monthly, "570.213181105682402098"},
    {"170141183460469231731", Compounding::continuous, "46.583160257220231984"},
    {"-0.999999999999999999", Compounding::daily, "-39.179957522140342151"},
    {"-0.999999999999999999", Compounding::weekly, "-28.592942086174208995"},
    {"-0.999999999999999999", Compounding::monthly, "-11.62052668077979448"},
    {"-0.999999999999999999", Compounding::continuous, "-41.446531673892822312"},
    {"0.126825030131969721", Compounding::daily, "0.119423502926948435"},
    {"0.126825030131969721", Compounding::weekly, "0.119540788566670891"},
    {"0.126825030131969721", Compounding::monthly, "0.12"},
    {"0.126825030131969721", Compounding::continuous, "0.119403970238016994"},
    {"0.004", Compounding::daily, "0.003992043100074323"},
    {"0.004", Compounding::weekly, "0.003992174086638265"},
    {"0.004", Compounding::monthly, "0.003992685352917624"},
    {"0.004", Compounding::continuous, "0.003992021269537453"},
};

TEST(RateTest, ApyBecomesTheAprToTheLastPlace) {
  for (const auto& row : from_apy_rows) {
    const auto rate = Rate::from_apy(d(row.apy), row.compounding);
    ASSERT_TRUE(rate) << row.apy;
    EXPECT_EQ(rate->apr().to_string(), row.apr) << row.apy << " " << name_of(row.compounding);
    EXPECT_EQ(rate->compounding(), row.compounding);
  }
}

TEST(RateTest, ApyAndAprAreTheSameWithoutCompoundingOrYearly) {
  EXPECT_EQ(Rate::from_apy(d("0.048"), Compounding::none).value().apr(), d("0.048"));
  EXPECT_EQ(Rate::from_apy(d("0.048"), Compounding::yearly).value().apr(), d("0.048"));
  EXPECT_EQ(Rate::from_apr(d("0.048"), Compounding::none).apy(), 0.048);
  EXPECT_EQ(Rate::from_apr(d("0.048"), Compounding::yearly).apy(), 0.048);
}

TEST(RateTest, AYieldOfMinusOneHasNoRate) {
  for (const auto compounding : {Compounding::none, Compounding::daily, Compounding::continuous}) {
    EXPECT_EQ(Rate::from_apy(d("-1"), compounding).error().code, ErrorCode::bad_input);
    EXPECT_EQ(Rate::from_apy(d("-7"), compounding).error().code, ErrorCode::bad_input);
  }
}

TEST(RateTest, AprBecomesApy) {
  // (1 + r/n)^n − 1
  EXPECT_NEAR(Rate::from_apr(d("0.05"), Compounding::daily).apy(), 0.05126749646746255, 1e-16);
  EXPECT_NEAR(Rate::from_apr(d("0.2"), Compounding::monthly).apy(), 0.21939108490523242, 1e-16);
  EXPECT_NEAR(Rate::from_apr(d("1"), Compounding::daily).apy(), 1.7145674820218743, 1e-15);
  EXPECT_NEAR(Rate::from_apr(d("0.05"), Compounding::continuous).apy(), 0.051271096376024040, 1e-16);
  EXPECT_EQ(Rate::from_apr(d("0"), Compounding::monthly).apy(), 0.0);
  EXPECT_EQ(Rate::from_apr(d("-12"), Compounding::monthly).apy(), -1.0);
  EXPECT_EQ(Rate::from_apr(d("-40"), Compounding::monthly).apy(), -1.0);
}

TEST(RateTest, ApyAndAprAreInverse) {
  for (const auto compounding : {Compounding::daily, Compounding::weekly, Compounding::monthly, Compounding::yearly,
                                 Compounding::continuous, Compounding::none}) {
    for (const char* apy : {"0.000001", "0.01", "0.048", "0.5", "3", "-0.2", "-0.99"}) {
      const double there_and_back = Rate::from_apy(d(apy), compounding).value().apy();
      EXPECT_NEAR(there_and_back, d(apy).to_double(), 4e-15 * (1 + std::fabs(d(apy).to_double()))) << apy;
    }
  }
}

TEST(RateTest, NamesOfCompoundings) {
  for (const auto compounding : {Compounding::none, Compounding::daily, Compounding::weekly, Compounding::monthly,
                                 Compounding::yearly, Compounding::continuous}) {
    EXPECT_EQ(compounding_from(name_of(compounding)), compounding);
  }
  EXPECT_EQ(name_of(Compounding::weekly), "weekly");
  EXPECT_FALSE(compounding_from("hourly"));
  EXPECT_FALSE(compounding_from(""));
  EXPECT_EQ(periods_per_year(Compounding::daily), 365.0);
  EXPECT_EQ(periods_per_year(Compounding::weekly), 365.0 / 7);
  EXPECT_EQ(periods_per_year(Compounding::monthly), 12.0);
  EXPECT_EQ(periods_per_year(Compounding::yearly), 1.0);
  EXPECT_EQ(periods_per_year(Compounding::none), 1.0);
  EXPECT_TRUE(std::isinf(periods_per_year(Compounding::continuous)));
}

TEST(ContinuousDayInterestTest, IsRightToTheLastPlace) {
  const std::pair<const char*, const char*> rows[] = {
      {"0", "0"},
      {"0.048", "0.000131515496719837"},
      {"0.05", "0.000136995684421689"},
      {"1", "0.002743482506541041"},
      {"-0.2", "-0.000547795110921131"},
      {"0.000000000000000001", "0"},
      {"0.000000000000000183", "0.000000000000000001"},
      {"-0.000000000000000183", "-0.000000000000000001"},
      {"365", "1.718281828459045235"},
      {"-365", "-0.632120558828557678"},
      {"-40000", "-1"},
      {"3650", "22025.465794806716516958"},
      {"16900", "128359919502801945200.54654893209648853"},
      {"16989.5", "164029070058915563792.899135413229970132"},
      {"-3000", "-0.999730563571479368"},
  };
  for (const auto& [apr, factor] : rows) {
    EXPECT_EQ(continuous_day_interest(Decimal::one(), d(apr), Decimal::one()).value().to_string(), factor) << apr;
  }
  // 365·ln(1.7·10²⁰) = 17002.85…
  EXPECT_TRUE(continuous_day_interest(Decimal::one(), d("17002.85"), Decimal::one()));
  EXPECT_EQ(continuous_day_interest(Decimal::one(), d("17002.86"), Decimal::one()).error().code, ErrorCode::overflow);
  EXPECT_EQ(continuous_day_interest(Decimal::one(), Decimal::max(), Decimal::one()).error().code, ErrorCode::overflow);
  EXPECT_EQ(continuous_day_interest(Decimal::one(), -Decimal::max(), Decimal::one()).value().to_string(), "-1");
}

/// What is left of 1 a day.
Result<Decimal> left_after(Decimal decay, int days) {
  return decaying_day_interest(d("365"), Decimal::one(), Decimal::one(), decay, days);
}

TEST(DecayingDayInterestTest, IsRightToTheLastPlace) {
  struct Row {
    const char* decay;
    int days;
    const char* left;
  };
  const Row rows[] = {
      {"0.5", 365, "0.5"},
      {"0.5", 730, "0.25"},
      {"0.5", 6935, "0.000001907348632812"},
      {"0.5", 6570, "0.000003814697265625"},
      {"0.3", 1, "0.999023285669026132"},
      {"0.3", 100, "0.906903560320154866"},
      {"0.159104", 365, "0.840896"},
      {"0.999999999999999999", 1, "0.892657650624273035"},
      {"0.999999999999999999", 365, "0.000000000000000001"},
      {"0.000000000000000001", 365, "0.999999999999999999"},
      {"0.000000000000000001", 182, "1"},
      {"0.000000000000000001", 183, "0.999999999999999999"},
      {"0.9", 36500, "0"},
      {"0.25", 12345, "0.000059474708121977"},
      {"0.1", 6935, "0.135085171767299209"},
      {"0.3", 0, "1"},
      {"0", 1000, "1"},
      {"1", 0, "1"},
      {"1", 1, "0"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(left_after(d(row.decay), row.days).value().to_string(), row.left) << row.decay << " for " << row.days;
  }
}

// 0.5¹⁹ = 0.0000019073486328125 is exactly between two Decimals: the even one is right, whatever noise the logarithm
// has.
TEST(DecayingDayInterestTest, RecognisesTies) {
  EXPECT_EQ(left_after(d("0.5"), 365 * 19).value().to_string(), "0.000001907348632812");
  EXPECT_EQ(left_after(d("0.95"), 365 * 2).value().to_string(), "0.0025");
}

TEST(ContinuousDayInterestTest, IsRoundedOnceWhateverTheBalance) {
  const auto of = [](const char* balance, const char* apr, const char* keep) {
    return continuous_day_interest(d(balance), d(apr), d(keep)).value().to_string();
  };
  EXPECT_EQ(of("12345.678901234567890123", "0.0731", "0.9"), "2.22546690259389737");
  EXPECT_EQ(of("1000000000000000", "0.05", "1"), "136995684421.689475230142566964");
  EXPECT_EQ(of("98765432.123456789012345678", "0.111111111111111111", "0.913"), "27453.689971889464208568");
  EXPECT_EQ(of("-3", "0.2", "0.5"), "-0.000822030409982787");
  EXPECT_EQ(continuous_day_interest(Decimal::max(), d("16000"), d("1")).error().code, ErrorCode::overflow);
}

TEST(DecayingDayInterestTest, IsRoundedOnceWhateverTheBalance) {
  const auto of = [](const char* balance, const char* rate, const char* keep, const char* decay, int days) {
    return decaying_day_interest(d(balance), d(rate), d(keep), d(decay), days).value().to_string();
  };
  EXPECT_EQ(of("5000", "0.06", "1", "0.4", 1), "0.8207683205076782");
  EXPECT_EQ(of("98765432.123456789012345678", "0.111111111111111111", "0.913", "0.37", 1234),
            "5756.340870524153760852");
  EXPECT_EQ(of("1000000000000000", "365", "1", "0.5", 365 * 19), "1907348632.8125");
  EXPECT_EQ(decaying_day_interest(Decimal::max(), Decimal::max(), d("1"), d("0.1"), 1).error().code,
            ErrorCode::overflow);
}

TEST(DecayingDayInterestTest, RefusesWhatMakesNoSense) {
  EXPECT_EQ(left_after(d("-0.1"), 1).error().code, ErrorCode::bad_input);
  EXPECT_EQ(left_after(d("1.1"), 1).error().code, ErrorCode::bad_input);
  EXPECT_EQ(left_after(d("0.1"), -1).error().code, ErrorCode::bad_input);
}

}  // namespace rate_test
}  // namespace tidemill
