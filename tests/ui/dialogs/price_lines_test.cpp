#include "ui/dialogs/price_lines.h"

#include <QAbstractItemModelTester>

#include "core/session.h"
#include "tests/ui/support/application.h"
#include "ui/dialogs/price_lines_model.h"

#include <gmock/gmock.h>

namespace tidemill::ui {
namespace price_lines_test {

using Verdict = PriceLine::Verdict;
using testing::HasSubstr;

class PriceLinesTest : public testing::Test {
 protected:
  PriceLinesTest() {
    Portfolio::Rows rows;
    Asset eth;
    eth.id = AssetId{1};
    eth.symbol = "ETH";
    rows.assets.push_back(eth);
    rows.prices.push_back({AssetId{1}, Currency::literal("USD"), make_date(2026, 11, 20), Decimal::of(3000), "typed"});
    portfolio_ = Portfolio(std::move(rows));
  }
  std::vector<PriceLine> read(const char* pasted, const char* asset = "ETH") const {
    return read_price_lines({&portfolio_, &shipped_catalog(), make_date(2026, 11, 22), "window"},
                            QString::fromUtf8(pasted), asset);
  }
  Portfolio portfolio_;
};

TEST_F(PriceLinesTest, ReadsDateAndPriceHoweverTheyAreParted) {
  for (const char* pasted : {"2026-11-21 3,050.21", "2026-11-21\t3050.21", "2026-11-21;3050.21", "2026-11-21,3050.21",
                             "21 Nov 2026  $3,050.21", "Date,Open,Close\n2026-11-21,1,3050.21",
                             "asset\tdate\tprice\nETH\t2026-11-21\t3,050.21\r\n"}) {
    const auto lines = read(pasted);
    ASSERT_EQ(lines.size(), 1U) << pasted;
    EXPECT_EQ(lines[0].verdict, Verdict::fresh) << pasted << ": " << lines[0].why.toStdString();
    EXPECT_EQ(lines[0].draft.price, "3050.21") << pasted;
    EXPECT_EQ(lines[0].draft.day, "2026-11-21") << pasted;
  }
}

TEST_F(PriceLinesTest, ReadsGermanNumbers) {
  const LocaleGuard german("de_DE");
  const auto lines = read("21.11.2026 3.050,21\n2026-11-22\t1,5\n2026-11-19;3050.21");
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].draft.price, "3050.21");
  EXPECT_EQ(lines[1].draft.price, "1.5");
  EXPECT_EQ(lines[2].draft.price, "3050.21");
}

TEST_F(PriceLinesTest, GivesAVerdictForEveryRow) {
  const auto lines = read(
      "2026-11-18 2,990\n2026-11-20 3,000\n2026-11-20 3,100\n2026-11-19 0\n2026-11-17 null\n2026-02-30 5\n"
      "2026-11-16 abc\n2027-01-01 5\n2026-11-15 -5\nnonsense");
  ASSERT_EQ(lines.size(), 10U);
  const Verdict wanted[] = {Verdict::fresh, Verdict::skipped, Verdict::replaces, Verdict::skipped, Verdict::skipped,
                            Verdict::wrong, Verdict::wrong,   Verdict::wrong,    Verdict::wrong,   Verdict::wrong};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_EQ(lines[i].verdict, wanted[i]) << lines[i].text.toStdString() << ": " << lines[i].why.toStdString();
    EXPECT_FALSE(lines[i].why.isEmpty()) << i;
    EXPECT_EQ(lines[i].number, i + 1);
  }
  EXPECT_THAT(lines[1].why.toStdString(), HasSubstr("row 3"));
  EXPECT_THAT(lines[2].why.toStdString(), HasSubstr("$3,000.00"));
}

TEST_F(PriceLinesTest, KnowsWhatIsTheSame) {
  EXPECT_EQ(read("2026-11-20 3000")[0].verdict, Verdict::same);
}

TEST_F(PriceLinesTest, NeedsAnAsset) {
  EXPECT_EQ(read("2026-11-20 3000", "")[0].verdict, Verdict::wrong);
  EXPECT_EQ(read("2026-11-20 3000", "NOPE")[0].verdict, Verdict::wrong);
}

TEST_F(PriceLinesTest, TheModelKeepsItsContract) {
  PriceLinesModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.set_lines(read("2026-11-18 2,990\n2026-11-16 abc"), Currency::literal("USD"));
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_EQ(model.index(0, PriceLinesModel::price).data().toString().toStdString(), "$2,990.00");
}

}  // namespace price_lines_test
}  // namespace tidemill::ui
