#include "ui/qt_format.h"

#include <gmock/gmock.h>

#include <QDateTime>
#include <limits>

#include "tests/ui/support/application.h"

namespace tidemill::ui {
namespace qt_format_test {

using testing::HasSubstr;

const Currency usd = Currency::literal("USD");

Decimal dec(std::string_view text) {
  return Decimal::literal(text);
}

std::string text(const QString& shown) {
  return shown.toStdString();
}

TEST(QtFormatTest, MoneyIsRoundedHalfEvenAndGrouped) {
  EXPECT_EQ(text(money_text(dec("874.520547945205479452"), usd)), "$874.52");
  EXPECT_EQ(text(money_text(dec("1234567.5"), usd)), "$1,234,567.50");
  EXPECT_EQ(text(money_text(dec("0.125"), usd)), "$0.12");
  EXPECT_EQ(text(money_text(dec("0.135"), usd)), "$0.14");
  EXPECT_EQ(text(money_text(dec("2.5"), usd, 0)), "$2");
  EXPECT_EQ(text(money_text(dec("3.5"), usd, 0)), "$4");
  EXPECT_EQ(text(money_text(dec("170141183460469231731.5"), usd, 0)), "$170,141,183,460,469,231,732");
  EXPECT_EQ(text(money_text(dec("0"), usd)), "$0.00");
}

TEST(QtFormatTest, MinusIsTheTrueSignBeforeTheCurrency) {
  EXPECT_EQ(text(money_text(dec("-18"), usd)), "−$18.00");
  EXPECT_EQ(text(percent_text(-0.159)), "−15.9\u202f%");
}

TEST(QtFormatTest, TinyIsNeverShownAsNothing) {
  EXPECT_EQ(text(money_text(dec("0.004"), usd)), "<$0.01");
  EXPECT_EQ(text(money_text(dec("-0.004"), usd)), ">−$0.01");
  EXPECT_EQ(text(money_text(dec("0.000000000000000001"), usd, 0)), "<$1");
  EXPECT_EQ(text(money_text(1e-30, usd, 2)), "<$0.01");
  EXPECT_EQ(text(amount_text(dec("0.00000004"), "ETH")), "<0.000001\u00a0ETH");
  EXPECT_EQ(text(percent_text(0.0001)), "<0.1\u202f%");
  EXPECT_EQ(text(percent_text(0.0)), "0.0\u202f%");
}

TEST(QtFormatTest, DecimalsFallAwayFromALakhOnWhenAsked) {
  EXPECT_EQ(text(money_text(dec("99999.994"), usd, -1)), "$99,999.99");
  EXPECT_EQ(text(money_text(dec("100000"), usd, -1)), "$100,000");
  EXPECT_EQ(text(money_text(12880.4, usd)), "$12,880");
}

TEST(QtFormatTest, UnknownIsADash) {
  EXPECT_EQ(text(money_text(std::optional<Decimal>(), usd)), "–");
  EXPECT_EQ(text(money_text(std::numeric_limits<double>::quiet_NaN(), usd)), "–");
  EXPECT_EQ(text(percent_text(std::optional<double>())), "–");
  EXPECT_EQ(text(percent_text(std::numeric_limits<double>::infinity())), "–");
}

TEST(QtFormatTest, DoublesBeyondDecimalKeepTheirDigits) {
  EXPECT_EQ(text(money_text(1e21, usd)), "$1,000,000,000,000,000,000,000");
}

TEST(QtFormatTest, AmountsAreExactUpToTheirPlaces) {
  EXPECT_EQ(text(amount_text(dec("12.400"), "ETH")), "12.4\u00a0ETH");
  EXPECT_EQ(text(amount_text(dec("25000"), "USDC")), "25,000\u00a0USDC");
  EXPECT_EQ(text(amount_text(dec("0.1234565"), "BTC")), "0.123456\u00a0BTC");
  EXPECT_EQ(text(amount_text(dec("7"), "")), "7");
}

TEST(QtFormatTest, OtherCurrenciesAndLocales) {
  EXPECT_EQ(text(money_text(dec("18"), Currency::literal("CHF"))), "CHF\u00a018.00");
  EXPECT_EQ(text(money_text(dec("18"), Currency::literal("EUR"))), "€18.00");
  {
    const LocaleGuard german("de_DE");
    EXPECT_EQ(text(money_text(dec("-1234.5"), Currency::literal("EUR"))), "−1.234,50\u00a0€");
    EXPECT_EQ(text(money_text(dec("0.001"), usd)), "<0,01\u00a0$");
    EXPECT_EQ(text(percent_text(0.048)), "4,8\u202f%");
    EXPECT_EQ(text(date_text(make_date(2026, 11, 22))), "22. Nov. 2026");
  }
  {
    const LocaleGuard swiss("de_CH");
    EXPECT_EQ(text(money_text(dec("1234.5"), Currency::literal("CHF"))), "1’234.50\u00a0CHF");
  }
  {
    const LocaleGuard indian("en_IN");
    EXPECT_EQ(text(money_text(dec("1234567.5"), Currency::literal("INR"))), "₹12,34,567.50");
  }
  {
    const LocaleGuard spanish("es_ES");
    EXPECT_EQ(text(amount_text(dec("1234"), "")), "1234");
    EXPECT_EQ(text(amount_text(dec("12345"), "")), "12.345");
  }
  {
    const LocaleGuard bare(QLocale::c());
    EXPECT_EQ(text(money_text(dec("1234.5"), usd)), "$1,234.50");
  }
}

TEST(QtFormatTest, ExactTextReadsBack) {
  for (const char* locale : {"en_US", "de_DE", "de_CH", "fr_FR", "en_IN", "ar_EG"}) {
    const LocaleGuard guard(locale);
    for (const char* number : {"25000.5", "-0.000000000000000001", "999999999999999.123456789012345678", "0"}) {
      const auto read = parse_locale_number(exact_text(dec(number)));
      ASSERT_TRUE(read) << locale << " " << number << " " << read.error().message();
      EXPECT_EQ(*read, number) << locale;
    }
  }
  const LocaleGuard german("de_DE");
  EXPECT_EQ(text(exact_text(dec("25000.5"))), "25000,5");
}

TEST(QtFormatTest, DatesAndOrigins) {
  const Date day = make_date(2026, 11, 22);
  EXPECT_EQ(text(date_text(day)), "22 Nov 2026");
  EXPECT_EQ(text(short_date_text(day)), "22 Nov");
  const QDateTime moment(QDate(2026, 11, 22), QTime(14, 6));
  EXPECT_THAT(text(moment_text(Instant{std::chrono::seconds{moment.toSecsSinceEpoch()}})),
              testing::StartsWith("22 Nov 2026, "));
  EXPECT_EQ(text(iso_text(day)), "2026-11-22");
  EXPECT_EQ(text(month_text(day)), "November 2026");
  EXPECT_EQ(text(origin_text(PriceOrigin::of_the_day, day, day)), "price of 22 Nov");
  EXPECT_EQ(text(origin_text(PriceOrigin::carried, make_date(2026, 11, 21), day)), "price of 21 Nov, 1 day old");
  EXPECT_EQ(text(origin_text(PriceOrigin::carried, make_date(2025, 11, 22), day)),
            "price of 22 Nov 2025, 365 days old");
}

TEST(QtFormatTest, ErrorsBecomeSentences) {
  EXPECT_EQ(text(error_text({ErrorCode::bad_input, "quantity", "“4O” is not a number", "write it like 1234.5", {}})),
            "Quantity: “4O” is not a number. Write it like 1234.5.");
  EXPECT_EQ(text(error_text({ErrorCode::io, "/home/a.tidemill", "the disk is full", "", {}})),
            "/home/a.tidemill: the disk is full.");
  EXPECT_EQ(text(error_text({ErrorCode::bad_input, "", "the date is empty", "", {}})), "The date is empty.");
}

struct Reading {
  const char* name;
  const char* locale;
  const char* typed;
  const char* read;  // canonical, or a part of the message when it begins with '!'
};

class LocaleNumberTest : public testing::TestWithParam<Reading> {};

TEST_P(LocaleNumberTest, IsReadOrExplained) {
  const Reading& reading = GetParam();
  const auto number = parse_locale_number(QString::fromUtf8(reading.typed), QLocale(reading.locale));
  if (reading.read[0] == '!') {
    ASSERT_FALSE(number) << *number;
    EXPECT_THAT(number.error().message(), HasSubstr(reading.read + 1));
  } else {
    ASSERT_TRUE(number) << number.error().message();
    EXPECT_EQ(*number, reading.read);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, LocaleNumberTest,
    testing::Values(
        Reading{"en_plain", "en_US", "25000.5", "25000.5"}, Reading{"en_groups", "en_US", "1,234,567.50", "1234567.5"},
        Reading{"en_single_mark_three_digits", "en_US", "1,500", "1500"}, Reading{"en_point", "en_US", ".5", "0.5"},
        Reading{"en_trailing_point", "en_US", "5.", "5"}, Reading{"en_negative", "en_US", "-12.5", "-12.5"},
        Reading{"en_true_minus", "en_US", "−12.5", "-12.5"}, Reading{"en_plus", "en_US", "+3", "3"},
        Reading{"en_spaces_around", "en_US", "  42 ", "42"},
        Reading{"en_eighteen", "en_US", "0.123456789012345678", "0.123456789012345678"},
        Reading{"en_german_number", "en_US", "1.234,5", "!“1.234,5” has a comma before the decimals"},
        Reading{"en_german_number_help", "en_US", "1.234,5", "!write 1234.5"},
        Reading{"en_comma_decimals", "en_US", "4,8", "!write 4.8"},
        Reading{"en_zero_group", "en_US", "0,123", "!write 0.123"},
        Reading{"en_bad_groups", "en_US", "1,23,4", "!groups of the wrong size"},
        Reading{"en_lakh", "en_US", "12,34,567", "!groups of the wrong size"},
        Reading{"en_empty_group", "en_US", "1,,234", "!groups of the wrong size"},
        Reading{"en_letter", "en_US", "4O", "!“4O” is not a number"},
        Reading{"en_words", "en_US", "ten", "!not a number"},
        Reading{"en_two_points", "en_US", "1.2.3", "!more than one decimal mark"},
        Reading{"en_nineteen", "en_US", "1,000.1234567890123456789", "!“1,000.1234567890123456789” has 19 decimals"},
        Reading{"en_exponent", "en_US", "1e400", "!has an exponent"}, Reading{"en_empty", "en_US", "  ", "!empty"},
        Reading{"en_sign_only", "en_US", "-", "!not a number"}, Reading{"en_mark_only", "en_US", ",", "!not a number"},
        Reading{"en_inner_space", "en_US", "1 234", "!not a number"},
        Reading{"en_nan", "en_US", "nan", "!not a number"}, Reading{"en_inf", "en_US", "inf", "!not a number"},
        Reading{"en_hex", "en_US", "0x10", "!not a number"},
        Reading{"en_too_large", "en_US", "1,000,000,000,000,001", "!is too large"},
        Reading{"en_two_signs", "en_US", "--5", "!not a number"}, Reading{"de_groups", "de_DE", "1.234,5", "1234.5"},
        Reading{"de_single_mark", "de_DE", "1.234", "1234"}, Reading{"de_decimals", "de_DE", "4,8", "4.8"},
        Reading{"de_english", "de_DE", "1,234.5", "!write 1234,5"},
        Reading{"de_point_decimals", "de_DE", "4.8", "!write 4,8"},
        Reading{"de_two_commas", "de_DE", "1,2,3", "!more than one decimal mark"},
        Reading{"ch_apostrophe", "de_CH", "1'234.5", "1234.5"}, Reading{"ch_mark", "de_CH", "1’234’567.5", "1234567.5"},
        Reading{"ch_comma", "de_CH", "4,8", "!write 4.8"}, Reading{"fr_space", "fr_FR", "1 234,5", "1234.5"},
        Reading{"fr_narrow", "fr_FR", "1\u202f234,5", "1234.5"},
        Reading{"fr_no_break", "fr_FR", "1\u00a0234,5", "1234.5"}, Reading{"fr_point", "fr_FR", "4.8", "!write 4,8"},
        Reading{"in_lakh", "en_IN", "12,34,567.5", "1234567.5"}, Reading{"in_threes", "en_IN", "1,234,567", "1234567"},
        Reading{"in_bad", "en_IN", "123,45,678", "!wrong size"}, Reading{"ar_digits", "ar_EG", "١٬٢٣٤٫٥", "1234.5"},
        Reading{"c_groups", "C", "1,234.5", "1234.5"}),
    [](const auto& reading) { return std::string(reading.param.name); });

TEST(LocaleInputTest, PercentIsExact) {
  const QLocale en("en_US");
  EXPECT_EQ(*parse_locale_percent("4.8", en), "0.048");
  EXPECT_EQ(*parse_locale_percent("4.8 %", en), "0.048");
  EXPECT_EQ(*parse_locale_percent("4.8\u202f%", en), "0.048");
  EXPECT_EQ(*parse_locale_percent("0.0000000000000001", en), "0.000000000000000001");
  EXPECT_EQ(*parse_locale_percent("4,8", QLocale("de_DE")), "0.048");
  EXPECT_THAT(parse_locale_percent("0.00000000000000001", en).error().message(), HasSubstr("more than 16 decimals"));
  EXPECT_THAT(parse_locale_percent("%", en).error().message(), HasSubstr("empty"));
}

TEST(LocaleInputTest, DatesAreReadAsTheLocaleSays) {
  const QLocale us("en_US");
  const Date third = make_date(2026, 3, 4);
  EXPECT_EQ(*parse_locale_date("2026-03-04", us), third);
  EXPECT_EQ(*parse_locale_date("3/4/2026", us), third);
  EXPECT_EQ(*parse_locale_date("3/4/26", us), third);
  EXPECT_EQ(*parse_locale_date("4/3/2026", QLocale("en_GB")), third);
  EXPECT_EQ(*parse_locale_date("4.3.2026", QLocale("de_DE")), third);
  EXPECT_EQ(*parse_locale_date("4 Mar 2026", us), third);
  EXPECT_EQ(*parse_locale_date("March 4, 2026", us), third);
  EXPECT_EQ(*parse_locale_date("4. März 2026", QLocale("de_DE")), third);
  EXPECT_EQ(*parse_locale_date(date_text(third), us), third);
}

TEST(LocaleInputTest, WrongDatesAreExplained) {
  const QLocale us("en_US");
  EXPECT_THAT(parse_locale_date("2026-02-30", us).error().message(), HasSubstr("30 February 2026"));
  EXPECT_THAT(parse_locale_date("3024-01-01", us).error().message(), HasSubstr("3024"));
  EXPECT_THAT(parse_locale_date("13/13/2026", us).error().message(), HasSubstr("no month 13"));
  EXPECT_THAT(parse_locale_date("", us).error().message(), HasSubstr("empty"));
  EXPECT_THAT(parse_locale_date("yesterday", us).error().message(), HasSubstr("“yesterday” is not a date"));
  EXPECT_THAT(parse_locale_date("1/2", us).error().message(), HasSubstr("not a date"));
  EXPECT_THAT(parse_locale_date("2026-1O-01", us).error().message(), HasSubstr("not a date"));
}

}  // namespace qt_format_test
}  // namespace tidemill::ui
