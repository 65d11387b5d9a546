#pragma once

#include <QHash>
#include <QPointer>

#include "ui/pages/page.h"

class QStackedWidget;

namespace tidemill::ui {

/// The pages of the open portfolio, each made on its first visit and then kept.
class PageDeck {
 public:
  struct Shown {
    Page* page = nullptr;
    QPointer<QWidget> area;  ///< the page, in a frame that scrolls where the window is too small for it
    QPointer<QWidget> controls;
  };

  /// `changed` is called when a page can do other commands than before.
  PageDeck(PageContext context, QStackedWidget& stack, std::function<void()> changed);

  /// The page of an entry, made when it was not there.
  Shown at(const PageEntry& entry);
  /// The page with this id; null when it was not visited.
  Page* find(const QString& id) const { return pages_.value(id).page; }
  /// Forgets every page: those of one portfolio are not shown another's.
  void clear();

  static QString title_of(const PageEntry& entry);

 private:
  PageContext context_;
  QStackedWidget& stack_;
  std::function<void()> changed_;
  QHash<QString, Shown> pages_;
};

}  // namespace tidemill::ui
