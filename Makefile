# Two doors for a newcomer: `make demo` and `make test`. Both install what is missing and say so.
# `make bench` compares with other programs; Tests/Benchmarks/bench.py --help tells how.

BUILD = swift build --configuration release --product powermap
POWERMAP = .build/release/powermap

.PHONY: demo test bench bench-scale lint setup build clean

demo: build
	@rm -rf output/coalition
	$(POWERMAP) check samples/coalition
	$(POWERMAP) report samples/coalition --output output/coalition
	@echo
	@echo "The maps:   output/coalition/influence-map.svg, .pdf and .png, output/coalition/quadrant-map.svg, .pdf and .png"
	@echo "The report: output/coalition/report.html (open it in a browser), output/coalition/report.md"

test: setup lint
	swift build --build-tests
	swift test --skip-build

bench: setup
	python3 -m unittest discover --start-directory Tests/Benchmarks --pattern '*_tests.py'
	python3 Tests/Benchmarks/bench.py $(NETWORKS) $(if $(MEASURES),--measures $(MEASURES)) \
	  $(if $(DIRECTED),--directed) $(if $(BENCH_JSON),--json $(BENCH_JSON))

bench-scale: setup
	python3 Tests/Benchmarks/bench.py --scale

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

build: setup
	$(BUILD)

setup:
	@./.ci/setup

clean:
	swift package clean
