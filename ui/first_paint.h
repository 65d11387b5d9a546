#pragma once

#include <QObject>

namespace tidemill::ui {

class MainWindow;

/// Tells when a window has been painted for the first time, counted from the start of the process.
class FirstPaint : public QObject {
  Q_OBJECT

 public:
  explicit FirstPaint(MainWindow& window);

 signals:
  void painted(int milliseconds);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  MainWindow& window_;
  bool seen_ = false;
};

/// Milliseconds since this process was started, the loading of its libraries included; resolution 10 ms. −1 where the
/// system does not tell.
int milliseconds_since_start();

}  // namespace tidemill::ui
