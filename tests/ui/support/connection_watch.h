#pragma once

namespace tidemill::ui {

/// Counts the sockets to a network (IPv4, IPv6) that this process has opened. The tests' own `socket` stands before the
/// system's, so that everything linked to the program goes through it, Qt included.
struct ConnectionWatch {
  static int count();
};

}  // namespace tidemill::ui
