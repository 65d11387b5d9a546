#pragma once

#include <set>

#include "core/engine/analysis.h"
#include "ui/controls/inline_message.h"

namespace tidemill::ui {

class Workspace;

/// Says that the same money may be counted in two holdings, and links the two at one press. A finding that was closed
/// does not come back while the program runs.
class StackingNotice : public InlineMessage {
  Q_OBJECT
 public:
  StackingNotice(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);

  /// Shows the first finding that was not closed; hides when there is none.
  void refresh();

 signals:
  /// A link could not be made.
  void failed(const tidemill::Error& error);

 private:
  const StackingFinding* first() const;
  void link();
  void dismiss();

  Workspace& workspace_;
  AnalysisPtr analysis_;
  std::set<std::pair<HoldingId, HoldingId>> closed_;
};

}  // namespace tidemill::ui
