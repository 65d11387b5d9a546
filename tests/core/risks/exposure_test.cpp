#include "core/risks/exposure.h"

#include <gtest/gtest.h>

#include "tests/core/risks/risk_case.h"

namespace tidemill {
namespace exposure_test {

struct ExposureRow {
  const char* name;
  Traits traits;
  PlatformKind platform;
  const char* custody;
  bool contract, company, chain_software, idle;
};

class ExposureTest : public testing::TestWithParam<ExposureRow> {};

TEST_P(ExposureTest, FollowsFromTraitsAndPlatform) {
  RiskCase risk;
  risk.figures.traits = GetParam().traits;
  risk.platform.kind = GetParam().platform;
  if (*GetParam().custody) risk.fact("custody", GetParam().custody);
  const Exposure exposure = exposure_of(risk.context());
  EXPECT_EQ(exposure.contract, GetParam().contract);
  EXPECT_EQ(exposure.company, GetParam().company);
  EXPECT_EQ(exposure.chain_software, GetParam().chain_software);
  EXPECT_EQ(exposure.idle, GetParam().idle);
}

const Traits staked{.validates = true};
const Traits liquid{.uses_contract = true, .validates = true, .has_receipt_token = true};
const Traits lent{.uses_contract = true};
const Traits node{.validates = true, .runs_hardware = true};
const Traits wallet{};

INSTANTIATE_TEST_SUITE_P(
    Places, ExposureTest,
    testing::Values(ExposureRow{"LentToAProtocol", lent, PlatformKind::protocol, "", true, false, false, false},
                    ExposureRow{"LentToAnExchange", lent, PlatformKind::exchange, "", false, true, false, false},
                    ExposureRow{"LentToAnIssuer", lent, PlatformKind::issuer, "", true, true, false, false},
                    ExposureRow{"StakedOnAHub", staked, PlatformKind::protocol, "", false, false, true, false},
                    ExposureRow{"StakedThroughAContract", staked, PlatformKind::protocol, "contract", true, false,
                                false, false},
                    ExposureRow{"StakedAtAValidator", staked, PlatformKind::validator, "", false, false, true, false},
                    ExposureRow{"LiquidAtAValidator", liquid, PlatformKind::validator, "", true, false, false, false},
                    ExposureRow{"StakedAtAnExchange", staked, PlatformKind::exchange, "", false, true, false, false},
                    ExposureRow{"OwnNode", node, PlatformKind::own_hardware, "self", false, false, true, false},
                    ExposureRow{"OwnWallet", wallet, PlatformKind::own_hardware, "self", false, false, false, true},
                    ExposureRow{"WalletAtAnExchange", wallet, PlatformKind::exchange, "", false, true, false, true}),
    [](const auto& row) { return row.param.name; });

}  // namespace exposure_test
}  // namespace tidemill
