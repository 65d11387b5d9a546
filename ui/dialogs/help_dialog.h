#pragma once

#include <QDialog>
#include <vector>

#include "ui/help_topics.h"

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace tidemill::ui {

class Theme;

/// The help beside the window: topics at the left, found by any word in them, the chosen one at the right.
class HelpDialog : public QDialog {
  Q_OBJECT

 public:
  HelpDialog(const Theme& theme, QWidget* parent);

  /// Shows a topic, and with "#name" behind it the parameter of that name; the first for an id that is unknown.
  void open_topic(const QString& id);
  QString topic() const;

 private:
  void filter(const QString& typed);
  void show_current();
  QString page(const HelpTopic& topic) const;

  const Theme& theme_;
  std::vector<HelpTopic> topics_;
  std::vector<QTreeWidgetItem*> items_;  // parallel to the topics
  QLineEdit* field_;
  QTreeWidget* list_;
  QTextBrowser* text_;
};

}  // namespace tidemill::ui
