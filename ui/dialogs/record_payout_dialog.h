#pragma once

#include "core/edits/entry_edit.h"
#include "ui/dialogs/form_dialog.h"

namespace tidemill::ui {

/// Records what a holding paid: what and when, what it was worth, and the stretch of days it is for.
class RecordPayoutDialog : public FormDialog {
  Q_OBJECT

 public:
  /// `holding` is chosen at first; without one the first that earns.
  RecordPayoutDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding,
                     QWidget* parent = nullptr);

 protected:
  Result<Change> change() const override;
  std::vector<Error> check() const override;
  void follow_edit(const QString& name) override;

 private:
  void add_fields(std::optional<HoldingId> holding);
  EntryDraft draft() const;
  const Holding* holding(const Portfolio& portfolio) const;
  std::optional<AssetId> asset(const Portfolio& portfolio) const;
  Date day() const;
  void propose_stream();
  void propose_asset();
  void describe();
};

/// Reads "2026-11-22" or "22 Nov 2026 14:30" (UTC) into canonical text.
Result<std::string> read_moment(const QString& text);

}  // namespace tidemill::ui
