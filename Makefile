# Everything a contributor or an author runs. `make` alone lists it.

SHELL := /bin/bash
.DEFAULT_GOAL := help

CONTENT ?= content
THEME ?= themes/default
OUTPUT ?= public
OPTIONS ?=
TO ?=
PYTEST ?=
BENCH ?=
GUIDE := files plan

LTP := .build/release/ltp
LIBRARIES := libcmark-dev libyaml-dev pkg-config
SWIFT_BUILD := swift build --explicit-target-dependency-import-check error

.PHONY: help
help: ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | \
	  awk -F '\t' '{ printf "  make %-14s %s\n", $$1, $$2 }'

.PHONY: site
site: program ## Build the program if needed and publish content/ to public/
	@$(LTP) build --content $(CONTENT) --theme $(THEME) --output $(OUTPUT) $(OPTIONS)

.PHONY: check
check: program ## Check content/ and write nothing
	@$(LTP) check --content $(CONTENT) --theme $(THEME) $(OPTIONS)

.PHONY: preview
preview: program ## Show content/ in a browser, and follow every change
	@$(LTP) preview --content $(CONTENT) --theme $(THEME) $(OPTIONS)

.PHONY: rollback
rollback: program ## Put back what was published before
	@$(LTP) rollback --output $(OUTPUT)

.PHONY: verify
verify: program ## Compare public/ with its own record of what was published
	@$(LTP) verify $(OUTPUT)

.PHONY: publish
publish: program ## Send public/ to a web server: make publish TO=me@server:/srv/plan
	@$(LTP) verify $(OUTPUT)
	@Sources/Publish/publish.sh $(OUTPUT) "$(TO)"

.PHONY: program
program: libraries
	@$(SWIFT_BUILD) -c release --product ltp

.PHONY: build
build: libraries ## Build everything for development, tests included
	@$(SWIFT_BUILD) --build-tests

.PHONY: test
test: libraries lint ## Run the linter and all tests
	@$(SWIFT_BUILD) --build-tests
	@swift test --skip-build
	@$(MAKE) --no-print-directory test-published

.PHONY: test-published
test-published: libraries ## Look at the published demonstration in a browser
	@$(SWIFT_BUILD) --product ltp
	@Tests/Published/run.sh .build/debug/ltp $(PYTEST)

.PHONY: bench
bench: program ## Measure the program beside its floor and beside Hugo
	@cmp -s Tests/Benchmarks/requirements.txt .build/bench/requirements.txt || { \
	  rm -rf .build/bench && python3 -m venv .build/bench && \
	  .build/bench/bin/pip -q install -r Tests/Benchmarks/requirements.txt && \
	  cp Tests/Benchmarks/requirements.txt .build/bench/; }
	@PYTHONDONTWRITEBYTECODE=1 .build/bench/bin/python Tests/Benchmarks/bench.py $(LTP) \
	  --hugo .build/bench/bin/hugo $(BENCH)

.PHONY: golden
golden: libraries ## Record the golden files of the tests, then show what changed
	@UPDATE_GOLDEN=1 swift test || true
	@git --no-pager diff --stat -- Tests

.PHONY: guide
guide: program ## Write the pages of the authors' guide that explain every problem
	@for part in $(GUIDE); do \
	  page=content/pages/problems-in-$$part.md; \
	  { awk '{ print } $$0 == "---" && ++n == 2 { exit }' $$page; \
	    $(LTP) explain --format markdown --about $$part; } > .build/guide.md && \
	  mv .build/guide.md $$page || exit 1; \
	done

.PHONY: lint
lint: ## Check format, file sizes and doc comments; changes nothing
	@swift format lint --strict --parallel --recursive --configuration .swift-format \
	  Package.swift Sources Tests
	@find Sources -name '*.swift' -exec wc -l {} + | awk -v max=300 \
	  '$$2 != "total" && $$1 > max { print $$2 ": " $$1 " lines"; bad = 1 } END { exit bad }'
	@find Sources -name '*.swift' | sort | xargs awk ' \
	  FNR == 1 { documented = 0 } \
	  /^ *\/\/\// { documented = 1; next } \
	  /^ *@/ && !/ (func|struct|enum|protocol|actor|class) / { next } \
	  /^ *package (static )?(func [a-z]|struct|enum|protocol|actor)/ && !documented \
	    { print FILENAME ":" FNR ": no doc comment"; bad = 1 } \
	  { documented = 0 } END { exit bad }'

.PHONY: format
format: ## Format the Swift files
	@swift format --in-place --parallel --recursive --configuration .swift-format \
	  Package.swift Sources Tests

# The C libraries come from Debian or Ubuntu; nothing is installed when they are there.
.PHONY: libraries
libraries:
	@if command -v pkg-config >/dev/null && pkg-config --exists libcmark yaml-0.1; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "This needs the C libraries cmark and libyaml with their headers, and pkg-config." >&2; \
	  echo "On Debian or Ubuntu they are the packages: $(LIBRARIES)." >&2; exit 3; fi; \
	if [ "$$(id -u)" = 0 ]; then as_root=; elif command -v sudo >/dev/null; then as_root=sudo; else \
	  echo "Some packages are missing, and installing them needs an administrator." >&2; \
	  echo "Ask one to run: apt-get install $(LIBRARIES)" >&2; exit 3; fi; \
	echo "Installing $(LIBRARIES)"; \
	$$as_root apt-get -qq -o DPkg::Lock::Timeout=600 update && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
	  install --no-install-recommends $(LIBRARIES)

.PHONY: clean
clean: ## Remove what was built and published
	@rm -rf .build
	@if [ -f "$(OUTPUT)/release.json" ]; then \
	  rm -rf -- "$(OUTPUT)" "$(dir $(OUTPUT)).$(notdir $(OUTPUT))".{previous,memory}; fi
