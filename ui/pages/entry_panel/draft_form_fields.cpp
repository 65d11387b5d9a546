// What happens in the form while it is being filled in.
#include <algorithm>

#include "core/session.h"
#include "core/strategies/registry.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/languages.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/pages/entry_panel/draft_form.h"
#include "ui/qt_format.h"

#include <QToolButton>

namespace tidemill::ui {

void DraftForm::field_edited(InputField* edited_field) {
  const QString& name = edited_field->name();
  if (name == QStringLiteral("unbonding_days")) {
    prefilled_.clear();
    edited_field->setHint({});
  }
  if (name == QStringLiteral("asset") || name == QStringLiteral("platform")) prefill_unbonding();
  name_units();
  emit edited();
}

/// Amounts carry the ticker they are of, and numbers that could be read in two ways say how they were read.
void DraftForm::name_units() {
  const auto ticker = [](const InputField* from) {
    const auto* edit = from ? qobject_cast<const CompleterEdit*>(from->editor()) : nullptr;
    if (!edit) return QString();
    const Completion* match = edit->match();
    return match ? (match->key.startsWith('#') ? match->name.section(QStringLiteral(" · "), 0, 0) : match->key)
                 : edit->text().trimmed().left(8);
  };
  const StrategyKind* chosen = strategy_kind(to_std(kind()));
  quantity_->setSuffix(ticker(field(QStringLiteral("asset"))));
  for (InputField* each : fields_) {
    auto* number = qobject_cast<ExactNumberEdit*>(each->editor());
    if (!number) continue;
    if (!(each->name() == QStringLiteral("unbonding_days") && !prefilled_.isEmpty()))
      each->setHint(number->understood());
    const ParamSpec* spec = chosen ? chosen->descriptor().param(to_std(each->name())) : nullptr;
    if (!spec || spec->type != ParamType::amount) continue;
    QString unit = ticker(field(spec->opens ? QStringLiteral("asset2") : QStringLiteral("reward_asset")));
    if (unit.isEmpty()) unit = spec->opens ? QString() : ticker(field(QStringLiteral("asset")));
    number->setSuffix((unit + " " + core_text(spec->unit)).trimmed());
  }
}

/// The one fact that is filled in from the catalogue. What the user typed is never touched.
void DraftForm::prefill_unbonding() {
  InputField* days = field(QStringLiteral("unbonding_days"));
  if (!days || !portfolio_) return;
  const bool untouched = days->typed().isEmpty() || days->typed() == prefilled_;
  if (!untouched) return;
  const EditContext context{portfolio_.get(), &shipped_catalog(), as_of_, "window"};
  const auto known =
      known_unbonding_days(context, to_std(platform_->text().trimmed()), to_std(asset_->text().trimmed()));
  prefilled_ = known ? to_qt(*known) : QString();
  days->setTyped(prefilled_);
  days->setHint(known ? tr("from the catalogue") : QString());
}

std::vector<Error> DraftForm::show_errors(const std::vector<Error>& errors, bool all) {
  std::vector<Error> left;
  QHash<QString, QString> texts;
  for (const Error& error : errors) {
    const InputField* at = field(to_qt(error.field));
    if (!at) {
      left.push_back(error);
      continue;
    }
    if (!all && (at->typed().trimmed().isEmpty() || at->isUnfinished())) continue;
    if (!texts.contains(at->name())) texts.insert(at->name(), InputField::words(error));
  }
  for (InputField* each : fields_) each->setError(texts.value(each->name()));
  // An error must not hide in what is folded away.
  const bool hidden = std::any_of(texts.keyBegin(), texts.keyEnd(),
                                  [&](const QString& name) { return field(name)->parentWidget() == more_box_; });
  if (hidden && all) more_->setChecked(true);
  return left;
}

}  // namespace tidemill::ui
