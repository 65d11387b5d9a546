#pragma once

#include "app/cli/command.h"

namespace tidemill::cli {

// The actions of “tidemill holding FILE …”.
Command holding_add_action();
Command holding_edit_action();
Command holding_close_action();
Command holding_remove_action();
Command holding_list_action();
Command holding_show_action();

}  // namespace tidemill::cli
