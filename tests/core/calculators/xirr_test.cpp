// Flows of the pyxirr test suite (Anexen/pyxirr, tests/samples), in xirr_flows.csv beside this file; the roots of those
// with several were found by scanning. Where pyxirr reports none (30-20, 30-45) there is a root it does not reach.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace xirr_test {

std::map<std::string, std::string> cases() {
  std::ifstream file(TIDEMILL_XIRR_FLOWS);
  std::map<std::string, std::string> all;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    std::string name, date, amount;
    std::getline(cells, name, ',');
    std::getline(cells, date, ',');
    std::getline(cells, amount, ',');
    all[name] += (all[name].empty() ? "" : ",") + date + ":" + amount;
  }
  return all;
}

struct RootRow {
  const char* id;
  const char* name;
  std::vector<double> roots;
};

const std::vector<RootRow> rows = {
    {"returns-067", "unordered", {0.16353715844}},
    {"returns-070", "random_100", {29.829404437653}},
    {"returns-072", "30-0", {0.1660454339589889}},
    {"returns-074", "30-2", {-0.0027489547855574564}},
    {"returns-076", "30-4", {-0.5623212154, 0.16098047379438984}},
    {"returns-077", "30-5", {-0.9999998547, 0.008979287890185613}},
    {"returns-078", "30-6", {0.3255467341810659}},
    {"returns-079", "30-7", {-0.2927914939, 0.3501464865493174}},
    {"returns-080", "30-8", {-0.9866584908, -0.0944120466, 3.353029509425298}},
    {"returns-082", "30-10", {0.11143674454788119}},
    {"returns-083", "30-11", {-0.12606921657689435, 1.5121634950}},
    {"returns-084", "30-12", {-0.02578630164755525}},
    {"returns-085", "30-13", {-0.6590570693637554, -0.0291073124}},
    {"returns-086", "30-14", {-0.9829131480, 0.6996860198137344}},
    {"returns-087", "30-15", {-0.1570941507, 0.02976853488940409}},
    {"returns-088", "30-16", {-0.1841018850, 0.44203743561153225}},
    {"returns-089", "30-17", {-0.0518274875, 2.7956075643765765}},
    {"returns-090", "30-18", {-0.2692266976014054, 0.2593570137}},
    {"returns-091", "30-19", {-0.0016474932646633118, 0.7855345630}},
    {"returns-092", "30-20", {-0.8973538214882215}},
    {"returns-093", "30-21", {-0.8372497593, 0.05900900202336096, 7.1954563235}},
    {"returns-094", "30-22", {-0.3154082674, -0.028668460065440993}},
    {"returns-096", "30-24", {-0.9074690775, 32.90894421344702}},
    {"returns-097", "30-25", {-0.001245880387491199, 12090.8908881518}},
    {"returns-098", "30-26", {-0.33228389267806224, 241.5851845874}},
    {"returns-099", "30-27", {-0.4415169801, 0.00017475536849502265}},
    {"returns-100", "30-28", {-0.10396735360664396, 1.1258287638, 30901.8394789584}},
    {"returns-101", "30-29", {}},
    {"returns-102", "30-30", {0.08115488395163964, 3.4041838770}},
    {"returns-103", "30-31", {}},
    {"returns-104", "30-32", {-0.8601629080, -0.7080586361, -0.1305850720162}},
    {"returns-105", "30-33", {}},
    {"returns-106", "30-34", {}},
    {"returns-107", "30-35", {-0.8956724067, -0.23061428300107065}},
    {"returns-108", "30-36", {-0.09610929159865819}},
    {"returns-109", "30-37", {-0.6519313381, -0.17219174455291367}},
    {"returns-110", "30-38", {}},
    {"returns-111", "30-39", {-0.9991897766, -0.202699788567102}},
    {"returns-112", "30-40", {}},
    {"returns-114", "30-42", {}},
    {"returns-116", "30-44", {}},
    {"returns-117", "30-45", {-0.840789040421337}},
    {"returns-118", "30-46", {-0.047401670775621726}},
    {"returns-119", "30-47", {-0.9999987010, -0.6103425929117927}},
    {"returns-120", "30-48", {-0.07525261340272364}},
    {"returns-121", "minus_0_13", {-0.13423264098831872}},
    {"returns-122", "minus_0_99", {-0.9989769231734277}},
    {"returns-123", "minus_0_99999", {-0.9999884228170087}},
    {"returns-124", "minus_0_993", {-0.9995965225, -0.993785049929284}},
    {"returns-125", "zeros", {0.175680730580782}},
    {"returns-126", "1938", {-0.5945650822679239, 230.8040611308}},
};

std::vector<double> roots_of(const CalcResult& result) {
  for (const auto& [name, figure] : result.outputs)
    if (name == "roots") return std::get<std::vector<double>>(figure);
  return {};
}

TEST(Xirr, EveryRootOfThePublishedFlows) {
  const auto flows = cases();
  ASSERT_GT(flows.size(), 40U) << TIDEMILL_XIRR_FLOWS;
  for (const RootRow& row : rows) {
    SCOPED_TRACE(std::string(row.id) + " " + row.name);
    const CalcResult result = calculated("xirr", "flows=" + flows.at(row.name));
    const auto roots = roots_of(result);
    ASSERT_EQ(roots.size(), row.roots.size());
    for (std::size_t i = 0; i < roots.size(); ++i)
      EXPECT_NEAR(roots[i], row.roots[i], 1e-9 * std::max(1.0, row.roots[i]));
    EXPECT_EQ(result.number("rate").has_value(), roots.size() == 1);
    EXPECT_EQ(result.notes.empty(), roots.size() == 1);
  }
}

TEST(Xirr, PresentValues) {
  const auto flows = cases();
  // returns-127, 128: pyxirr xnpv at 10 %.
  EXPECT_NEAR(*calculated("xirr", "discount=0.1 flows=" + flows.at("unordered")).number("present_value"),
              2218.42566365675, 1e-6);
  EXPECT_NEAR(*calculated("xirr", "discount=0.1 flows=" + flows.at("random_100")).number("present_value"),
              6488.0382272781, 1e-6);
}

TEST(Xirr, SaysWhenNothingComesBack) {
  for (const char* flows : {"2024-01-01:100,2025-01-01:10", "2024-01-01:-100,2025-01-01:-10", "2024-01-01:0",
                            "2024-01-01:-100,2024-01-01:50"}) {
    const Error error = refused("xirr", std::string("flows=") + flows);
    EXPECT_EQ(error.field, "flows");
    EXPECT_NE(error.message().find("in and out"), std::string::npos) << error.message();
  }
}

}  // namespace xirr_test
}  // namespace tidemill
