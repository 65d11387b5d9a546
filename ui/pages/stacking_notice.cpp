#include "ui/pages/stacking_notice.h"

#include "core/edits/holding_edit.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

StackingNotice::StackingNotice(Workspace& workspace, const Theme& theme, QWidget* parent)
    : InlineMessage(theme, parent), workspace_(workspace) {
  setObjectName(QStringLiteral("stackingNotice"));
  setClosable(true);
  hide();
  connect(this, &InlineMessage::activated, this, &StackingNotice::link);
  connect(this, &InlineMessage::closed, this, &StackingNotice::dismiss);
}

const StackingFinding* StackingNotice::first() const {
  if (!analysis_) return nullptr;
  for (const StackingFinding& finding : analysis_->findings)
    if (!closed_.contains({finding.holding, finding.source})) return &finding;
  return nullptr;
}

void StackingNotice::refresh() {
  analysis_ = workspace_.analysis();
  const StackingFinding* finding = first();
  if (!finding) return setMessage(MessageKind::Warning, {});
  setMessage(MessageKind::Warning, core_text(finding->text) + ' ' +
                                       tr("It is about %1.").arg(money_text(finding->value, analysis_->currency)));
  setAction(finding->kind == StackingFinding::Kind::counted_twice ? tr("Link them") : QString());
}

void StackingNotice::link() {
  const StackingFinding* finding = first();
  if (!finding) return;
  const auto change = link_holding(workspace_.edit_context(), finding->holding, finding->source);
  const Result<void> done = change ? workspace_.apply(*change) : fail(change.error());
  if (!done) emit failed(done.error());
}

void StackingNotice::dismiss() {
  if (const StackingFinding* finding = first()) closed_.insert({finding->holding, finding->source});
  refresh();
}

}  // namespace tidemill::ui
