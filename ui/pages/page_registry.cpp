#include <vector>

#include "ui/pages/holdings_page.h"
#include "ui/pages/page.h"

namespace tidemill::ui {

// One declaration and one line per page. The order is that of the side bar and of the keys: Overview Ctrl+1, Holdings 2,
// Income 3, Projection 4, Risk 5, Reports 6.

namespace {

// {"overview", QT_TRANSLATE_NOOP("Page", "Overview"), "overview", "Ctrl+1", make_overview_page}
const std::vector<PageEntry> kPages = {
    {"holdings", QT_TRANSLATE_NOOP("Page", "Holdings"), "holdings", "Ctrl+2", make_holdings_page},
};

}  // namespace

std::span<const PageEntry> page_registry() {
  return kPages;
}

}  // namespace tidemill::ui
