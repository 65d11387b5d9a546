#pragma once

#include <QString>
#include <span>
#include <string_view>

namespace tidemill::ui {

/// A language the window speaks, by its code ("de", "zh_CN") and its own name.
struct Language {
  const char* code;
  const char* name;
};
/// Those there are texts for, English first: it needs none.
std::span<const Language> languages();

/// Makes the window speak a language, an empty code that of the system, and where there is no translation English.
/// Numbers and dates are written as the system's locale does, unless another language was chosen by hand. Holds for
/// what is shown from then on.
void use_language(const QString& code);
/// The code of the language in use.
QString language_in_use();

/// What the engine says, in the language of the window: as a whole, or as one of the sentences it fills names and
/// numbers into. English, and what is nobody's sentence, stays as it is.
QString core_text(std::string_view text);

}  // namespace tidemill::ui
