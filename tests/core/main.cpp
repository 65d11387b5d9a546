#include <gmock/gmock.h>

#include <clocale>

int main(int argc, char** argv) {
  // The window's toolkit takes over the user's locale; the core must not care. So the tests run under it too.
  std::setlocale(LC_ALL, "");
  testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
