#pragma once

#include <QString>
#include <vector>

#include "core/edits/price_edit.h"

namespace tidemill::ui {

/// One pasted row and what was made of it.
struct PriceLine {
  enum class Verdict { fresh, replaces, same, skipped, wrong };
  std::size_t number = 0;  ///< from 1, as pasted
  QString text;            ///< the row as pasted
  PriceDraft draft;        ///< asset, day and price in canonical text, as far as they could be read
  Verdict verdict = Verdict::wrong;
  QString why;  ///< in words: "new", "replaces $3,000.00", what is wrong
};

/// Reads rows of “date price”, parted by tab, semicolon, comma or spaces, or a table with a head (asset, date, price or
/// close). Numbers are read as the locale writes them; where that fails, with a decimal point. Rows that can't be used
/// are told apart, never dropped silently.
std::vector<PriceLine> read_price_lines(const EditContext& context, const QString& pasted, const std::string& asset);

}  // namespace tidemill::ui
