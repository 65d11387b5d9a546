#pragma once

#include "core/edits/price_edit.h"
#include "ui/dialogs/form_dialog.h"

class QLabel;

namespace tidemill::ui {

class KeyValueList;

/// Types in the price of an asset on a day. What is known already stands below.
class PriceDialog : public FormDialog {
  Q_OBJECT

 public:
  /// The asset of `holding` is proposed, else the first one without a price.
  PriceDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& name) override;

 private:
  PriceDraft draft() const;
  void show_recent();

  QLabel* recent_title_;
  KeyValueList* recent_;
};

/// The asset whose price is asked for first: that of a holding, else one that is held and has no price.
QString asset_wanting_price(const Workspace& workspace, std::optional<HoldingId> holding);
/// Entries that wait for a price of these assets.
std::vector<Entry> entries_without_value(const Workspace& workspace, const std::vector<std::string>& symbols);

}  // namespace tidemill::ui
