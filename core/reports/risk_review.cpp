#include <fmt/format.h>

#include <algorithm>

#include "core/reports/portfolio_names.h"
#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"
#include "core/reports/risk_tables.h"

namespace tidemill {

namespace {

const FactorResult* result_of(const HoldingRisk& risk, const std::string& factor) {
  const auto found = std::find_if(risk.factors.begin(), risk.factors.end(),
                                  [&](const FactorResult& result) { return result.factor == factor; });
  return found == risk.factors.end() ? nullptr : &*found;
}

// "Liquidity mining" where the parts are strategies; any other name as it is.
std::string part_name(const Concentration& concentration, const Share& share) {
  return concentration.by == "strategy" ? kind_label(share.name) : share.name;
}

// "platform" as it begins a line.
std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

Cell score_cell(const std::optional<double>& risk) {
  return risk ? Cell(ScoreCell{*risk}) : Cell();
}

ReportTable factor_table(const Analysis& analysis) {
  ReportTable table{"factors", "Risk by holding and cause", {text_column("holding", "Holding")}, {}};
  table.columns.push_back({"grade", "Grade", Align::centre});
  for (const FactorAverage& factor : analysis.risk.factors)
    table.columns.push_back({factor.factor, factor.label, Align::centre});
  for (const HoldingRisk& risk : analysis.risk.holdings) {
    ReportRow row{{holding_name(analysis, risk.holding), GradeCell{risk.grade, risk.score}},
                  holding_kind(analysis, risk.holding)};
    for (const FactorAverage& factor : analysis.risk.factors) {
      const FactorResult* result = result_of(risk, factor.factor);
      row.cells.push_back(score_cell(result ? result->risk : std::nullopt));
    }
    table.rows.push_back(std::move(row));
  }
  ReportRow whole{{"Portfolio"}, {}, true};
  whole.cells.push_back(analysis.risk.grade && analysis.risk.score
                            ? Cell(GradeCell{*analysis.risk.grade, *analysis.risk.score})
                            : Cell());
  for (const FactorAverage& factor : analysis.risk.factors) whole.cells.push_back(score_cell(factor.risk));
  table.rows.push_back(std::move(whole));
  return table;
}

ReportBarList factor_bars(const Analysis& analysis) {
  ReportBarList list{"Risk by cause: 0 is safe, 100 worst", 100, {}};
  for (const FactorAverage& factor : analysis.risk.factors)
    if (factor.risk) list.bars.push_back({factor.label, *factor.risk});
  return list;
}

// Why a holding has the risks it has: the points of a factor add up to its risk.
ReportTable reasons_table(const Analysis& analysis, const HoldingRisk& risk) {
  ReportTable table{fmt::format("reasons_{}", risk.holding.value()), {}, {}, {}, true};
  table.title = fmt::format("{}: {}", holding_name(analysis, risk.holding),
                            readable::cell(GradeCell{risk.grade, risk.score}, analysis.currency));
  table.columns = {text_column("factor", "Cause"), text_column("reason", "Reason"), text_column("detail", "Detail"),
                   number_column("points", "Points"), text_column("source", "Source")};
  for (const FactorAverage& factor : analysis.risk.factors) {
    const FactorResult* result = result_of(risk, factor.factor);
    if (!result || !result->risk) continue;
    for (const RiskReason& reason : result->reasons)
      table.rows.push_back(
          {{factor.label, reason.text, reason.detail, NumberCell{reason.points, 0}, reason.source}, {}});
    if (!result->note.empty()) table.rows.push_back({{factor.label, result->note, "", Cell(), ""}, {}});
  }
  for (const std::string& gate : risk.gates) table.rows.push_back({{"Grade held down", gate, "", Cell(), ""}, {}});
  return table;
}

ReportTable concentration_table(const Analysis& analysis) {
  ReportTable table{"concentration", "Concentration", {text_column("by", "By")}, {}};
  table.columns.push_back(text_column("largest", "Largest"));
  table.columns.push_back(number_column("largest_share", "Its share"));
  table.columns.push_back(number_column("hhi", "HHI"));
  table.columns.push_back(number_column("effective", "Effective number"));
  for (const Concentration& each : analysis.risk.concentration) {
    if (each.shares.empty()) continue;
    table.rows.push_back(
        {{capitalised(each.by), part_name(each, each.shares.front()), PercentCell{each.shares.front().share},
          NumberCell{each.hhi, 0}, NumberCell{each.effective, 1}},
         {}});
  }
  return table;
}

ReportTable shares_table(const Analysis& analysis) {
  ReportTable table{"shares", "Shares of value", {}, {}, true};
  table.columns = {text_column("by", "By"), text_column("name", "Name"), number_column("share", "Share of value")};
  for (const Concentration& each : analysis.risk.concentration) {
    for (const Share& share : each.shares)
      table.rows.push_back({{capitalised(each.by), part_name(each, share), PercentCell{share.share}}, {}});
  }
  return table;
}

std::vector<std::string> risk_notes(const Analysis& analysis) {
  std::vector<std::string> notes{
      "A risk runs from 0 (safe) to 100 (worst); the points of its reasons add up to it. A score is 100 less the "
      "weighted risks: A from 80, B from 65, C from 50, D from 35, E below. A dash means that a cause does not apply.",
      "HHI is the sum of squared shares times 10,000: 10,000 is everything in one place. The effective number is how "
      "many equal parts "
      "would be as concentrated."};
  for (std::string& line : problem_lines(analysis, analysis.problems)) notes.push_back(std::move(line));
  notes.push_back("Scores follow stated facts and rules, not a forecast. Not investment advice.");
  return notes;
}

class RiskReport final : public Report {
 public:
  std::string_view id() const override { return "risk"; }
  std::string_view title() const override { return "Risk review"; }
  std::string_view meaning() const override {
    return "What could go wrong with each holding, why, and how much depends on one place.";
  }
  bool uses_period() const override { return false; }

  Result<ReportDocument> build(const Analysis& analysis, const ReportOptions& options) const override {
    return exact([&]() -> Result<ReportDocument> {
      ReportDocument document = begin(analysis, options);
      const RiskReview& review = analysis.risk;
      const std::size_t count = review.holdings.size();
      document.subtitle =
          fmt::format("{} {} · {}", count, count == 1 ? "holding" : "holdings", readable::long_date(analysis.as_of));

      ReportFigures figures;
      figures.figures.push_back({"grade", "Portfolio",
                                 review.grade && review.score ? Cell(GradeCell{*review.grade, *review.score}) : Cell(),
                                 "score out of 100, 100 is best"});
      if (const DependencyReview& next = review.dependencies; next.income > 0)
        figures.figures.push_back({"without_emissions", "Next year without new tokens",
                                   EstimateCell{next.income - next.emissions},
                                   fmt::format("of {}", readable::estimate(next.income, analysis.currency))});
      for (const Concentration& each : review.concentration)
        figures.figures.push_back({"hhi_" + each.by, "HHI by " + each.by, NumberCell{each.hhi, 0},
                                   each.shares.empty()
                                       ? std::string()
                                       : fmt::format("as {} equal parts", readable::number(each.effective, 1))});
      document.blocks.emplace_back(std::move(figures));
      if (review.holdings.empty()) {
        document.blocks.emplace_back(ReportParagraph{"There is no open holding to review."});
      } else {
        document.blocks.emplace_back(factor_bars(analysis));
        document.blocks.emplace_back(factor_table(analysis));
        for (ReportTable table :
             {check_table(analysis), dependency_table(analysis), concentration_table(analysis), shares_table(analysis),
              stress_table(analysis), pool_table(analysis), dilution_table(analysis), regulation_table(analysis)})
          if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
        document.blocks.emplace_back(ReportHeading{"Reasons"});
        for (const HoldingRisk& risk : review.holdings) document.blocks.emplace_back(reasons_table(analysis, risk));
      }
      document.notes = risk_notes(analysis);
      return document;
    });
  }
};

}  // namespace

const Report& risk_review() {
  static const RiskReport report;
  return report;
}

}  // namespace tidemill
