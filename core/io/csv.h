#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tidemill {

/// A parsed CSV file: cells as text, and the line each row starts on (1-based; quoted newlines count).
struct CsvTable {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> lines;
};

/// Reads RFC 4180 with comma, semicolon or tab (sniffed), LF, CRLF or CR, with or without BOM. Empty lines are skipped.
/// Errors name the line: unclosed quote, text after a closing quote, bytes that are not UTF-8, NUL bytes, an empty
/// file.
Result<CsvTable> parse_csv(std::string_view text);
/// Quotes a cell where RFC 4180 asks for it; `neutralise` puts a ' before text that starts with = + - @ tab or CR.
std::string csv_cell(std::string_view text, bool neutralise = false);
/// Reads a whole file, at most `limit` bytes; io errors name the file.
Result<std::string> read_text_file(const std::string& path, std::size_t limit = 512u << 20);
/// Writes a file by way of a temporary one beside it, synced and renamed, so that it is whole or not there. Mode 0600.
Result<void> write_file(const std::string& path, std::string_view bytes);

}  // namespace tidemill
