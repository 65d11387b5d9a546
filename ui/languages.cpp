#include "ui/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "ui/number_marks.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr const char* kContext = "core";
constexpr const char* kTexts = ":/tidemill/translations/core_texts.txt";  // what the engine says, a text a line
constexpr std::array<Language, 5> kLanguages{
    {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"fr", "Français"}, {"zh_CN", "简体中文"}}};

/// A sentence of the engine with places to fill: "%1 is more than %2", cut at the places.
struct Template {
  QByteArray source;
  QStringList parts;      // what stands between the places
  QList<int> numbers;     // the number of each place
  qsizetype letters = 0;  // of the parts: the more, the surer
};

std::optional<Template> template_of(const QByteArray& source) {
  Template made{source, {}, {}, 0};
  const QString text = QString::fromUtf8(source);
  QString part;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool place = text.at(i) == '%' && i + 1 < text.size() && text.at(i + 1) >= '1' && text.at(i + 1) <= '9';
    if (!place) {
      part += text.at(i);
      continue;
    }
    made.parts << part;
    made.numbers << text.at(++i).digitValue();
    part.clear();
  }
  if (made.numbers.isEmpty()) return std::nullopt;
  made.parts << part;
  for (const QString& each : made.parts) made.letters += each.size();
  return made;
}

/// The templates, those with most letters first. One a line; a line end within is written \n.
const std::vector<Template>& templates() {
  static const std::vector<Template> all = [] {
    std::vector<Template> found;
    QFile file(kTexts);
    if (!file.open(QIODevice::ReadOnly)) return found;
    for (const QByteArray& line : file.readAll().split('\n'))
      if (auto made = template_of(QByteArray(line).replace("\\n", "\n"))) found.push_back(std::move(*made));
    std::stable_sort(found.begin(), found.end(),
                     [](const Template& a, const Template& b) { return a.letters > b.letters; });
    return found;
  }();
  return all;
}

/// Pieces that the engine puts names between: 'Income of “', '” of “'.
bool is_piece(const QString& text) {
  static const QString opens = QString::fromUtf8("”,;: ");
  constexpr qsizetype least = 3;
  if (text.size() < least) return false;
  return opens.contains(text.front()) || text.endsWith(QChar(0x201C)) || text.endsWith(QLatin1String(" at")) ||
         text.endsWith(QLatin1String(" of"));
}

/// Them, the longest first.
const std::vector<QString>& pieces() {
  static const std::vector<QString> all = [] {
    std::vector<QString> found;
    QFile file(kTexts);
    if (!file.open(QIODevice::ReadOnly)) return found;
    for (const QByteArray& line : file.readAll().split('\n'))
      if (QString text = QString::fromUtf8(line); !text.contains('%') && is_piece(text)) found.push_back(text);
    std::ranges::stable_sort(found, std::greater{}, &QString::size);
    return found;
  }();
  return all;
}

/// What stands in the places of a template; nothing when the text is not made from it.
std::optional<QStringList> filled_into(const Template& sentence, const QString& text) {
  if (!text.startsWith(sentence.parts.front()) || !text.endsWith(sentence.parts.back())) return std::nullopt;
  QStringList places;
  qsizetype at = sentence.parts.front().size();
  for (qsizetype i = 1; i < sentence.parts.size(); ++i) {
    const QString& next = sentence.parts.at(i);
    const bool last = i + 1 == sentence.parts.size();
    const qsizetype end = last ? text.size() - next.size() : text.indexOf(next, at);
    if (end < at || (end == at && next.isEmpty() && !last)) return std::nullopt;
    if (end == at) return std::nullopt;  // nothing stands there
    places << text.mid(at, end - at);
    at = end + next.size();
  }
  return places;
}

struct State {
  std::vector<std::unique_ptr<QTranslator>> translators;
  QString code = QStringLiteral("en");
  QHash<QByteArray, QString> known;  // what was asked for before
};

State& state() {
  static State only;
  return only;
}

QString translated(const QByteArray& text, int depth);

/// The translation with its places filled; what is filled in may be a sentence too.
std::optional<QString> from_template(const QString& text, int depth) {
  constexpr qsizetype least_letters = 6;
  for (const Template& sentence : templates()) {
    if (sentence.letters < least_letters) return std::nullopt;
    const auto places = filled_into(sentence, text);
    if (!places) continue;
    const QString there = QCoreApplication::translate(kContext, sentence.source.constData());
    if (there == QString::fromUtf8(sentence.source)) continue;
    QString made;
    for (qsizetype i = 0; i < there.size(); ++i) {
      const bool place = there.at(i) == '%' && i + 1 < there.size() && there.at(i + 1).isDigit();
      if (!place) {
        made += there.at(i);
        continue;
      }
      const qsizetype which = sentence.numbers.indexOf(there.at(++i).digitValue());
      if (which >= 0) made += translated(places->at(which).toUtf8(), depth + 1);
    }
    return made;
  }
  return std::nullopt;
}

/// The text with every piece of it translated, and the names between them as they are.
QString from_pieces(const QString& text) {
  QString made;
  for (qsizetype i = 0; i < text.size();) {
    const QStringView rest = QStringView(text).mid(i);
    const bool begins = i == 0 || !text.at(i - 1).isLetter() || !text.at(i).isLetter();
    const auto fits = [&](const QString& piece) {
      if (!rest.startsWith(piece)) return false;
      return rest.size() == piece.size() || !piece.back().isLetter() || !rest.at(piece.size()).isLetter();
    };
    const auto found = begins ? std::ranges::find_if(pieces(), fits) : pieces().end();
    if (found == pieces().end()) {
      made += text.at(i++);
      continue;
    }
    made += QCoreApplication::translate(kContext, found->toUtf8().constData());
    i += found->size();
  }
  return made;
}

QString translated(const QByteArray& text, int depth) {
  constexpr int deepest = 3;
  const QString english = QString::fromUtf8(text);
  QString whole = QCoreApplication::translate(kContext, text.constData());
  if (whole != english || depth > deepest) return whole;
  if (auto made = from_template(english, depth)) return *std::move(made);
  return from_pieces(english);
}

bool has_texts(const QString& code) {
  return code == QLatin1String("en") ||
         QFile::exists(QStringLiteral(":/tidemill/translations/tidemill_%1.qm").arg(code));
}

bool is_spoken(const QString& code) {
  return std::ranges::any_of(languages(),
                             [&](const Language& language) { return code == QLatin1String(language.code); });
}

/// The first language of the system that the window speaks.
QString system_language() {
  for (const QString& name : QLocale::system().uiLanguages()) {
    const QLocale locale(name);
    for (const QString& code : {locale.name(), QLocale::languageToCode(locale.language())})
      if (is_spoken(code)) return code;
  }
  return QStringLiteral("en");
}

void install(const QString& file, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) return;
  QCoreApplication::installTranslator(translator.get());
  state().translators.push_back(std::move(translator));
}

}  // namespace

std::span<const Language> languages() {
  static const std::vector<Language> spoken = [] {
    std::vector<Language> found;
    std::ranges::copy_if(kLanguages, std::back_inserter(found),
                         [](const Language& language) { return has_texts(QLatin1String(language.code)); });
    return found;
  }();
  return spoken;
}

void use_language(const QString& code) {
  State& now = state();
  const bool by_hand = is_spoken(code);
  now.translators.clear();  // a translator that goes takes itself out
  now.known.clear();
  now.code = by_hand ? code : system_language();
  install(QStringLiteral("tidemill_") + now.code, QStringLiteral(":/tidemill/translations"));
  // The platform's own words: buttons of messages, menus of fields.
  install(QStringLiteral("qtbase_") + now.code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  const bool same = QLocale::languageToCode(QLocale::system().language()) == now.code.section('_', 0, 0);
  QLocale::setDefault(by_hand && !same ? QLocale(now.code) : QLocale::system());
  QLocale::setDefault(readable_locale());
}

QString language_in_use() {
  return state().code;
}

QString core_text(std::string_view text) {
  if (text.empty()) return {};
  const QByteArray key(text.data(), static_cast<qsizetype>(text.size()));
  if (state().code == QLatin1String("en")) return QString::fromUtf8(key);
  constexpr qsizetype most_kept = 5000;
  auto& known = state().known;
  if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
  if (known.size() > most_kept) known.clear();
  return *known.insert(key, translated(key, 0));
}

}  // namespace tidemill::ui
