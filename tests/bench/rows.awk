# A large portfolio's rows for “record --csv”: `rows` payouts over five years for `holdings` holdings, the same every
# time (its own generator, because awk's differs between systems).
function random(n) {
  state = (state * 16807) % 2147483647
  return state % n
}
BEGIN {
  state = 20261122
  split("31 28 31 30 31 30 31 31 30 31 30 31", days, " ")
  print "holding,type,at,asset,quantity,value,note"
  for (i = 0; i < rows; ++i) {
    month = 1 + random(12)
    day = 1 + random(days[month])
    printf "%d,reward,%04d-%02d-%02dT%02d:%02d:%02dZ,,0.%06d,%d.%02d,\n", 1 + random(holdings), 2021 + random(5), month,
           day, random(24), random(60), random(60), 1 + random(99999), random(50), random(100)
  }
}
