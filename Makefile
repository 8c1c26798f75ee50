# The ways to build, test and install Docket. `make` alone lists them.

PREFIX ?= /usr/local
DESTDIR ?=
ROUNDS ?= 40
EVERY ?= 1
KEYS ?=
LOOKED_AT ?=
SIZE ?= 80x24

SWIFT = swift
# Loaded at a fixed address, the program starts a quarter sooner: the statically linked Swift
# libraries hold a hundred thousand pointers that would have to be corrected at every start.
STATIC = --configuration release --static-swift-stdlib -Xlinker -no-pie
RELEASE = $(STATIC) --product docket
SOURCES = Package.swift Sources Tests
MANUAL = Resources/Manual
LIBRARIES = "libncursesw5-dev|libncurses-dev" libsqlite3-dev libzip-dev

.DEFAULT_GOAL := help
.PHONY: help build run sample screen test test-terminal crash-test bench format lint manual check-manual \
	goldens counsel languages check install clean libraries tools release

help: ## List what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) \
		| awk -F ':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

build: libraries ## Build for development
	$(SWIFT) build

run: release ## Build a release and open Docket
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/docket"

sample: release ## Build a release and open the made-up district
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/docket" demo

screen: libraries ## Print the screen that KEYS lead to in the made-up district, as KEYS="2<Enter>w"
	@$(SWIFT) build --product docket > /dev/null
	@"$$($(SWIFT) build --show-bin-path)/docket" screen --demo --keys '$(KEYS)' --size $(SIZE)

test: libraries tools ## Run every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

test-terminal: libraries tools ## Run the tests that need a real terminal
	$(SWIFT) test --disable-xctest --filter 'TerminalTests|TerminalDriverTests'

crash-test: libraries ## Kill writers, restores and every command at every file operation
	$(SWIFT) build
	"$$($(SWIFT) build --show-bin-path)/crash-test" rounds $(ROUNDS)
	"$$($(SWIFT) build --show-bin-path)/crash-test" restores 10
	"$$($(SWIFT) build --show-bin-path)/crash-test" commands --every $(EVERY)

bench: release ## Measure the screens with CASES cases, 300 and a million by default, or CASES=reports, packet, lists, site
	$(SWIFT) build $(STATIC) --product docket-bench
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/docket-bench" $(CASES)

format: ## Put the sources into the house's format
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

lint: ## Check the sources' format and documentation
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

manual: libraries ## Write the generated pages of the manual
	$(SWIFT) run docket manual $(MANUAL)

check-manual: libraries ## Fail if the generated pages of the manual are out of date
	@$(SWIFT) build --product docket
	@fresh=$$(mktemp -d) && trap 'rm -rf "$$fresh"' EXIT \
		&& "$$($(SWIFT) build --show-bin-path)/docket" manual "$$fresh" \
		&& for page in "$$fresh"/*; do \
			diff -u "$(MANUAL)/$${page##*/}" "$$page" \
				|| { echo "The manual is out of date: run make manual." >&2; exit 1; }; \
		done

goldens: libraries ## Draw the kept screens anew; look at the difference in git
	DOCKET_WRITE_GOLDENS=1 $(SWIFT) test --disable-xctest --filter CaseScreensTests

counsel: libraries ## Play the law anew for counsel's page of the manual; look at the difference in git
	DOCKET_WRITE_GOLDENS=1 $(SWIFT) test --disable-xctest --filter LawPlayTests

languages: ## List the translations that are behind; after a look at one, LOOKED_AT="es letter.date"
	@python3 Tests/Languages/translations.py Resources $(LOOKED_AT)

check: lint check-manual ## Run the checks that CI adds to the tests

install: release ## Install the program, its manual page and the completions under PREFIX
	@program="$$($(SWIFT) build $(RELEASE) --show-bin-path)/docket"; \
	root="$(DESTDIR)$(PREFIX)"; \
	set -e; \
	install -d "$$root/bin" "$$root/share/man/man1" "$$root/share/bash-completion/completions" \
		"$$root/share/zsh/site-functions" "$$root/share/fish/vendor_completions.d"; \
	install -s -m 755 "$$program" "$$root/bin/docket"; \
	install -m 644 $(MANUAL)/docket.1 "$$root/share/man/man1/docket.1"; \
	"$$program" --generate-completion-script bash > "$$root/share/bash-completion/completions/docket"; \
	"$$program" --generate-completion-script zsh > "$$root/share/zsh/site-functions/_docket"; \
	"$$program" --generate-completion-script fish \
		> "$$root/share/fish/vendor_completions.d/docket.fish"; \
	echo "Installed $$root/bin/docket"

clean: ## Remove everything that was built
	$(SWIFT) package clean

release: libraries
	$(SWIFT) build $(RELEASE)

libraries:
	@.ci/toolchain
	@.ci/packages $(LIBRARIES)

tools:
	@.ci/packages tmux chromium poppler-utils fonts-liberation default-jre-headless
	@.ci/python
