#include "ui/pages/entry_panel/terms_choice.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/controls/date_edit.h"
#include "ui/controls/input_field.h"
#include "ui/controls/labels.h"

namespace tidemill::ui {

TermsChoice::TermsChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      correct_(new QRadioButton(tr("Correct the terms in force"), this)),
      changed_(new QRadioButton(tr("They are different from a day on"), this)),
      day_(new DateEdit(theme)),
      field_(new InputField(theme,
                            {QStringLiteral("terms_from"), tr("Changed from"),
                             tr("First day of the new terms; what was accrued before stays as it was.")},
                            day_, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(smallLabel(theme, tr("The terms you changed"), this));
  column->addWidget(correct_);
  column->addWidget(changed_);
  column->addWidget(field_);
  correct_->setObjectName(QStringLiteral("terms_correct"));
  changed_->setObjectName(QStringLiteral("terms_changed"));
  correct_->setToolTip(tr("What was typed before was a mistake: all it has accrued under it is worked out anew."));
  changed_->setToolTip(tr("The platform pays something else now: what was accrued before stays."));
  correct_->setChecked(true);
  field_->hide();
  connect(changed_, &QRadioButton::toggled, this, [this](bool on) {
    field_->setVisible(on);
    emit edited();
  });
  connect(field_, &InputField::edited, this, &TermsChoice::edited);
}

void TermsChoice::reset(Date today) {
  correct_->setChecked(true);
  day_->setDate(today);
  setError({});
}

Result<std::optional<Date>> TermsChoice::from() const {
  if (!changed_->isChecked()) return std::optional<Date>();
  TIDEMILL_TRY(text, field_->canonical());
  if (text.empty())
    return fail(
        {ErrorCode::bad_input, "Changed from", "is missing", "give the first day of the new terms", "terms_from"});
  TIDEMILL_TRY(day, parse_date(text));
  return std::optional(day);
}

void TermsChoice::setError(const QString& text) {
  field_->setError(text);
}

}  // namespace tidemill::ui
