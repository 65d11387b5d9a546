#include "ui/help_topics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "core/calculators/registry.h"
#include "core/engine/portfolio_checks.h"
#include "core/reports/report.h"
#include "core/risks/registry.h"
#include "core/strategies/registry.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

/// Where the words of the help are translated.
struct Help {
  Q_DECLARE_TR_FUNCTIONS(Help)
};

QString html_text(std::string_view text) {
  return core_text(text).toHtmlEscaped();
}

QString paragraph(const QString& text) {
  return QStringLiteral("<p>%1</p>").arg(text);
}

QString heading(const QString& text) {
  return QStringLiteral("<h3>%1</h3>").arg(text);
}

/// A bound or default as people read it.
QString bound_text(const ParamSpec& spec, const Decimal& value) {
  if (spec.type == ParamType::rate)
    return percent_text(value.to_double(), 2).remove(QRegularExpression("[.,]00(?=\\D)"));
  return to_qt(value.to_string());
}

/// "0 % to 100 %; 4 % unless you say otherwise."
QString limits_text(const ParamSpec& spec) {
  QStringList parts;
  if (spec.min && spec.max)
    parts << Help::tr("%1 to %2").arg(bound_text(spec, *spec.min), bound_text(spec, *spec.max));
  else if (spec.min)
    parts << Help::tr("at least %1").arg(bound_text(spec, *spec.min));
  else if (spec.max)
    parts << Help::tr("at most %1").arg(bound_text(spec, *spec.max));
  for (const ParamChoice& choice : spec.choices) parts << core_text(choice.label);
  if (!spec.preset.empty()) {
    const auto number = Decimal::parse(spec.preset);
    QString preset = number ? bound_text(spec, *number) : to_qt(spec.preset);
    for (const ParamChoice& choice : spec.choices)
      if (choice.value == spec.preset) preset = core_text(choice.label);
    if (spec.type == ParamType::boolean) preset = spec.preset == "true" ? Help::tr("yes") : Help::tr("no");
    parts << Help::tr("%1 unless you say otherwise").arg(preset);
  }
  if (spec.required) parts << (spec.one_of.empty() ? Help::tr("needed") : Help::tr("one of these is needed"));
  return parts.join(QStringLiteral(" · ")).toHtmlEscaped();
}

/// Label, unit and meaning of what can be entered.
QString entry(const QString& anchor, const QString& label, const QString& unit, const QString& meaning,
              const QString& limits) {
  QString text = QStringLiteral("<p><a name=\"%1\"></a><b>%2</b>").arg(anchor, label);
  if (!unit.isEmpty()) text += QStringLiteral(" <span class=\"quiet\">%1</span>").arg(unit);
  if (!meaning.isEmpty()) text += QStringLiteral("<br/>") + meaning;
  if (!limits.isEmpty()) text += QStringLiteral("<br/><span class=\"quiet\">%1</span>").arg(limits);
  return text + QStringLiteral("</p>");
}

QString kind_html(const KindDescriptor& kind) {
  QString html = paragraph(html_text(kind.meaning));
  html += heading(Help::tr("What it asks for"));
  for (const bool advanced : {false, true}) {
    QString entries;
    for (const ParamSpec& spec : kind.params)
      if (spec.advanced == advanced)
        entries += entry(to_qt(spec.name), html_text(spec.label), html_text(spec.unit), html_text(spec.meaning),
                         limits_text(spec));
    if (advanced && !entries.isEmpty()) html += heading(Help::tr("Only where it matters"));
    html += entries;
  }
  return html;
}

QString calculator_html(const CalcDescriptor& calculator) {
  QString html = paragraph(html_text(calculator.meaning));
  html += heading(Help::tr("Formula")) + QStringLiteral("<pre>%1</pre>").arg(to_qt(calculator.formula).toHtmlEscaped());
  html += paragraph(QStringLiteral("<span class=\"quiet\">%1</span>").arg(to_qt(calculator.source).toHtmlEscaped()));
  html += heading(Help::tr("What it asks for"));
  for (const CalcInput& input : calculator.inputs)
    html += entry(to_qt(input.name), html_text(input.label), html_text(input.unit), html_text(input.meaning), {});
  return html;
}

void add_general(std::vector<HelpTopic>& topics) {
  const QString group = Help::tr("How it works");
  topics.push_back(
      {"about.income", group, Help::tr("Recorded and estimated income"),
       paragraph(
           Help::tr("A holding earns by its terms from the day it was opened: day by day an estimate accrues. What you "
                    "record for a stretch of days takes the place of the estimate for these days, so that nothing is "
                    "counted twice. A full circle marks what was recorded, an empty one what is estimated.")) +
           paragraph(
               Help::tr("Amounts are kept exactly, to 18 decimal places, and every total is the sum of what is shown. "
                        "An amount without a price of its day is left out of sums of money and said to be; unknown is "
                        "never counted as zero.")) +
           paragraph(Help::tr("Running costs are shown beside income and are not part of it."))});
  topics.push_back(
      {"about.projection", group, Help::tr("What a projection says"),
       paragraph(Help::tr(
           "The future is not known. A projection draws many possible ones, of prices, rates and failures, and "
           "shows how income is spread over them: the mean, the median, and the range in which four out of "
           "five fall (P10 to P90).")) +
           paragraph(
               Help::tr("What it assumes stands on the Projection page and can be changed. A forecast that is kept is "
                        "scored against what came, so that one can see how far to trust it."))});
  topics.push_back(
      {"about.risk", group, Help::tr("Scores and grades"),
       paragraph(
           Help::tr("Each risk that a holding is exposed to is scored from 0, safe, to 100, worst, and every point has "
                    "a reason with its source. The score of a holding is 100 less the weighted mean of its risks, or "
                    "lower where a single risk caps "
                    "it; the grade goes from A, best, to E.")) +
           paragraph(
               Help::tr("Facts that nobody knows are no good news: they cost points as “unknown”. Enter what you know "
                        "under Portfolio, Assets and Platforms."))});
  topics.push_back(
      {"about.file", group, Help::tr("Your file"),
       paragraph(
           Help::tr("A portfolio is one file on your disk. Every change is written at once and can be undone, also "
                    "after a restart. Whenever it is closed a copy is kept, the newest ones of each portfolio; Restore "
                    "lists what each holds.")) +
           paragraph(Help::tr(
               "With a passphrase the file and its copies are encrypted. Nobody can bring back a forgotten "
               "passphrase. Nothing leaves this computer unless you ask a price service, and then it says what "
               "does."))});
}

}  // namespace

std::vector<HelpTopic> help_topics() {
  std::vector<HelpTopic> topics;
  add_general(topics);
  for (const StrategyKind* kind : strategy_kinds()) {
    const KindDescriptor& each = kind->descriptor();
    topics.push_back({"kind." + to_qt(each.id), Help::tr("What can be held"), core_text(each.label), kind_html(each)});
  }
  for (const RiskFactor* factor : risk_factors())
    topics.push_back(
        {"risk." + to_qt(factor->id()), Help::tr("Risks"), core_text(factor->label()),
         paragraph(html_text(factor->meaning())) +
             paragraph(Help::tr("Weight unless you change it: %1").arg(QLocale().toString(factor->default_weight())))});
  QString checks;
  for (const PortfolioCheck& check : portfolio_checks())
    checks += entry(to_qt(check.name), html_text(check.label), {}, html_text(check.meaning), {});
  topics.push_back({"check", Help::tr("Risks"), Help::tr("Checks of the portfolio"), checks});
  for (const Calculator* calculator : calculators()) {
    const CalcDescriptor& each = calculator->descriptor;
    topics.push_back(
        {"calculator." + to_qt(each.id), Help::tr("Calculators"), core_text(each.title), calculator_html(each)});
  }
  QString written;
  for (const Report* report : reports())
    written += entry(to_qt(report->id()), html_text(report->title()), {}, html_text(report->meaning()), {});
  topics.push_back({"report", Help::tr("Reports"), Help::tr("Reports"), written});
  return topics;
}

}  // namespace tidemill::ui
