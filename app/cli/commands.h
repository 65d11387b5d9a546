#pragma once

#include <vector>

#include "app/cli/command.h"

namespace tidemill::cli {

/// Every command, in the order help shows them. A new one is its own file and a line here.
const std::vector<Command>& commands();

Command new_command();
Command demo_command();
Command waterfall_command();
Command change_command();
Command returns_command();
Command asset_command();
Command platform_command();
Command holding_command();
Command completion_command();
Command passphrase_command();
Command kinds_command();
Command manual_command();
Command record_command();
Command entry_command();
Command price_command();
Command income_command();
Command project_command();
Command forecast_command();
Command goal_command();
Command cover_command();
Command backtest_command();
Command stress_command();
Command plan_command();
Command risk_command();
Command report_command();
Command settings_command();
Command undo_command();
Command redo_command();
Command check_command();
Command backup_command();
Command restore_command();
Command calc_command();

}  // namespace tidemill::cli
