#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <span>

namespace tidemill::ui {

class Theme;
class Workspace;

/// Around what a page shows, and between its cards; pixels.
inline constexpr int kPageMargin = 24;
inline constexpr int kPageGap = 14;

/// One page of the window: fills the space right of the side bar. Its header controls stand right in the header bar.
class Page : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  /// Controls for the header's right side (range, currency, buttons); may be nullptr. Owned by the page until asked
  /// for.
  virtual QWidget* header_controls() { return nullptr; }
  /// Called when the page becomes visible and when the analysis changed while it is visible.
  virtual void refresh() = 0;
  /// What navigate() or a menu asks of the page, after it was shown: the id of a holding ("7"), a period ("2026-11"),
  /// or one of the commands below. Anything the page does not know is passed over.
  virtual void open(const QString& argument) { Q_UNUSED(argument); }
  /// The commands of the Holding menu that can be carried out right now on this page, usually on what is selected:
  /// "edit", "duplicate", "close", "delete". ("new", "record" and "price" are always asked of the page "holdings".)
  virtual QStringList commands() const { return {}; }

 signals:
  /// `commands()` gives another answer than before.
  void commands_changed();
};

/// What a page needs. `navigate` asks the window to show another page: id and an argument ("holdings", "7").
struct PageContext {
  Workspace& workspace;
  const Theme& theme;
  std::function<void(const QString& page, const QString& argument)> navigate;
  std::function<void(const QVariant& number)> explain;  ///< opens a number (see number_link.h)
  std::function<void(const char* action)> act;          ///< does what the menu does: "portfolio.covers"
  std::function<void(const QString& text)> say = {};    ///< tells what failed
};

/// A page's line in the registry.
struct PageEntry {
  const char* id;        ///< "overview"
  const char* title;     ///< translated in context "Page"
  const char* icon;      ///< name of an icon
  const char* shortcut;  ///< "Ctrl+1"
  Page* (*make)(const PageContext& context, QWidget* parent);
};

/// Every page, in the order of the side bar.
std::span<const PageEntry> page_registry();

}  // namespace tidemill::ui
