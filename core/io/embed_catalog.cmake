# embed_catalog(JSON OUTPUT): writes a source file that holds the bytes of resources/catalog.json. The bytes go in as
# numbers, because a string literal has a limit and would need escapes. Used when configuring; a change of the JSON
# configures again.
function(embed_catalog json output)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${json})
  file(READ ${json} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  file(CONFIGURE OUTPUT ${output} CONTENT [[
// Made from resources/catalog.json; change that file, not this one.
#include "core/io/catalog_json.h"

namespace tidemill {

namespace {
constexpr unsigned char bytes[] = {@bytes@};
}  // namespace

std::string_view embedded_catalog() {
  return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

}  // namespace tidemill
]] @ONLY)
endfunction()
