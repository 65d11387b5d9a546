#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <algorithm>
#include <chrono>

#include "core/sample_portfolio.h"
#include "ui/analysis_runner.h"
#include "ui/edit_command.h"
#include "ui/qt_format.h"

Q_LOGGING_CATEGORY(workspaceLog, "tidemill.workspace")

namespace tidemill::ui {

namespace {

constexpr int kUndoSteps = 100;
constexpr int kBackups = 10;

std::filesystem::path to_path(const QString& path) {
  return to_std(QDir::toNativeSeparators(path));
}

Date today() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

QString data_folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString backups_folder() {
  return data_folder() + "/backups";
}

/// True when nothing was ever edited in a file that exists.
bool is_untouched(const QString& path) {
  const auto session = Session::open(to_path(path));
  if (!session) return false;
  const auto history = (*session)->history(1);
  return history && history->empty();
}

}  // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent), assumptions_(usual_assumptions()), as_of_(today()), runner_(std::make_unique<AnalysisRunner>()) {
  connect(runner_.get(), &AnalysisRunner::finished, this, [this](const AnalysisPtr& analysis) {
    analysis_ = analysis;
    emit analysis_ready();
  });
  connect(runner_.get(), &AnalysisRunner::failed, this, &Workspace::failed);
}

Workspace::~Workspace() {
  undo_stack_.disconnect();
  runner_->cancel();
  keep_backup();
}

/// A rotating copy, made when a portfolio is left and has changed since the last one.
void Workspace::keep_backup() const {
  if (!session_) return;
  const auto kept = session_->rotate_backups(to_path(backups_folder()), kBackups);
  if (!kept) qCWarning(workspaceLog) << "no backup was made:" << to_qt(kept.error().why);
}

std::vector<KeptCopy> Workspace::kept_copies() const {
  if (!session_) return {};
  return session_->kept_copies(to_path(backups_folder()));
}

Result<void> Workspace::create_portfolio(const QString& path, const Currency& currency) {
  TIDEMILL_TRY(session, Session::create(to_path(path), currency));
  take(std::move(session));
  return {};
}

Result<void> Workspace::open_portfolio(const QString& path) {
  TIDEMILL_TRY(session, Session::open(to_path(path)));
  take(std::move(session));
  return {};
}

Result<void> Workspace::open_sample() {
  const QString folder = data_folder();
  if (!QDir().mkpath(folder))
    return fail(ErrorCode::io, to_std(folder), "the folder can't be made",
                "check that your home folder can be written");
  QString path = folder + "/sample.tidemill";
  for (int number = 2; QFileInfo::exists(path); ++number) {
    // An untouched one of another day makes room: its prices would look stale.
    if (is_untouched(path) && path != file() && QFile::remove(path)) break;
    path = folder + QStringLiteral("/sample-%1.tidemill").arg(number);
  }
  TIDEMILL_CHECK(write_sample_portfolio(to_path(path), as_of_));
  return open_portfolio(path);
}

void Workspace::open_session(std::unique_ptr<Session> session) {
  take(std::move(session));
}

Result<void> Workspace::set_key(const PortfolioKey& key) {
  if (!session_) return fail(ErrorCode::not_found, "portfolio", "none is open", "open one first");
  TIDEMILL_TRY(left, session_->set_key(key, to_path(backups_folder())));
  if (left > 0) qCWarning(workspaceLog) << left << "backups stay as they are";
  emit encryption_changed();
  return {};
}

void Workspace::close_portfolio() {
  if (session_) take(nullptr);
}

QString Workspace::file() const {
  return session_ ? to_qt(session_->file().string()) : QString();
}

QString Workspace::file_name() const {
  return QFileInfo(file()).fileName();
}

void Workspace::set_as_of(Date day) {
  as_of_fixed_ = true;
  if (day == as_of_) return;
  as_of_ = day;
  emit as_of_changed();
  analyse_now();
}

Snapshot Workspace::portfolio() const {
  return session_ ? session_->snapshot() : nullptr;
}

EditContext Workspace::edit_context() const {
  return {portfolio().get(), &shipped_catalog(), as_of_, "window"};
}

void Workspace::set_assumptions(const Assumptions& assumptions) {
  assumptions_ = assumptions;
  analyse_now();
}

Result<void> Workspace::apply(const Change& change) {
  if (!session_) return fail(ErrorCode::not_found, "portfolio", "none is open", "open one first");
  if (change.rows.empty()) return {};
  // What others wrote comes first, so that the stack and the history in the file stay in step.
  if (take_news()) emit changed_elsewhere();
  step_error_.reset();
  undo_stack_.push(new EditCommand(*this, change));
  if (!step_error_) {
    emit applied(to_qt(change.name));
    return {};
  }
  const Error error = *step_error_;
  take_news();
  fill_undo_stack();  // a failed push drops what could be redone, the file has it still
  return fail(error);
}

bool Workspace::undo() {
  return undo_stack_.canUndo() && travel(&QUndoStack::undo);
}

bool Workspace::redo() {
  return undo_stack_.canRedo() && travel(&QUndoStack::redo);
}

bool Workspace::travel(void (QUndoStack::*one_step)()) {
  if (take_news()) {
    emit changed_elsewhere();
    return false;
  }
  step_error_.reset();
  (undo_stack_.*one_step)();
  if (step_error_) fill_undo_stack();
  return !step_error_;
}

void Workspace::refresh() {
  if (!as_of_fixed_ && today() != as_of_) {
    as_of_ = today();
    emit as_of_changed();
    analyse_now();
  }
  if (take_news()) emit changed_elsewhere();
}

/// Called by the command that ran: the new snapshot, or the error, goes round.
Result<void> Workspace::step(Result<Snapshot> result) {
  if (!result) {
    step_error_ = result.error();
    emit failed(result.error());
    return fail(result.error());
  }
  emit portfolio_changed();
  analyse_now();
  return {};
}

void Workspace::take(std::unique_ptr<Session> session) {
  runner_->cancel();
  keep_backup();
  // The stack's commands speak to the session: they go first.
  undo_stack_.clear();
  session_ = std::move(session);
  analysis_.reset();
  trouble_.clear();
  fill_undo_stack();
  if (session_ && portfolio()->entry_count() <= small_portfolio) {
    if (auto analysis = analyse(portfolio(), assumptions_, as_of_))
      analysis_ = *analysis;
    else
      emit failed(analysis.error());
  }
  emit opened();
  if (session_ && !session_->recovery().empty()) emit recovered(to_qt(session_->recovery()));
  if (analysis_)
    emit analysis_ready();
  else
    analyse_now();
}

void Workspace::analyse_now() {
  if (session_) runner_->start(portfolio(), assumptions_, as_of_);
}

bool Workspace::take_news() {
  if (!session_) return false;
  const auto news = session_->refresh();
  if (!news) {
    report_trouble(news.error());
    return false;
  }
  trouble_.clear();
  if (!*news) return false;
  fill_undo_stack();
  emit portfolio_changed();
  analyse_now();
  return true;
}

/// Puts the newest steps of the file's history on the stack, without running them.
void Workspace::fill_undo_stack() {
  const QScopedValueRollback<bool> guard(filling_stack_, true);
  undo_stack_.clear();
  if (!session_) return;
  auto history = session_->history(kUndoSteps);
  if (!history) return report_trouble(history.error());
  std::reverse(history->begin(), history->end());
  int done = 0;
  for (const HistoryStep& step : *history) {
    undo_stack_.push(new EditCommand(*this, to_qt(step.name)));
    done += step.undone ? 0 : 1;
  }
  undo_stack_.setIndex(done);
}

/// A file that can't be read is asked again every two seconds; that is said once.
void Workspace::report_trouble(const Error& error) {
  if (trouble_ == error.message()) return;
  trouble_ = error.message();
  emit failed(error);
}

}  // namespace tidemill::ui
