#pragma once

namespace tidemill {

/// What is left of a nominal yield when the supply of the coin grows by `dilution` > −1 in the same time:
/// (1 + nominal)/(1 + dilution) − 1. Source: Fisher's equation for real interest, The Theory of Interest (1930); used
/// for staking in the Solana documentation (“adjusted staking yield”).
double real_yield(double nominal, double dilution);

}  // namespace tidemill
