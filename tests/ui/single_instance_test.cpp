#include "ui/single_instance.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

namespace tidemill::ui {
namespace single_instance_test {

TEST(SingleInstance, TheSecondHandsItsFileToTheFirst) {
  QTemporaryDir folder;
  SingleInstance first(folder.filePath("person"));
  ASSERT_TRUE(first.is_first());
  QSignalSpy asked(&first, &SingleInstance::asked);
  const SingleInstance second(folder.filePath("person"));
  ASSERT_FALSE(second.is_first());
  bool taken = false;
  const auto thread = std::unique_ptr<QThread>(
      QThread::create([&] { taken = second.hand_over(QString::fromUtf8("/home/ä/family, öld.tidemill")); }));
  thread->start();
  ASSERT_TRUE(QTest::qWaitFor([&] { return thread->isFinished(); }));
  EXPECT_TRUE(taken);
  ASSERT_EQ(asked.count(), 1);
  EXPECT_EQ(asked[0][0].toString(), QString::fromUtf8("/home/ä/family, öld.tidemill"));
}

TEST(SingleInstance, OneThatDoesNotAnswerIsNotWaitedFor) {
  QTemporaryDir folder;
  const SingleInstance first(folder.path());
  const SingleInstance second(folder.path());
  EXPECT_FALSE(second.hand_over({}, 60)) << "nobody runs the event loop of the first";
  EXPECT_FALSE(QFile::exists(folder.filePath("window.request"))) << "and nothing stays for later";
}

TEST(SingleInstance, TheNextIsFirstWhenTheFirstIsGone) {
  QTemporaryDir folder;
  auto first = std::make_unique<SingleInstance>(folder.path());
  first.reset();
  EXPECT_TRUE(SingleInstance(folder.path()).is_first());
}

TEST(SingleInstance, WithoutALockEverybodyIsFirst) {
  EXPECT_TRUE(SingleInstance("/proc/no/such/folder").is_first());
}

}  // namespace single_instance_test
}  // namespace tidemill::ui
