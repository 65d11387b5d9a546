#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>
#include <functional>
#include <stop_token>
#include <utility>

namespace tidemill::ui {

/// Work of one kind away from the GUI thread: a new request stops the one before, and only the newest answer arrives,
/// on the thread of the owner. Destroying it stops the work and waits for it to notice.
template <typename Answer>
class Background {
 public:
  using Work = std::function<Answer(const std::stop_token&)>;

  explicit Background(std::function<void(const Answer&)> arrived) {
    QObject::connect(&watcher_, &QFutureWatcherBase::finished, &watcher_, [this, arrived = std::move(arrived)] {
      if (watcher_.future().resultCount() > 0) arrived(watcher_.result());
    });
  }
  ~Background() {
    watcher_.disconnect();
    stop_.request_stop();
    watcher_.waitForFinished();
  }
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;
  Background(Background&&) = delete;
  Background& operator=(Background&&) = delete;

  void run(Work work) {
    stop_.request_stop();
    stop_ = std::stop_source();
    watcher_.setFuture(
        QtConcurrent::run([work = std::move(work), stop = stop_.get_token()]() -> Answer { return work(stop); }));
  }

 private:
  QFutureWatcher<Answer> watcher_;
  std::stop_source stop_;
};

}  // namespace tidemill::ui
