#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

namespace tidemill {

// Cells: what a figure is, so that each exporter can write it its own way. std::monostate is unknown, never zero.
struct MoneyCell {
  Decimal amount;  ///< exact; currency of the document unless `currency` is set
  std::optional<Currency> currency;
};
struct AmountCell {
  Decimal amount;
  std::string symbol;
};
struct EstimateCell {
  double value = 0;  ///< money that was projected, in the document's currency
};
struct PercentCell {
  double fraction = 0;
};
struct NumberCell {
  double value = 0;  ///< a plain number that was calculated: an HHI, a count of equals
  int places = 0;    ///< decimals that people read; exports carry the number itself
};
struct ScoreCell {
  double value = 0;  ///< a risk from 0 (safe) to 100 (worst)
};
struct GradeCell {
  char grade = 'E';
  double score = 0;  ///< 0–100, 100 best
};
struct MonthCell {
  Date first{};  ///< first day of a calendar month
};
struct PeriodCell {
  Date from{};  ///< inclusive
  Date to{};    ///< inclusive
};
using Cell = std::variant<std::monostate, std::string, std::int64_t, Date, MonthCell, PeriodCell, MoneyCell, AmountCell,
                          EstimateCell, PercentCell, NumberCell, ScoreCell, GradeCell>;

enum class Align { left, right, centre };

struct ReportColumn {
  std::string key;    ///< stable, for CSV and JSON: "income"
  std::string title;  ///< as people read it
  Align align = Align::left;
};

struct ReportRow {
  std::vector<Cell> cells;
  std::string kind;    ///< strategy kind id, for its colour; may be empty
  bool total = false;  ///< all rows above together: exact amounts and counts are their sum, the rest is of the whole
};

struct ReportTable {
  std::string key;  ///< stable: "by_strategy"
  std::string title;
  std::vector<ReportColumn> columns;
  std::vector<ReportRow> rows;
  bool grouped = false;  ///< rows with an equal first cell belong together; people see that cell once
};

/// A headline figure.
struct ReportFigure {
  std::string key;
  std::string label;
  Cell value;
  std::string note;
};
struct ReportFigures {
  std::vector<ReportFigure> figures;
};

struct ReportParagraph {
  std::string text;
};
struct ReportHeading {
  std::string text;
};

/// Stacked bars by month with an optional projected part and band.
struct ReportSeries {
  std::string id;  ///< strategy kind id, for its colour
  std::string name;
  std::vector<double> accrued;    ///< one a category
  std::vector<double> projected;  ///< one a category
};
struct ReportBarChart {
  std::string title;
  std::vector<std::string> categories;  ///< "2026-11"
  std::vector<ReportSeries> series;
  std::vector<std::optional<std::pair<double, double>>> whiskers;  ///< P10, P90 per category; empty when there are none
  std::vector<std::optional<double>> medians;                      ///< of the total, per category; empty as whiskers
  std::optional<std::size_t> today;                                ///< index of the running month
  std::string unit;                                                ///< "USD a month"
};
/// Horizontal bars: risks from 0 to 100 (scale 100), or shares (scale 1).
struct ReportBar {
  std::string label;
  double value = 0;
  std::string kind = {};  ///< strategy kind id, for its colour; may be empty
};
struct ReportBarList {
  std::string title;
  double scale = 100;
  std::vector<ReportBar> bars;
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ReportBarChart, ReportBarList>;

/// A report as neither window nor file format: PDF, HTML, CSV, JSON and the preview all show this.
struct ReportDocument {
  std::string id;         ///< "income"
  std::string title;      ///< "Income statement"
  std::string subtitle;   ///< "1 January – 22 November 2026 · USD · recorded 61 %, estimated 39 %"
  std::string portfolio;  ///< file name without folder
  Date as_of{};
  std::optional<Date> from;  ///< inclusive, for reports over a period
  std::optional<Date> to;    ///< inclusive
  Currency currency;
  std::vector<ReportBlock> blocks;
  std::vector<std::string> notes;  ///< what was assumed and left out; no advice
};

}  // namespace tidemill
