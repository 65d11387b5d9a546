#include "ui/pages/calculator_figures.h"

#include <QGridLayout>
#include <cmath>

#include "ui/charts/line_chart.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/pages/calculator_form.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int kFigureColumns = 3;

/// Six figures are enough to read; all digits go to the clipboard.
QString figure_text(double value, const std::string& unit) {
  if (is_fraction(unit)) {
    const double percent = std::abs(value) * 100;
    return percent_text(value, percent != 0 && percent < 0.1 ? 4 : 2);
  }
  const double size = std::abs(value);
  const QLocale locale;
  QString text = size != 0 && (size < 1e-4 || size >= 1e12) ? locale.toString(value, 'g', 6)
                 : size >= 1000                             ? locale.toString(value, 'f', 2)
                                                            : locale.toString(value, 'g', 6);
  if (size >= 1000 && text.endsWith(locale.decimalPoint() + QStringLiteral("00"))) text.chop(3);
  text.replace('-', QChar(0x2212));
  if (unit.empty()) return text;
  return unit == "times" ? text + QString::fromUtf8("×") : text + ' ' + core_text(unit);
}

QString list_text(const std::vector<double>& list, const std::string& unit) {
  QStringList parts;
  for (const double each : list) parts << figure_text(each, unit);
  return parts.join(QStringLiteral(", "));
}

/// The output a figure belongs to; numbered figures share one.
const CalcOutput* output_of(const CalcDescriptor& about, const std::string& name) {
  for (const CalcOutput& output : about.outputs)
    if (output.name == name) return &output;
  for (const CalcOutput& output : about.outputs)
    if (output.shape == OutputShape::numbered && name.starts_with(output.name)) return &output;
  return nullptr;
}

}  // namespace

CalculatorFigures::CalculatorFigures(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      chart_(new LineChart(theme, this)),
      tiles_(new QWidget(this)),
      grid_(new QGridLayout(tiles_)),
      notes_(paragraph({}, Tone::Mute, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  chart_->setObjectName(QStringLiteral("calculatorChart"));
  chart_->setMinimumHeight(240);
  chart_->setMaximumHeight(560);
  column->addWidget(chart_, 3);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(12);
  for (int i = 0; i < kFigureColumns; ++i) grid_->setColumnStretch(i, 1);
  column->addWidget(tiles_);
  notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  notes_->setObjectName(QStringLiteral("calculatorNotes"));
  column->addWidget(notes_);
  column->addStretch(1);
}

void CalculatorFigures::show_result(const CalcDescriptor& about, const CalcResult& result) {
  show_curve(about, result.curve);
  show_tiles(about, result);
  QStringList notes;
  for (const std::string& note : result.notes) notes << core_text(note);
  setTone(notes_, Tone::Mute);
  notes_->setText(notes.join('\n'));
  notes_->setVisible(!notes.isEmpty());
}

void CalculatorFigures::show_error(const QString& text) {
  chart_->hide();
  tiles_->hide();
  text_.clear();
  setTone(notes_, Tone::Bad);
  notes_->setText(text);
  notes_->show();
}

void CalculatorFigures::show_curve(const CalcDescriptor& about, const std::optional<CalcCurve>& curve) {
  chart_->setVisible(curve.has_value());
  if (!curve) return;
  std::vector<LineSeries> series;
  for (const CalcLine& line : curve->lines) {
    LineSeries made;
    made.name = core_text(line.label);
    made.dashed = !series.empty();
    for (const CalcPoint& point : line.points) made.points.emplace_back(point.x, point.y);
    series.push_back(made);
  }
  chart_->setTitle(core_text(about.title) + ": " + core_text(curve->y_label));
  chart_->setXName(core_text(curve->x_label));
  const auto format = [](const std::string& unit) { return [unit](double value) { return figure_text(value, unit); }; };
  chart_->setFormats(format(curve->logarithmic ? "times" : curve->x_unit), format(curve->y_unit));
  chart_->setLogarithmic(curve->logarithmic,
                         curve->logarithmic ? std::vector<double>{0.1, 0.25, 0.5, 1, 2, 4, 10} : std::vector<double>{});
  chart_->setSeries(series);
  std::vector<LineMark> marks;
  if (curve->here) marks.push_back({{curve->here->x, curve->here->y}, figure_text(curve->here->y, curve->y_unit), {}});
  chart_->setMarks(marks);
}

FigureTile* CalculatorFigures::tile_at(std::size_t place) {
  if (place == made_.size()) {
    auto* tile = new FigureTile(theme_, {}, tiles_);
    tile->setBare(true);
    grid_->addWidget(tile, static_cast<int>(place) / kFigureColumns, static_cast<int>(place) % kFigureColumns);
    made_.push_back(tile);
  }
  return made_[place];
}

void CalculatorFigures::show_tiles(const CalcDescriptor& about, const CalcResult& result) {
  text_.clear();
  std::size_t shown_tiles = 0;
  for (const auto& [name, figure] : result.outputs) {
    const CalcOutput* output = output_of(about, name);
    if (!output) continue;
    QString label = to_qt(output->label);
    if (output->shape == OutputShape::numbered) label += ' ' + to_qt(name.substr(output->name.size()));
    QString shown = unknown_text();
    QString exact;
    if (const auto* number = std::get_if<double>(&figure)) {
      shown = figure_text(*number, output->unit);
      exact = QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest);
    } else if (const auto* list = std::get_if<std::vector<double>>(&figure)) {
      shown = list->empty() ? unknown_text() : list_text(*list, output->unit);
      exact = shown;
    }
    FigureTile* tile = tile_at(shown_tiles++);
    tile->setObjectName("figure_" + to_qt(name));
    tile->setLabel(label);
    tile->setFigure(shown);
    tile->show();
    text_ += label + '\t' + exact + '\n';
  }
  for (std::size_t i = shown_tiles; i < made_.size(); ++i) {
    made_[i]->setObjectName({});
    made_[i]->hide();
  }
  tiles_->setVisible(shown_tiles > 0);
}

}  // namespace tidemill::ui
