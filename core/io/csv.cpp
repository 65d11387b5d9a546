#include "core/io/csv.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace tidemill {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

std::string line_name(std::size_t line) {
  return "line " + std::to_string(line);
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  for (std::size_t i = 0; i < offset; ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) ++line;
  }
  return line;
}

Result<void> check_bytes(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return fail(ErrorCode::bad_input, "line 1", "the file is UTF-16 text",
                "save it as “CSV UTF-8” in the spreadsheet and try again");
  }
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    return fail(ErrorCode::bad_input, line_name(line_of(text, nul)), "it holds a byte that is not text (NUL)",
                "this does not look like a CSV file; export it again");
  }
  const std::size_t broken = utf8_first_broken(text);
  if (broken != std::string_view::npos) {
    return fail(ErrorCode::bad_input, line_name(line_of(text, broken)), "it holds letters that are not UTF-8",
                "save it as “CSV UTF-8” in the spreadsheet and try again");
  }
  return {};
}

// The separator that the first line with anything in it has most of, outside quotes; a comma when it has none.
char sniff_separator(std::string_view text) {
  const std::size_t begin = text.find_first_not_of("\r\n");
  if (begin == std::string_view::npos) return ',';
  constexpr std::array<char, 3> candidates = {',', ';', '\t'};
  std::array<std::size_t, 3> counts{};
  bool quoted = false;
  for (const char c : text.substr(begin)) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    for (std::size_t i = 0; i < candidates.size(); ++i) counts.at(i) += c == candidates.at(i) ? 1U : 0U;
  }
  return candidates.at(static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin()));
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), separator_(sniff_separator(text)) {}

  Result<CsvTable> read() {
    while (at_ < text_.size()) {
      const std::size_t line = line_;
      std::vector<std::string> row;
      TIDEMILL_CHECK(read_row(row));
      if (row.size() == 1 && row[0].empty() && !row_had_quotes_) continue;
      table_.rows.push_back(std::move(row));
      table_.lines.push_back(line);
    }
    return std::move(table_);
  }

 private:
  Result<void> read_row(std::vector<std::string>& row) {
    row_had_quotes_ = false;
    while (true) {
      std::string& cell = row.emplace_back();
      TIDEMILL_CHECK(at_ < text_.size() && text_[at_] == '"' ? read_quoted(cell) : read_plain(cell));
      if (at_ == text_.size() || text_[at_] != separator_) break;
      ++at_;
    }
    take_line_end();
    return {};
  }

  Result<void> read_plain(std::string& cell) {
    const std::size_t end = std::min(text_.find_first_of(ends(), at_), text_.size());
    cell = text_.substr(at_, end - at_);
    at_ = end;
    return {};
  }

  Result<void> read_quoted(std::string& cell) {
    const std::size_t opened_on = line_;
    row_had_quotes_ = true;
    ++at_;
    while (true) {
      const std::size_t quote_at = text_.find('"', at_);
      if (quote_at == std::string_view::npos) {
        return fail(ErrorCode::bad_input, line_name(opened_on), "a quotation mark is opened and never closed",
                    "close it, or double it where it is meant as a character");
      }
      append_counting_lines(cell, text_.substr(at_, quote_at - at_));
      at_ = quote_at + 1;
      if (at_ == text_.size() || text_[at_] != '"') break;
      cell += '"';
      ++at_;
    }
    if (at_ < text_.size() && ends().find(text_[at_]) == std::string::npos) {
      return fail(ErrorCode::bad_input, line_name(line_), "there is text behind a closing quotation mark",
                  "double quotation marks that are meant as characters");
    }
    return {};
  }

  void append_counting_lines(std::string& cell, std::string_view part) {
    cell += part;
    line_ += line_of(part, part.size()) - 1;
  }

  void take_line_end() {
    if (at_ == text_.size()) return;
    const bool both = text_.substr(at_, 2) == "\r\n";
    at_ += both ? 2 : 1;
    ++line_;
  }

  std::string ends() const { return {separator_, '\r', '\n'}; }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool row_had_quotes_ = false;
  CsvTable table_;
};

}  // namespace

Result<CsvTable> parse_csv(std::string_view text) {
  TIDEMILL_CHECK(check_bytes(text));
  if (text.starts_with(utf8_mark)) text.remove_prefix(utf8_mark.size());
  TIDEMILL_TRY(table, Reader(text).read());
  if (table.rows.empty()) {
    return fail(ErrorCode::bad_input, "line 1", "the file is empty", "choose a file with a header and rows");
  }
  return table;
}

std::string csv_cell(std::string_view text, bool neutralise) {
  std::string cell;
  if (neutralise && !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos) cell += '\'';
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace tidemill
