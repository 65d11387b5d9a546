#include <gmock/gmock.h>

#include "tests/ui/support/application.h"

int main(int argc, char** argv) {
  testing::InitGoogleMock(&argc, argv);
  const auto application = tidemill::ui::start_test_application(argc, argv);
  return RUN_ALL_TESTS();
}
