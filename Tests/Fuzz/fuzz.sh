#!/bin/bash
# Fuzzes the readers: fuzz.sh [SECONDS] [FORMAT...]; each format for so many seconds (60), all formats where none is named.
# Starts from the samples, the inputs kept in Tests/FuzzRegressions and files in the folders that SEEDS names. Findings are kept in
# .build-fuzz/findings, what was learned in .build-fuzz/corpus, and a line for each run in .build-fuzz/runs.tsv: format, seconds, inputs,
# inputs a second, findings. FUZZ_BUILT=1 takes the fuzzer as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(csv pair json xlsx sheet graphml gexf gml net dl vna dot gdf tgf sif cyjs cx ftm)
export SWIFT_BACKTRACE=enable=no
if [ -z "${FUZZ_BUILT:-}" ]; then
  POWERMAP_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product FuzzReaders --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
fi
mkdir -p .build-fuzz/findings
for format in "${formats[@]}"; do
  corpus=.build-fuzz/corpus/$format
  mkdir -p "$corpus"
  # shellcheck disable=SC2086
  python3 Tests/Fuzz/seeds.py "$format" "$corpus" samples Tests/FuzzRegressions ${SEEDS:-}
  case $format in
    cyjs | cx | ftm) words=json ;;
    pair | tgf | sif) words=csv ;;
    *) words=$format ;;
  esac
  started=$(date +%s)
  log=.build-fuzz/$format.log
  echo "== $format"
  FORMAT=$format .build-fuzz/release/FuzzReaders -max_total_time="$seconds" -max_len=16384 -rss_limit_mb=2048 -timeout=10 \
    -dict="Tests/Fuzz/Dictionaries/$words.txt" -print_final_stats=1 -artifact_prefix=".build-fuzz/findings/$format-" "$corpus" >"$log" 2>&1 || true
  grep -E "^stat::|SUMMARY|Fatal|ERROR" "$log" || true
  found=$(find .build-fuzz/findings -name "$format-*" -type f | wc -l)
  awk -v format="$format" -v found="$found" -v seconds="$(($(date +%s) - started))" \
    '/number_of_executed_units/ {runs = $2} END {print format "\t" seconds "\t" runs "\t" int(runs / (seconds ? seconds : 1)) "\t" found}' \
    "$log" | tee -a .build-fuzz/runs.tsv
done
echo "findings: $(find .build-fuzz/findings -type f | wc -l)"
