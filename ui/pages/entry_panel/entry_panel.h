#pragma once

#include <QHash>
#include <QTimer>

#include "ui/controls/card.h"
#include "ui/pages/entry_panel/draft_form.h"
#include "ui/pages/entry_panel/draft_task.h"

class QPushButton;
class QScrollArea;

namespace tidemill::ui {

class InlineMessage;
class PreviewBox;
class TermsChoice;
class Workspace;

/// The panel at the right of the holdings: a new holding, an edited or a duplicated one, with a preview of what it
/// earns while it is typed. Closing keeps what was typed for the next time.
class EntryPanel : public Card {
  Q_OBJECT

 public:
  EntryPanel(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);

  void open_new();
  /// A new holding begun elsewhere, with what is known of it.
  void open_draft(const HoldingDraft& draft);
  void open_edit(HoldingId id);
  void open_duplicate(HoldingId id);
  /// Saves; false when something is wrong, which is then shown beside the fields.
  bool save(bool another);
  /// Hides the panel; what was typed is kept.
  void leave();
  DraftForm* form() const { return form_; }

 signals:
  void saved(tidemill::HoldingId id);
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// What the form was opened for, and how it looked then.
  struct Occasion {
    QString key;
    std::optional<HoldingId> editing;
    HoldingDraft base;
    DraftForm::State start;
  };
  void build();
  void open(Occasion occasion, const QString& title, const HoldingDraft& draft);
  void park();
  DraftTask task() const;
  void look();
  std::vector<Error> look_at_fields(bool all);
  void show_preview(const DraftForm::Read& read);
  void show_price(const DraftTask& task);
  bool terms_differ(const HoldingDraft& draft) const;
  bool changed_meanwhile();
  void complain(const Error& error);

  Workspace& workspace_;
  const Theme& theme_;
  Occasion occasion_;
  QHash<QString, DraftForm::State> parked_;
  std::set<std::string> added_assets_;
  bool complained_ = false;  // save was tried: empty fields are errors now
  QTimer timer_;
  QScrollArea* scroll_;
  DraftForm* form_;
  TermsChoice* terms_;
  PreviewBox* preview_;
  InlineMessage* message_;
  QPushButton* another_;
  QPushButton* save_;
};

}  // namespace tidemill::ui
