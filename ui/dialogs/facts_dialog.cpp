#include "ui/dialogs/facts_dialog.h"

#include <QComboBox>

#include "ui/qt_format.h"

namespace tidemill::ui {

void FactsDialog::add_fact(InputField* field, const std::string& now, const Fact* fact, bool wide) {
  field->setCanonical(now);
  const std::string name = to_std(field->name());
  before_[name] = now;
  if (fact && !fact->source.empty())
    field->setHint(fact->as_of ? tr("%1, %2").arg(to_qt(fact->source), date_text(*fact->as_of)) : to_qt(fact->source));
  add(field, wide);
}

QComboBox* FactsDialog::yes_or_no() {
  auto* choice = new QComboBox;
  choice->addItem(tr("not known"), QString());
  choice->addItem(tr("yes"), QStringLiteral("yes"));
  choice->addItem(tr("no"), QStringLiteral("no"));
  return choice;
}

Fields FactsDialog::changed() const {
  Fields fields;
  for (const auto& [name, was] : before_)
    if (const std::string now = text(name.c_str()); now != was) fields[name] = now;
  return fields;
}

}  // namespace tidemill::ui
