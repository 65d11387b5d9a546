#pragma once

#include <QObject>
#include <QThreadPool>
#include <cstdint>
#include <stop_token>

#include "core/engine/analysis.h"

namespace tidemill::ui {

/// Works analyses out away from the GUI thread. Only the newest question is answered: asking again stops the run before
/// it, and what that run still brings is dropped by its generation number.
class AnalysisRunner : public QObject {
  Q_OBJECT

 public:
  explicit AnalysisRunner(QObject* parent = nullptr);
  /// Stops and waits for the run that is under way.
  ~AnalysisRunner() override;

  /// Starts over with a snapshot, which stays as it is while being read.
  void start(Snapshot portfolio, const Assumptions& assumptions, Date as_of);
  /// Stops; nothing will be answered until the next start.
  void cancel();
  bool is_running() const { return running_; }

 signals:
  /// Emitted on the thread of this object, once per start that was not overtaken.
  void finished(const tidemill::AnalysisPtr& analysis);
  void failed(const tidemill::Error& error);

 private:
  void deliver(std::uint64_t generation, const Result<AnalysisPtr>& result);

  QThreadPool pool_;
  std::stop_source stop_;
  std::uint64_t generation_ = 0;
  bool running_ = false;
};

}  // namespace tidemill::ui
