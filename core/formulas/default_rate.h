#pragma once

namespace tidemill {

/// The share of many equal debtors that fails in a year so bad that only 1 − `confidence` of years are worse, when each
/// fails with probability `pd` (0 < pd < 1) and all depend on one common factor with `correlation` (0 ≤ ρ < 1):
/// Φ((Φ⁻¹(pd) + √ρ·Φ⁻¹(confidence))/√(1 − ρ)). Source: Vasicek, “Loan Portfolio Value”, Risk (2002); Hull, Risk
/// Management and Financial Institutions (worst-case default rate).
double worst_case_default_rate(double pd, double correlation, double confidence);

}  // namespace tidemill
