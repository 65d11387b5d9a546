#include "app/cli/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/io/csv.h"

namespace tidemill::cli {
namespace {

constexpr const char* unknown = "—";

int places_of(const Currency& currency) {
  return currency.code() == "BTC" || currency.code() == "ETH" ? 8 : 2;
}

/// Columns a terminal needs: code points, which is right for the Latin text and signs used here.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width, bool right) {
  const std::string gap(width - std::min(width, width_of(text)), ' ');
  return right ? gap + std::string(text) : std::string(text) + gap;
}

std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; }, ' ');
  return line;
}

/// Shortest text that reads back as the same number.
std::string shortest(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

}  // namespace

Cell text_cell(std::string_view text) {
  return {std::string(text), one_line(text)};
}

Cell date_cell(std::optional<Date> date) {
  if (!date) return {};
  return {to_string(*date), to_string(*date)};
}

Cell money_cell(std::optional<Decimal> amount, const Currency& currency) {
  if (!amount) return {"", unknown};
  return {amount->to_string(), amount->to_fixed(places_of(currency))};
}

Cell money_cell(std::optional<double> amount, const Currency& currency) {
  return number_cell(amount, places_of(currency));
}

Cell amount_cell(Decimal amount) {
  return {amount.to_string(), amount.rounded(8).to_string()};
}

Cell count_cell(std::int64_t count) {
  return {fmt::format("{}", count), fmt::format("{}", count)};
}

Cell percent_cell(std::optional<double> fraction) {
  if (!fraction || !std::isfinite(*fraction)) return {"", unknown};
  return {shortest(*fraction), fmt::format("{:.2f} %", *fraction * 100.0)};
}

Cell number_cell(std::optional<double> number, int digits) {
  if (!number || !std::isfinite(*number)) return {"", unknown};
  return {shortest(*number), fmt::format("{:.{}f}", *number, digits)};
}

std::string to_text(const Table& table) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t width = width_of(table.columns[i].title);
    for (const auto& row : table.rows) width = std::max(width, width_of(row[i].shown));
    if (!table.footer.empty()) width = std::max(width, width_of(table.footer[i].shown));
    widths.push_back(width);
  }
  std::string text;
  if (!table.title.empty()) text += table.title + "\n\n";
  const auto line = [&](auto&& cell) {
    std::string row;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (i > 0) row += "  ";
      row += padded(cell(i), widths[i], table.columns[i].kind == TableColumn::Kind::number);
    }
    text += row.substr(0, row.find_last_not_of(' ') + 1) + '\n';
  };
  std::size_t ruler = widths.empty() ? 0 : 2 * (widths.size() - 1);
  for (const std::size_t width : widths) ruler += width;
  line([&](std::size_t i) { return std::string_view(table.columns[i].title); });
  text += std::string(ruler, '-') + '\n';
  for (const auto& row : table.rows) line([&](std::size_t i) { return std::string_view(row[i].shown); });
  if (!table.footer.empty()) {
    text += std::string(ruler, '-') + '\n';
    line([&](std::size_t i) { return std::string_view(table.footer[i].shown); });
  }
  return text;
}

std::string to_csv(const Table& table) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) text += ',';
    text += csv_cell(table.columns[i].key);
  }
  text += '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += ',';
      text += csv_cell(row[i].exact, table.columns[i].kind == TableColumn::Kind::text);
    }
    text += '\n';
  }
  return text;
}

}  // namespace tidemill::cli
