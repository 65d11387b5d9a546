#pragma once

#include <QString>
#include <vector>

namespace tidemill::ui {

/// A page of the help. What it says of kinds, risks, checks, calculators and reports comes from the same descriptors as
/// forms, checks and command line, so that it can't grow old beside them.
struct HelpTopic {
  QString id;     ///< "about.income", "kind.staking", "risk.peg", "check.asset", "calculator.xirr", "report.income"
  QString group;  ///< heading it stands under
  QString title;
  QString html;  ///< the body, without colours or fonts; parameters are anchors named by their id
};

/// Every topic, in the language in use.
std::vector<HelpTopic> help_topics();

/// Marks a widget, and with it everything inside, with the topic that F1 opens there: "kind.staking", or with a
/// parameter "kind.staking#apr".
inline constexpr const char* kHelpTopic = "help_topic";

}  // namespace tidemill::ui
