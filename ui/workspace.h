#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>
#include <optional>

#include "core/edits/holding_edit.h"
#include "core/engine/analysis.h"
#include "core/session.h"

namespace tidemill::ui {

class AnalysisRunner;

/// The open portfolio as the window sees it: session, newest analysis, undo stack, as-of day. The only emitter of
/// domain signals; pages take a Workspace& and never know each other. Lives on the GUI thread.
class Workspace : public QObject {
  Q_OBJECT
 public:
  explicit Workspace(QObject* parent = nullptr);
  ~Workspace() override;

  // Opening and closing. Errors are returned, not shown: the caller decides where.
  Result<void> create_portfolio(const QString& path, const Currency& currency);
  Result<void> open_portfolio(const QString& path);
  /// Writes the sample portfolio to a new file beside the user's data and opens it. A sample that was edited stays.
  Result<void> open_sample();
  /// Takes over a portfolio that was opened elsewhere.
  void open_session(std::unique_ptr<Session> session);
  void close_portfolio();
  bool is_open() const { return session_ != nullptr; }
  QString file() const;       ///< full path; empty when nothing is open
  QString file_name() const;  ///< "family.tidemill"
  /// The rotating backups of the open portfolio, newest first.
  std::vector<KeptCopy> kept_copies() const;
  bool is_encrypted() const { return session_ && session_->is_encrypted(); }
  /// Encrypts the open portfolio and its backups with another key, or with none writes it in clear.
  Result<void> set_key(const PortfolioKey& key);

  /// Today, or the day fixed with --as-of.
  Date as_of() const { return as_of_; }
  /// Fixes the day; otherwise it follows the calendar (UTC).
  void set_as_of(Date day);

  Session* session() const { return session_.get(); }  ///< nullptr when nothing is open
  Snapshot portfolio() const;                          ///< newest snapshot; null when nothing is open
  AnalysisPtr analysis() const { return analysis_; }   ///< newest finished analysis; null before the first
  EditContext edit_context() const;                    ///< for building changes; source "window"

  const Assumptions& assumptions() const { return assumptions_; }
  void set_assumptions(const Assumptions& assumptions);  ///< analyses anew

  /// Applies a change as one named, undoable step: on disk when this returns. On conflict or failure nothing is changed
  /// and the error is returned (and `failed` emitted).
  Result<void> apply(const Change& change);
  QUndoStack& undo_stack() { return undo_stack_; }
  /// Take back or bring back one step. When another program has changed the file meanwhile, nothing is done and
  /// `changed_elsewhere` says so: the step that was on the button may not be the newest any more. True when done.
  bool undo();
  bool redo();
  /// Takes up what another program wrote and a new day; called when the window becomes active and by a timer.
  void refresh();
  /// Portfolios with at most this many entries are analysed before opening returns, so that the first picture is whole.
  static constexpr std::size_t small_portfolio = 20'000;

 signals:
  void opened();                      ///< another portfolio, or none, is open now
  void portfolio_changed();           ///< a new snapshot is there; the analysis follows
  void analysis_ready();              ///< `analysis()` matches the snapshot
  void applied(const QString& name);  ///< a change was applied as a new step
  void failed(const tidemill::Error& error);
  void encryption_changed();                ///< the open portfolio has another passphrase, or none any more
  void recovered(const QString& sentence);  ///< what opening had to put right
  void as_of_changed();
  void changed_elsewhere();  ///< another program wrote to the file; the new snapshot is there

 private:
  friend class EditCommand;
  Result<void> step(Result<Snapshot> result);
  void take(std::unique_ptr<Session> session);
  void analyse_now();
  bool take_news();
  bool travel(void (QUndoStack::*one_step)());
  void fill_undo_stack();
  void keep_backup() const;
  void report_trouble(const Error& error);

  std::unique_ptr<Session> session_;
  AnalysisPtr analysis_;
  Assumptions assumptions_;
  Date as_of_;
  bool as_of_fixed_ = false;
  bool filling_stack_ = false;       // steps of the history are put on the stack without running
  std::optional<Error> step_error_;  // of the newest step
  std::string trouble_;              // last trouble with reading the file, said once
  QUndoStack undo_stack_;
  std::unique_ptr<AnalysisRunner> runner_;
};

}  // namespace tidemill::ui
