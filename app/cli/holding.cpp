#include "app/cli/holding.h"

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {

Command holding_command() {
  Command command{"holding", "Adds, changes and shows holdings: what earns, and what only lies there"};
  command.arguments = {file_argument()};
  command.actions = {holding_add_action(),  holding_edit_action(), holding_close_action(),
                     holding_list_action(), holding_show_action(), holding_remove_action()};
  return command;
}

}  // namespace tidemill::cli
