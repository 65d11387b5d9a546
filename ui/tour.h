#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace tidemill::ui {

class MainWindow;
class Theme;

/// A walk of one minute through the window: each stop lights up a part of it and says what it is for. Next and Back,
/// also by Right and Left; Escape or “Skip” ends it. It covers the window while it runs and deletes itself.
class Tour : public QWidget {
  Q_OBJECT

 public:
  /// Begins at once; one that runs already begins anew.
  static void start(MainWindow& window, const Theme& theme);

  /// Ends one that runs.
  static void leave(MainWindow& window);

  int stop() const { return stop_; }
  int stops() const { return static_cast<int>(stops_.size()); }
  /// What is lit up, in this widget's coordinates; empty when the part is not to be seen.
  QRect lit() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Stop {
    QString page;    ///< shown first
    QString object;  ///< name of the widget to light up
    QString title;
    QString text;
  };

  Tour(MainWindow& window, const Theme& theme);
  void build();
  std::vector<Stop> all_stops() const;
  void go_to(int stop);
  void place();
  void end();

  MainWindow& window_;
  const Theme& theme_;
  std::vector<Stop> stops_;
  int stop_ = -1;
  QPointer<QWidget> target_;
  QWidget* card_ = nullptr;
  QLabel *title_ = nullptr, *text_ = nullptr, *place_ = nullptr;
  QPushButton *skip_ = nullptr, *back_ = nullptr, *next_ = nullptr;
};

}  // namespace tidemill::ui
