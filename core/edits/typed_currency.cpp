#include "core/edits/typed_currency.h"

#include "core/base/currency_codes.h"
#include "core/edits/typed_text.h"

namespace tidemill {

Result<Currency> typed_currency(const EditContext& context, const std::string& text, const std::string& field) {
  const auto currency = Currency::parse(trimmed(text));
  if (!currency) return fail(in_field(currency.error(), field, field));
  const std::string& code = currency->code();
  const bool known = is_iso_currency(code) || !context.portfolio->assets_called(code).empty() ||
                     (context.catalog && context.catalog->asset(code));
  if (!known)
    return fail(field_error(field, "there is no currency " + quote(code),
                            "use its code, for example USD, or add it as an asset first"));
  return *currency;
}

Result<void> take_currency(const EditContext& context, const std::string& text, const std::string& field,
                           Currency& into) {
  if (trimmed(text).empty()) return {};
  TIDEMILL_TRY(currency, typed_currency(context, text, field));
  into = currency;
  return {};
}

}  // namespace tidemill
