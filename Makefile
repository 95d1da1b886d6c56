# Two doors for a newcomer: `make demo` and `make test`. Both install what is missing and say so.
# `make gallery` draws the sample in every style.
# `make bench` compares with other programs; Tests/Benchmarks/bench.py --help tells how.

BUILD = swift build --configuration release --product powermap
POWERMAP ?= .build/release/powermap
STYLES = influence quadrant rings spectrum target hierarchy sectors matrix

.PHONY: demo gallery test situations browser-test bench bench-scale fuzz torture coverage lint setup build clean

demo: build
	@rm -rf output/coalition
	$(POWERMAP) check samples/coalition
	$(POWERMAP) report samples/coalition --output output/coalition
	@echo
	@echo "The maps:   output/coalition/influence-map.svg, .pdf and .png, output/coalition/quadrant-map.svg, .pdf and .png"
	@echo "The report: output/coalition/report.html (open it in a browser), output/coalition/report.md"

gallery: build
	@rm -rf output/gallery
	@mkdir -p output/gallery
	@for style in $(STYLES); do $(POWERMAP) draw samples/coalition --style $$style --output output/gallery/$$style.svg || exit 1; done
	$(POWERMAP) draw samples/coalition --style change --later samples/coalition/later --output output/gallery/change.svg
	@echo "Every style once: output/gallery"

test: setup lint
	swift build --build-tests
	@.ci/swift-test
	@$(MAKE) --no-print-directory situations
	@$(MAKE) --no-print-directory browser-test

# Bad inputs, outputs that fail, limits and signals around the built program; POWERMAP names another one.
situations:
	python3 -m unittest discover --start-directory Tests/Situations --pattern '*_tests.py'

browser-test: setup
	@if ./.ci/setup-browser; then python3 -m unittest discover --start-directory Tests/Browser --pattern '*_tests.py'; \
	else echo "The report was not tested in a browser: Chromium or Selenium cannot be installed here."; fi

bench: setup
	python3 -m unittest discover --start-directory Tests/Benchmarks --pattern '*_tests.py'
	python3 Tests/Benchmarks/bench.py $(NETWORKS) $(if $(MEASURES),--measures $(MEASURES)) \
	  $(if $(DIRECTED),--directed) $(if $(BENCH_JSON),--json $(BENCH_JSON))

bench-scale: setup
	python3 Tests/Benchmarks/bench.py --scale

# The readers with made-up files: a minute for each format, or SECONDS=1800 FORMATS="gml dot".
fuzz: setup
	Tests/Fuzz/fuzz.sh $(or $(SECONDS),60) $(FORMATS)

# Kills the program while it writes, a thousand times or KILLS=50, a small file slowly or one of MEGABYTES=50: it is wholly old or wholly new.
torture: setup
	swift build --product powermap
	python3 Tests/Situations/torture.py $(or $(KILLS),1000) $(MEGABYTES)

# How many lines of the readers and writers the tests reach.
coverage: setup
	Tests/coverage.sh

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

build: setup
	$(BUILD)

setup:
	@./.ci/setup

clean:
	swift package clean
