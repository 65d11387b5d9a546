#pragma once

#include "core/model/parameter.h"

namespace tidemill {

// Parameters that several kinds share, described once so that they read the same everywhere.

/// apr and apy, one of which must be given; `what` names the rate ("Reward rate").
ParamSpec apr_param(const std::string& what, const std::string& meaning);
ParamSpec apy_param(const std::string& what);
ParamSpec compounding_param();
ParamSpec commission_param(const std::string& meaning);
ParamSpec unbonding_param();
ParamSpec slash_probability_param();
ParamSpec slash_loss_param();
/// incentive_apr, incentive_asset, incentive_decay, incentive_end.
std::vector<ParamSpec> incentive_params();

/// The bounds of a share: 0 … 1.
ParamSpec share_param(const std::string& name, const std::string& label, const std::string& meaning,
                      const std::string& preset = {});

}  // namespace tidemill
