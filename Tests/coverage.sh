#!/bin/bash
# Prints how many lines of the readers and writers the tests reach, file by file: coverage.sh [FILTER]; all tests of formats where none is
# named, but for those with a thousand maps, which reach nothing that others do not. The lines that are not reached are listed in
# .build-coverage/missed.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$(dirname "$(readlink -f "$(command -v swift)")")
build=(--enable-code-coverage --scratch-path .build-coverage)
swift build --build-tests "${build[@]}"
swift test --skip-build "${build[@]}" --filter "${1:-PowerMapFormatsTests}" --skip thousand
profile=$(find .build-coverage -name default.profdata | head -1)
bundle=$(find .build-coverage -name "*.xctest" -type f | head -1)
"$tools/llvm-cov" report "$bundle" -instr-profile "$profile" Sources/PowerMapFormats
"$tools/llvm-cov" show "$bundle" -instr-profile "$profile" Sources/PowerMapFormats | grep -E '^/|\|[[:space:]]+0\|' >.build-coverage/missed.txt || true
