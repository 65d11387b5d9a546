#pragma once

#include <functional>

#include "core/engine/analysis.h"
#include "ui/controls/card.h"

class QHBoxLayout;

namespace tidemill::ui {

/// “What needs you”: the checks that fail, one line, each leading to the page where it can be mended.
class ChecksCard : public Card {
  Q_OBJECT
 public:
  using Navigate = std::function<void(const QString& page, const QString& argument)>;
  ChecksCard(const Theme& theme, Navigate navigate, QWidget* parent = nullptr);

  void set_checks(const std::vector<CheckResult>& checks);

 private:
  const Theme& theme_;
  Navigate navigate_;
  QWidget* row_ = nullptr;
  QHBoxLayout* items_ = nullptr;
};

}  // namespace tidemill::ui
