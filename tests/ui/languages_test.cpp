#include "ui/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "core/calculators/registry.h"
#include "core/engine/portfolio_checks.h"
#include "core/reports/report.h"
#include "core/risks/registry.h"
#include "core/strategies/registry.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/elided_label.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace languages_test {

class LanguagesTest : public WindowFixture {
 protected:
  ~LanguagesTest() override {
    use_language("en");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }
};

/// %1, %n and the like, each as often as it comes.
std::map<QString, int> places(const QString& text) {
  std::map<QString, int> found;
  for (qsizetype i = 0; i + 1 < text.size(); ++i)
    if (text.at(i) == '%' && (text.at(i + 1).isDigit() || text.at(i + 1) == 'n')) ++found[text.mid(i, 2)];
  return found;
}

// What is in Linguist's files: all of it translated, with every place to fill and every access key.
TEST(Translations, AreWholeAndKeepTheirPlaces) {
  for (const char* code : {"de", "es", "fr", "zh_CN", "en"}) {
    QFile file(QStringLiteral(TIDEMILL_SOURCE_DIR "/resources/translations/tidemill_%1.ts").arg(code));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << code;
    QXmlStreamReader xml(&file);
    QString source, context;
    int messages = 0;
    const auto check = [&](const QString& text) {
      EXPECT_FALSE(text.isEmpty()) << code << ": " << source.toStdString();
      EXPECT_EQ(places(text), places(source)) << code << ": " << source.toStdString() << " | " << text.toStdString();
      if (context == "Actions") {
        EXPECT_EQ(text.count('&'), source.count('&')) << code << ": " << text.toStdString();
      }
    };
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("name")) context = xml.readElementText();
      if (xml.name() == QLatin1String("source")) source = xml.readElementText();
      if (xml.name() == QLatin1String("numerusform")) check(xml.readElementText());
      if (xml.name() == QLatin1String("translation")) {
        ++messages;
        EXPECT_NE(xml.attributes().value("type"), QLatin1String("unfinished")) << code << ": " << source.toStdString();
        QString text;
        bool plural = false;
        while (xml.readNext() != QXmlStreamReader::EndElement && !plural) {
          if (xml.isStartElement()) {
            plural = true;
            check(xml.readElementText());
          }
          text += xml.text();
        }
        if (!plural) check(text);
      }
    }
    EXPECT_FALSE(xml.hasError()) << code << ": " << xml.errorString().toStdString();
    EXPECT_GT(messages, QLatin1String(code) == QLatin1String("en") ? 10 : 3000) << code;
  }
}

// What descriptors say is translated where it enters the window: it has to be in the list of what there is.
TEST(Translations, KnowEveryWordOfTheDescriptors) {
  QFile file(QStringLiteral(":/tidemill/translations/core_texts.txt"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  std::set<std::string> known;
  for (const QByteArray& line : file.readAll().split('\n')) known.insert(line.toStdString());
  const auto expect = [&](std::string_view text) {
    if (std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)); })) {
      EXPECT_TRUE(known.contains(std::string(text))) << text;
    }
  };
  for (const StrategyKind* each : strategy_kinds()) {
    const KindDescriptor& kind = each->descriptor();
    for (const std::string& text : {kind.label, kind.short_label, kind.asset_label, kind.quantity_label, kind.meaning})
      expect(text);
    for (const ParamSpec& spec : kind.params) {
      for (const std::string& text : {spec.label, spec.unit, spec.meaning, spec.event}) expect(text);
      for (const ParamChoice& choice : spec.choices) expect(choice.label);
    }
  }
  for (const RiskFactor* factor : risk_factors()) {
    expect(factor->label());
    expect(factor->narrow_label());
    expect(factor->meaning());
  }
  for (const PortfolioCheck& check : portfolio_checks()) {
    expect(check.label);
    expect(check.meaning);
  }
  for (const Calculator* each : calculators()) {
    expect(each->descriptor.title);
    expect(each->descriptor.group);
    expect(each->descriptor.meaning);
    for (const CalcInput& input : each->descriptor.inputs) {
      expect(input.label);
      expect(input.meaning);
    }
    for (const CalcOutput& output : each->descriptor.outputs) expect(output.label);
  }
}

TEST_F(LanguagesTest, TheWindowSpeaksWhatIsChosen) {
  ASSERT_EQ(languages().size(), 5u) << "a language that is not whole is left out";
  use_language("de");
  EXPECT_EQ(language_in_use(), "de");
  start();
  open_sample();
  EXPECT_EQ(action("holding.new")->text(), QString::fromUtf8("&Neue Position"));
  EXPECT_EQ(window().windowTitle().contains("Tidemill"), true);
  use_language("xx");
  EXPECT_NE(language_in_use(), "xx") << "one that nobody speaks is that of the system, or English";
}

TEST_F(LanguagesTest, SentencesOfTheEngineKeepTheirNames) {
  use_language("de");
  EXPECT_EQ(core_text("Staking"), "Staking");
  EXPECT_EQ(core_text("Sustainability"), "Nachhaltigkeit");
  EXPECT_EQ(core_text("Lido has 61 % of the value; the limit is 40 %."),
            QString::fromUtf8("Lido hat 61 % des Wertes; die Grenze ist 40 %."));
  EXPECT_EQ(core_text("Late, missing or short payments at: “CAKE/BNB · Pancake”."),
            QString::fromUtf8("Späte, fehlende oder zu kleine Zahlungen bei: “CAKE/BNB · Pancake”."));
  EXPECT_EQ(core_text("a name nobody knows"), "a name nobody knows");
  EXPECT_EQ(core_text(""), "");
  use_language("en");
  EXPECT_EQ(core_text("Sustainability"), "Sustainability");
}

TEST_F(LanguagesTest, PluralsAndNumbersAreThoseOfTheLanguage) {
  const auto days = [](int count) {
    return QCoreApplication::translate("tidemill::ui::CalendarHeat", "%n day(s) with a value; the largest is %1.",
                                       nullptr, count)
        .section(' ', 0, 1);
  };
  use_language("de");
  EXPECT_EQ(QLocale().decimalPoint(), ",");
  EXPECT_EQ(days(1), "1 Tag");
  EXPECT_EQ(days(3), "3 Tage");
  use_language("fr");
  EXPECT_EQ(days(0), "0 jour") << "French counts none as one";
  EXPECT_EQ(days(2), "2 jours");
  use_language("en");
  EXPECT_EQ(days(1), "1 day");
  EXPECT_EQ(days(2), "2 days");
}

/// Every word a third longer, with accents, between brackets that show when an end is cut: what a language nobody has
/// translated yet may need.
class LongerWords : public QTranslator {
 public:
  bool isEmpty() const override { return false; }

  QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                    int /*n*/) const override {
    QString text = QString::fromUtf8(source);
    text.replace('a', QChar(0xE4)).replace('e', QChar(0xEA)).replace('o', QChar(0xF8));
    const qsizetype more = text.size() < 4 ? 0 : text.size() / 3;
    return text + QString(more, QChar(0xF1));
  }
};

void expect_whole_words(const QWidget& window, const std::string& where) {
  for (const auto* button : window.findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->text().isEmpty()) continue;
    EXPECT_GE(button->width() + 2, button->minimumSizeHint().width()) << where << button->text().toStdString();
  }
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->wordWrap() || label->text().startsWith('<')) continue;
    if (qobject_cast<const ElidedLabel*>(label) != nullptr) continue;  // has its whole text as a tool tip
    EXPECT_GE(label->contentsRect().width() + 1, label->fontMetrics().horizontalAdvance(label->text()))
        << where << label->text().toStdString();
  }
}

// Words of other languages are longer: no button and no label may cut its own.
TEST_F(LanguagesTest, NothingCutsItsWords) {
  for (const Language& language : languages()) {
    use_language(language.code);
    start();
    open_sample();
    window().resize(1280, 720);
    for (const PageEntry& page : page_registry()) {
      window().show_page(page.id);
      QTest::qWait(1);
      expect_whole_words(window(), std::string(language.code) + ", " + page.id + ": ");
    }
  }
}

TEST_F(LanguagesTest, WordsAThirdLongerFitToo) {
  LongerWords longer;
  QCoreApplication::installTranslator(&longer);
  start();
  open_sample();
  window().resize(1440, 900);
  for (const PageEntry& page : page_registry()) {
    window().show_page(page.id);
    QTest::qWait(1);
    expect_whole_words(window(), std::string(page.id) + ": ");
  }
  QCoreApplication::removeTranslator(&longer);
}

}  // namespace languages_test
}  // namespace tidemill::ui
