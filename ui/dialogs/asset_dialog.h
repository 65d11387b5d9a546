#pragma once

#include "ui/dialogs/facts_dialog.h"
#include "ui/dialogs/records_dialog.h"

namespace tidemill::ui {

/// What is known of an asset: prices, dilution and risk read it.
class AssetDialog : public FactsDialog {
  Q_OBJECT

 public:
  /// The asset with this number, or a new one.
  AssetDialog(Workspace& workspace, const Theme& theme, std::optional<AssetId> id, QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;

 private:
  std::optional<AssetId> id_;
};

/// The assets of the portfolio.
RecordList assets_list();

}  // namespace tidemill::ui
