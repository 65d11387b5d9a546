#include <array>

#include "ui/pages/page.h"

namespace tidemill::ui {

// One declaration and one line per page, in the order of the side bar.
Page* make_overview_page(const PageContext& context, QWidget* parent);
Page* make_holdings_page(const PageContext& context, QWidget* parent);
Page* make_income_page(const PageContext& context, QWidget* parent);
Page* make_projection_page(const PageContext& context, QWidget* parent);
Page* make_risk_page(const PageContext& context, QWidget* parent);
Page* make_plan_page(const PageContext& context, QWidget* parent);
Page* make_calculators_page(const PageContext& context, QWidget* parent);
Page* make_reports_page(const PageContext& context, QWidget* parent);

namespace {

constexpr std::array<PageEntry, 8> kPages{{
    {"overview", QT_TRANSLATE_NOOP("Page", "Overview"), "overview", "Ctrl+1", make_overview_page},
    {"holdings", QT_TRANSLATE_NOOP("Page", "Holdings"), "holdings", "Ctrl+2", make_holdings_page},
    {"income", QT_TRANSLATE_NOOP("Page", "Income"), "income", "Ctrl+3", make_income_page},
    {"projection", QT_TRANSLATE_NOOP("Page", "Projection"), "projection", "Ctrl+4", make_projection_page},
    {"risk", QT_TRANSLATE_NOOP("Page", "Risk"), "risk", "Ctrl+5", make_risk_page},
    {"plan", QT_TRANSLATE_NOOP("Page", "Plan"), "plan", "Ctrl+6", make_plan_page},
    {"calculators", QT_TRANSLATE_NOOP("Page", "Calculators"), "calculators", "Ctrl+7", make_calculators_page},
    {"reports", QT_TRANSLATE_NOOP("Page", "Reports"), "reports", "Ctrl+8", make_reports_page},
}};

}  // namespace

std::span<const PageEntry> page_registry() {
  return kPages;
}

}  // namespace tidemill::ui
