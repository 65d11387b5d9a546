#include "core/simulation/simulate_paths.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <string>
#include <thread>

#include "core/simulation/block_maker.h"
#include "core/simulation/simulate_with.h"

namespace tidemill {
namespace {

/// Hands out block numbers until there are none, somebody asked to stop, or a worker failed.
class BlockCounter {
 public:
  BlockCounter(std::size_t blocks, const std::stop_token& stop) : blocks_(blocks), stop_(stop) {}
  bool next(std::size_t& number) {
    if (failed_ || stop_.stop_requested()) return false;
    number = next_.fetch_add(1, std::memory_order_relaxed);
    return number < blocks_;
  }
  void fail() { failed_ = true; }

 private:
  std::size_t blocks_;
  const std::stop_token& stop_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> failed_ = false;
};

}  // namespace

Result<void> simulate_with(const lanes::Kernels& kernels, const SimulationPlan& plan, const SimulationSize& size,
                           PathConsumer& consumer, const std::stop_token& stop) {
  if (size.paths == 0 || size.paths > most_simulated_paths)
    return fail(ErrorCode::bad_input, "paths",
                std::to_string(size.paths) + " is outside 1 … " + std::to_string(most_simulated_paths),
                "10000 give a smooth picture");
  if (size.months != plan.months())
    return fail(ErrorCode::bad_input, "months", "the plan was made for " + std::to_string(plan.months()) + " months",
                "make a plan for this horizon");

  const std::size_t blocks = (size.paths + paths_per_block - 1) / paths_per_block;
  const std::size_t workers = std::clamp<std::size_t>(size.threads, 1, std::min<std::size_t>(blocks, 64));
  BlockCounter counter(blocks, stop);
  std::vector<std::exception_ptr> failures(workers);
  const auto work = [&](std::size_t worker) {
    try {
      BlockMaker maker(plan.tables(), size, kernels);
      for (std::size_t number = 0; counter.next(number);) consumer.consume(maker.make(number), worker);
    } catch (...) {
      failures[worker] = std::current_exception();
      counter.fail();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t worker = 1; worker < workers; ++worker) threads.emplace_back(work, worker);
    work(0);
  }
  for (const std::exception_ptr& failure : failures)
    if (failure) std::rethrow_exception(failure);
  if (stop.stop_requested()) return fail(ErrorCode::cancelled, "simulation", "it was stopped");
  return {};
}

Result<void> simulate_paths(const SimulationPlan& plan, const SimulationSize& size, PathConsumer& consumer,
                            const std::stop_token& stop) {
  return simulate_with(lanes::best_kernels(), plan, size, consumer, stop);
}

}  // namespace tidemill
