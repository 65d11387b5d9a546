#include "ui/dialogs/ask_prices_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/ui/support/connection_watch.h"
#include "tests/ui/support/price_server.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/inline_message.h"
#include "ui/models/price_asking_model.h"

namespace tidemill::ui {
namespace ask_prices_dialog_test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// Midnight of 20 November 2026, in milliseconds.
constexpr qint64 kMidnight = 1795132800000;
constexpr qint64 kDay = 86'400'000;

QByteArray chart(const QList<std::pair<qint64, QByteArray>>& points) {
  QByteArray list;
  for (const auto& [at, price] : points)
    list += (list.isEmpty() ? "[" : ",[") + QByteArray::number(at) + "," + price + "]";
  return R"({"prices":[)" + list + R"(],"market_caps":[],"total_volumes":[]})";
}

class AskPricesTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_new();
    ASSERT_TRUE(workspace().apply(add_asset("ETH")));
    ASSERT_TRUE(workspace().apply(add_asset("SOL")));
    action("holding.ask_prices")->trigger();
    dialog_ = qobject_cast<AskPricesDialog*>(dialog("askPrices"));
    ASSERT_TRUE(dialog_);
    dialog_->fetcher().set_pace(1, 400);
    child<QLineEdit>("priceFrom")->setText("2026-11-18");
    server_.answer("/coins/ethereum?", {200, R"({"id":"ethereum","symbol":"eth","name":"Ethereum"})"});
    server_.answer("/coins/solana?", {200, R"({"id":"solana","symbol":"sol","name":"Solana"})"});
  }
  template <class Widget>
  Widget* child(const char* name) const {
    return dialog_->findChild<Widget*>(name);
  }
  void use_server() {
    child<QLineEdit>("priceAddress")->setText(server_.address());
    child<QCheckBox>("priceAgreed")->setChecked(true);
  }
  void ask() {
    QTest::mouseClick(child<QPushButton>("priceAsk"), Qt::LeftButton);
    ASSERT_TRUE(dialog_->fetcher().is_running());
    ASSERT_SOON(!dialog_->fetcher().is_running());
  }
  PriceAskingModel* model() const { return dialog_->findChild<PriceAskingModel*>(); }
  std::string answer(int row) const {
    return to_std(model()->index(row, PriceAskingModel::col_answer).data().toString());
  }
  const PriceSeries* prices(const char* symbol) {
    const Snapshot portfolio = workspace().portfolio();
    return portfolio->series(portfolio->assets_called(symbol).front()->id, Currency::literal("USD"));
  }

  AskPricesDialog* dialog_ = nullptr;
  PriceServer server_;
};

TEST_F(AskPricesTest, NothingIsAskedBeforeSomebodyAgreed) {
  const int before = ConnectionWatch::count();
  use_server();
  child<QCheckBox>("priceAgreed")->setChecked(false);
  EXPECT_FALSE(child<QPushButton>("priceAsk")->isEnabled());
  EXPECT_EQ(to_std(child<QPlainTextEdit>("priceLeaves")->toPlainText().section('\n', 1, 1)),
            to_std("GET " + server_.address() + "/coins/ethereum/market_chart?vs_currency=usd&days=5&interval=daily"));
  QTest::qWait(50);
  EXPECT_TRUE(server_.asked.isEmpty());
  EXPECT_EQ(ConnectionWatch::count(), before);
  child<QCheckBox>("priceAgreed")->setChecked(true);
  EXPECT_TRUE(child<QPushButton>("priceAsk")->isEnabled());
  EXPECT_EQ(ConnectionWatch::count(), before);
}

TEST_F(AskPricesTest, ClosesAreShownThenSavedAsOneStep) {
  server_.answer("/coins/ethereum/market_chart", {200, chart({{kMidnight, "3000.123456789012345"},
                                                              {kMidnight + kDay, "3050"},
                                                              {kMidnight + 2 * kDay, "0.0"},
                                                              {kMidnight + 2 * kDay + kDay / 2, "3100"}})});
  server_.answer("/coins/solana/market_chart", {200, chart({{kMidnight, "142.5"}})});
  use_server();
  child<QLineEdit>("priceKey")->setText("s3cret");
  const QStringList shown = child<QPlainTextEdit>("priceLeaves")->toPlainText().split('\n');
  const int before = ConnectionWatch::count();
  ask();
  EXPECT_GT(ConnectionWatch::count(), before) << "the watch over connections does not see any";
  EXPECT_THAT(to_std(shown.back()), HasSubstr("your key"));
  QStringList told;
  for (QString line : shown.mid(0, shown.size() - 1))
    told << line.remove("http://127.0.0.1:" + QString::number(server_.serverPort())) + " HTTP/1.1";
  EXPECT_EQ(server_.asked, told) << "exactly what was shown leaves the computer";
  EXPECT_TRUE(server_.raw.front().contains("x-cg-demo-api-key: s3cret"));
  EXPECT_FALSE(server_.raw.front().toLower().contains("cookie"));
  EXPECT_THAT(answer(0), HasSubstr("2 closes, "));
  EXPECT_THAT(answer(0), HasSubstr("1 of zero left out"));
  EXPECT_EQ(prices("ETH"), nullptr) << "nothing is saved yet";
  EXPECT_TRUE(child<QPushButton>("priceSave")->isVisible());
  QTest::mouseClick(child<QPushButton>("priceSave"), Qt::LeftButton);
  const PriceSeries* saved = prices("ETH");
  ASSERT_TRUE(saved);
  ASSERT_EQ(saved->points().size(), 2U);
  EXPECT_EQ(saved->points()[0].price.to_string(), "3000.123456789012345");
  EXPECT_EQ(saved->points()[0].day, make_date(2026, 11, 19));
  EXPECT_EQ(saved->source_of(saved->points()[0]), "127.0.0.1");
  EXPECT_TRUE(prices("SOL"));
  EXPECT_TRUE(workspace().undo()) << "all of it is one step";
  EXPECT_EQ(prices("ETH"), nullptr);
  EXPECT_EQ(prices("SOL"), nullptr);
}

TEST_F(AskPricesTest, AWrongCoinIsRefusedAndTheOthersAreTaken) {
  server_.answer("/coins/ethereum-classic?", {200, R"({"id":"ethereum-classic","symbol":"etc"})"});
  server_.answer("/coins/ethereum-classic/market_chart", {200, chart({{kMidnight, "20.5"}})});
  server_.answer("/coins/solana/market_chart", {200, chart({{kMidnight, "142.5"}})});
  model()->setData(model()->index(0, PriceAskingModel::col_id), "ethereum-classic", Qt::EditRole);
  use_server();
  ask();
  EXPECT_THAT(answer(0), HasSubstr("another coin"));
  EXPECT_THAT(answer(1), HasSubstr("1 close, "));
  QTest::mouseClick(child<QPushButton>("priceSave"), Qt::LeftButton);
  EXPECT_EQ(prices("ETH"), nullptr);
  EXPECT_TRUE(prices("SOL"));
}

TEST_F(AskPricesTest, AskedTooOftenItWaitsAndGoesOn) {
  server_.answer("/coins/ethereum/market_chart",
                 {429, R"({"status":{"error_code":429,"error_message":"slow"}})", "Retry-After: 0\r\n"});
  server_.answer("/coins/ethereum/market_chart", {200, chart({{kMidnight, "3000"}})});
  server_.answer("/coins/solana/market_chart",
                 {429, R"({"status":{"error_code":429,"error_message":"slow"}})", "Retry-After: 0\r\n"});
  use_server();
  QSignalSpy waits(&dialog_->fetcher(), &PriceFetcher::waiting);
  ask();
  EXPECT_EQ(waits.count(), 1 + 3) << "three times, then it gives up";
  EXPECT_THAT(answer(0), HasSubstr("1 close, "));
  EXPECT_THAT(answer(1), HasSubstr("asked too often"));
}

TEST_F(AskPricesTest, FaultsAreSaidAndLeaveNothing) {
  struct Fault {
    PriceServer::Answer answer;
    const char* said;
  };
  const QByteArray whole = chart({{kMidnight, "3000"}});
  for (const Fault& fault :
       {Fault{{500, "oops"}, "HTTP 500"}, Fault{{200, "<html>Just a moment</html>"}, "not what a price service"},
        Fault{{200, whole, {}, true}, "broke off"}, Fault{{200, whole, {}, false, true}, "in time"},
        Fault{{302, {}, "Location: http://127.0.0.1:1/elsewhere\r\n"}, "HTTP 302"},
        Fault{{404, "{}"}, "knows no such coin"},
        Fault{{401, R"({"status":{"error_code":10002}})"}, "wants another key"},
        Fault{{200, "{\"prices\":[]}"}, "no price"}}) {
    PriceServer server;
    server.answer("/coins/ethereum?", {200, R"({"symbol":"eth"})"});
    server.answer("/coins/solana?", {200, R"({"symbol":"sol"})"});
    server.answer("market_chart", fault.answer);
    child<QLineEdit>("priceAddress")->setText(server.address());
    child<QCheckBox>("priceAgreed")->setChecked(true);
    ask();
    EXPECT_THAT(answer(0), HasSubstr(fault.said));
    EXPECT_FALSE(child<QPushButton>("priceSave")->isVisible()) << fault.said;
  }
  child<QLineEdit>("priceAddress")->setText("http://127.0.0.1:1");
  ask();
  EXPECT_THAT(answer(0), HasSubstr("can't be reached"));
  EXPECT_EQ(prices("ETH"), nullptr);
}

TEST_F(AskPricesTest, CanBeStopped) {
  server_.answer("/coins/ethereum/market_chart", {.stalls = true});
  dialog_->fetcher().set_pace(1, 60'000);
  use_server();
  QTest::mouseClick(child<QPushButton>("priceAsk"), Qt::LeftButton);
  ASSERT_SOON(server_.asked.size() == 2);
  QTest::mouseClick(child<QPushButton>("priceCancel"), Qt::LeftButton);
  EXPECT_FALSE(dialog_->fetcher().is_running());
  EXPECT_TRUE(dialog_->isVisible());
  EXPECT_TRUE(child<QPushButton>("priceAsk")->isEnabled());
}

TEST_F(AskPricesTest, AddressesThatAreNotAsked) {
  for (const char* address : {"", "ftp://x.org", "http://example.org", "example.org", "https://", "https://a:b@x.org",
                              "https://x.org/?key=1"})
    EXPECT_NE(PriceFetcher::objection(address), "") << address;
  for (const char* address : {"https://api.coingecko.com/api/v3", "http://localhost:8080/api", "http://[::1]/x"})
    EXPECT_EQ(PriceFetcher::objection(address), "") << address;
  use_server();
  child<QLineEdit>("priceAddress")->setText("http://example.org");
  EXPECT_FALSE(child<QPushButton>("priceAsk")->isEnabled());
  EXPECT_THAT(to_std(dialog_->findChild<InlineMessage*>()->text()), HasSubstr("https://"));
}

TEST_F(AskPricesTest, DefiLlamaIsAskedInDollars) {
  child<QComboBox>("priceService")->setCurrentText("DefiLlama");
  use_server();
  server_.answer(
      "/chart/coingecko:ethereum",
      {200, R"({"coins":{"coingecko:ethereum":{"symbol":"ETH","prices":[{"timestamp":1795132805,"price":3001.5}]}}})"});
  server_.answer("/chart/coingecko:solana", {200, R"({"coins":{}})"});
  ask();
  EXPECT_THAT(answer(0), HasSubstr("1 close, "));
  EXPECT_THAT(answer(1), HasSubstr("no price"));
  EXPECT_TRUE(settings_->value("prices/service").toString() == "DefiLlama");
}

}  // namespace ask_prices_dialog_test
}  // namespace tidemill::ui
