#pragma once

#include <gtest/gtest.h>

#include <QTest>

/// Fails unless the condition comes true while events are handled. Qt's own QTRY_VERIFY only tells QtTest, which does
/// not run here: with it a test can't fail.
#define ASSERT_SOON(...) \
  ASSERT_TRUE(QTest::qWaitFor([&] { return static_cast<bool>(__VA_ARGS__); }, 20'000)) << "never: " #__VA_ARGS__
