#include "app/cli/commands.h"

namespace tidemill::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> all = {
      new_command(),        demo_command(),       asset_command(),   platform_command(), holding_command(),
      kinds_command(),      record_command(),     entry_command(),   price_command(),    income_command(),
      project_command(),    risk_command(),       report_command(),  settings_command(), undo_command(),
      redo_command(),       check_command(),      backup_command(),  restore_command(),  calc_command(),
      waterfall_command(),  change_command(),     returns_command(), forecast_command(), backtest_command(),
      stress_command(),     goal_command(),       cover_command(),   plan_command(),     manual_command(),
      completion_command(), passphrase_command(),
  };
  return all;
}

}  // namespace tidemill::cli
