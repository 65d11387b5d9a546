#include "ui/analysis_runner.h"

#include <utility>

namespace tidemill::ui {

AnalysisRunner::AnalysisRunner(QObject* parent) : QObject(parent) {
  // One at a time: a run that was told to stop makes room for the next within a holding's walk.
  pool_.setMaxThreadCount(1);
}

AnalysisRunner::~AnalysisRunner() {
  cancel();
  pool_.waitForDone();
}

void AnalysisRunner::start(Snapshot portfolio, const Assumptions& assumptions, Date as_of) {
  cancel();
  stop_ = std::stop_source();
  running_ = true;
  pool_.start([this, generation = generation_, portfolio = std::move(portfolio), assumptions, as_of,
               stop = stop_.get_token()] {
    Result<AnalysisPtr> result = analyse(portfolio, assumptions, as_of, stop);
    QMetaObject::invokeMethod(
        this, [this, generation, result = std::move(result)] { deliver(generation, result); }, Qt::QueuedConnection);
  });
}

void AnalysisRunner::cancel() {
  stop_.request_stop();
  ++generation_;
  running_ = false;
}

void AnalysisRunner::deliver(std::uint64_t generation, const Result<AnalysisPtr>& result) {
  if (generation != generation_) return;
  running_ = false;
  if (result)
    emit finished(*result);
  else
    emit failed(result.error());
}

}  // namespace tidemill::ui
