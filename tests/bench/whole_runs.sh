#!/usr/bin/env bash
# Times whole runs of the program: what a person or script waits for. Prints the best and the middle of the runs.
#   whole_runs.sh PROGRAM [ENTRIES]
set -euo pipefail
program=$(readlink -f "$1")
entries=${2:-100000}
here=$(dirname "$(readlink -f "$0")")
here_built=$(dirname "$program")/../tests/bench
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
runs=7

report() { # NAME < milliseconds, one a line
  sort -n | awk -v name="$1" '{ t[NR] = $1 } END { printf "%-58s best %8.1f ms   middle %8.1f ms\n", name, t[1], t[int((NR + 1) / 2)] }'
}

# measure NAME COMMAND…: wall time of each run.
measure() {
  local name=$1 start
  shift
  for _ in $(seq $runs); do
    start=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - start) / 1000)) | awk '{ print $1 / 1000 }'
  done | report "$name"
}

# first_paint NAME FILE: what the window says it took from start to its first painted overview.
first_paint() {
  for _ in $(seq $runs); do
    QT_QPA_PLATFORM=offscreen "$program" "$2" --exit-after-first-paint | grep -oE '[0-9]+([.][0-9]+)?' | head -1
  done | report "$1"
}

sample=$folder/sample.tidemill
large=$folder/large.tidemill
"$program" demo "$sample" --as-of 2026-11-22 >/dev/null

"$program" new "$large" >/dev/null
assets=(ETH BTC SOL ADA DOT ATOM USDC USDT)
for i in $(seq 0 19); do
  "$program" holding "$large" add --kind "$([ $((i % 2)) = 0 ] && echo staking || echo lending)" \
    --asset "${assets[$((i % 8))]}" --platform "Platform $((i % 5))" --quantity $((10 + i)) --since 2021-01-01 \
    --set apr=0.04 >/dev/null
done
awk -v rows="$entries" -v holdings=20 -f "$here/rows.awk" >"$folder/rows.csv"
for asset in ETH BTC SOL ADA DOT ATOM; do
  awk -v asset="$asset" 'BEGIN { print "asset,date,price"; for (y = 2021; y < 2027; ++y) for (m = 1; m < 13; ++m) for (d = 1; d < 29; ++d)
    printf "%s,%04d-%02d-%02d,%d.%02d\n", asset, y, m, d, 100 + (y * 37 + m * 11 + d * 7) % 90, (d * 13) % 100 }' >"$folder/prices.csv"
  "$program" price "$large" --as-of 2026-12-31 --csv "$folder/prices.csv" >/dev/null
done

start=$(date +%s%N)
"$program" record "$large" --as-of 2026-11-22 --csv "$folder/rows.csv" >/dev/null
echo "whole runs: $entries entries"
echo $((($(date +%s%N) - start) / 1000000)) | report "record --csv (once)"
measure "income --by month,strategy" "$program" income "$large" --by month,strategy --as-of 2026-11-22
measure "income --by month,strategy --format json" "$program" income "$large" --by month,strategy --as-of 2026-11-22 --format json
measure "risk" "$program" risk "$large" --as-of 2026-11-22
measure "record one entry" "$program" record "$large" --holding 1 --type reward --at 2026-11-01 --quantity 0.001 --as-of 2026-11-22
measure "sample: income" "$program" income "$sample" --as-of 2026-11-22
measure "nothing at all (--version)" "$program" --version
if "$program" --help | grep -q 'opens the window'; then
  first_paint "sample: start to first painted overview" "$sample"
  first_paint "$entries entries: start to first painted overview" "$large"
  if [ -x "$here_built/tidemill_window_bench" ]; then
    "$here_built/tidemill_window_bench" "$sample" "sample"
    "$here_built/tidemill_window_bench" "$large" "$entries entries"
  fi
fi
