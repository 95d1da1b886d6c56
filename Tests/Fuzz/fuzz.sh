#!/bin/bash
# Fuzzes the readers: fuzz.sh [SECONDS] [FORMAT...]; each format for so many seconds (60), all formats where none is named.
# Findings are kept in .build-fuzz/findings, what was learned in .build-fuzz/corpus; both are used again the next time.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(csv pair json cyjs cx ftm xlsx graphml gexf gml net dl vna dot gdf tgf sif)
export SWIFT_BACKTRACE=enable=no
POWERMAP_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product FuzzReaders --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
mkdir -p .build-fuzz/findings
for format in "${formats[@]}"; do
  corpus=.build-fuzz/corpus/$format
  mkdir -p "$corpus"
  find samples Tests/PowerMapFormatsTests/Fixtures -name "*.$format" -exec cp {} "$corpus" \; 2>/dev/null || true
  echo "== $format"
  FORMAT=$format .build-fuzz/release/FuzzReaders -max_total_time="$seconds" -max_len=16384 -rss_limit_mb=2048 -timeout=10 \
    -print_final_stats=1 -artifact_prefix=".build-fuzz/findings/$format-" "$corpus" 2>&1 | grep -E "^stat::|SUMMARY|Fatal|ERROR" || true
done
echo "findings: $(find .build-fuzz/findings -type f | wc -l)"
