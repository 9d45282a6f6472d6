# `make` lists the targets. Two matter: `make serve` shows the site, `make test` checks everything. Both install what
# they need first; a second run installs nothing.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TRUNK_VERSION := 0.22.1
FUZZ_VERSION := 0.13.2
BINDGEN_VERSION := $(shell grep -A1 '^name = "wasm-bindgen"$$' Cargo.lock | sed -n 's/^version = "\(.*\)"/\1/p')
# The duration of each target of `make fuzz`.
FUZZ_SECONDS ?= 60
FORUM := cargo run --quiet --locked --package cli --
# The content: any folder with event.json, agenda.json and partners.json. The tool reads this variable.
DATA ?= public/data
export FORUM_DATA := $(DATA)
# The language of the tool's messages: ru, zh or en; by default that of the system.
ifdef MESSAGES
export FORUM_LANG := $(MESSAGES)
endif
# Where `make content` writes the site.
OUT ?= dist
# What is compiled once and is the same for any content: `make build` writes it, `forum build` reads it.
BASE := target/base.zip
# Where `make dist` writes.
RELEASE := target/release-files
export FORUM_BASE := $(BASE)
# The sites that are tested: content that no organizer edits, published on 6 May and 23 November 2025.
TEST_SITES := target/test-site
BEFORE := 1746489600
AFTER := 1763859600
# The time of publication decides whether the forum is over. `serve` and `content` use the present; otherwise the same
# commit gives the same bytes: the date of the commit (reproducible-builds.org).
serve content: export SOURCE_DATE_EPOCH := $(or $(SOURCE_DATE_EPOCH),$(shell date +%s))
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
# Trunk fails on NO_COLOR=1, which CIs set.
unexport NO_COLOR
export PATH := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help serve build studio dist dist-test test check content draw schema tools browser fmt clippy unit counts web e2e test-sites \
	engines gallery pictures screenshots bench fuzz audit clean

help: ## List the targets
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } /^[a-z0-9-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' \
		$(firstword $(MAKEFILE_LIST))

##@ Develop

# The Wasm has the standard library compiled for size and panics without messages: a seventh smaller. Stable Rust does
# that when RUSTC_BOOTSTRAP is set. With plain `trunk build` the app is the same and larger.
serve: export FORUM_DRAFTS := true
build bench: export FORUM_PACK := $(BASE)
build bench: export FORUM_STUDIO := target/studio
serve build bench: export CARGO_UNSTABLE_BUILD_STD := std,panic_abort
serve build bench: export CARGO_UNSTABLE_BUILD_STD_FEATURES := optimize_for_size
serve build bench: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := -Zunstable-options -Cpanic=immediate-abort
# Trunk runs cargo offline: the dependencies of the standard library are fetched before.
TRUNK := export RUSTC_BOOTSTRAP=1; cargo fetch --quiet --locked --target wasm32-unknown-unknown; trunk

serve: tools ## Build the site, serve it on http://127.0.0.1:8080/ and rebuild on change (DATA=examples/demo)
	$(TRUNK) serve --release --dist target/serve $(addprefix --watch ,Cargo.toml crates index.html public src style web $(DATA))

build: studio ## Build the site into dist/ and print its sizes
	$(TRUNK) build --release --dist target/site
	@$(FORUM) build

# The Wasm of the studio, for current browsers: each crate by itself, because features of one would change another.
# `erase_components` makes Leptos smaller.
STUDIO_FLAGS := --cfg erase_components --cfg getrandom_backend="wasm_js" -Zunstable-options -Cpanic=immediate-abort
studio: export CARGO_UNSTABLE_BUILD_STD := std,panic_abort
studio: export CARGO_UNSTABLE_BUILD_STD_FEATURES := optimize_for_size
studio: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = $(STUDIO_FLAGS)
studio: tools
	@export RUSTC_BOOTSTRAP=1; for crate in generator publisher workbook_writer studio; do \
		cargo build --quiet --locked --profile studio --target wasm32-unknown-unknown --package $$crate; \
		wasm-bindgen --target web --out-dir target/studio target/wasm32-unknown-unknown/studio/$$crate.wasm; \
	done

# `forum` as one file that contains the base: for Linux without any library, and for Windows. The same commit, toolchain
# and linker give the same bytes, so no path of this machine is in them.
LINUX := x86_64-unknown-linux-musl
WINDOWS := x86_64-pc-windows-gnu
SYSROOT = $(shell rustc --print sysroot)
REMAP = --remap-path-prefix=$(CURDIR)=/forum --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=/cargo \
	--remap-path-prefix=$(SYSROOT)/lib/rustlib/src/rust=/rust
dist: export CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_LINKER := rust-lld
dist: export CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_RUSTFLAGS = $(REMAP)
dist: export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS = $(REMAP) -Clink-arg=-Wl,--no-insert-timestamp

dist: $(if $(BUILT),,build) ## Also write the site as an archive and as one file, and the command `forum`, into target/release-files/
	@command -v x86_64-w64-mingw32-gcc >/dev/null || tests/apt.sh "the linker for Windows" gcc-mingw-w64-x86-64
	@rustup target list --installed | grep -cxE '$(LINUX)|$(WINDOWS)' | grep -qx 2 || rustup target add $(LINUX) $(WINDOWS)
	@rm -rf $(RELEASE) && $(FORUM) release --out $(RELEASE)
	FORUM_EMBED=$(abspath $(BASE)) cargo build --quiet --locked --profile tool --package cli --target $(LINUX) --target $(WINDOWS)
	@cp target/$(LINUX)/tool/forum $(RELEASE)/forum-linux-x86_64
	@cp target/$(WINDOWS)/tool/forum.exe $(RELEASE)/forum-windows-x86_64.exe
	@cd $(RELEASE) && sha256sum * > SHA256SUMS && ls -l

clean: ## Remove everything that was built
	cargo clean
	rm -rf dist test-results

##@ Content

check: tools ## Check the content in public/data (DATA=folder, MESSAGES=ru, zh or en, STRICT=1: warnings fail)
	@$(FORUM) check $(if $(STRICT),--strict)

content: tools ## Make the site of changed content without recompiling the app (DATA=folder, OUT=folder)
	@$(FORUM) build --out $(OUT)

draw: tools ## Draw the share images and icons again (Debian: fonts-noto-core fonts-noto-cjk)
	@$(FORUM) draw

schema: tools ## Write the JSON Schemas into public/data
	@$(FORUM) --data public/data schema

##@ Test

PARTS := fmt clippy unit counts build web e2e

test: tools browser ## Run all parts that CI runs, and print the time of each
	@times=""; for part in $(PARTS); do \
		start=$$SECONDS; $(MAKE) --no-print-directory BUILT=1 $$part; \
		times+="$$(printf '%-8s %4d s' $$part $$((SECONDS - start)))"$$'\n'; \
	done; printf '\n%stotal    %4d s\n' "$$times" $$SECONDS

fmt: tools ## Check the format of the Rust code
	cargo fmt --all --check

clippy: tools ## Lint the Rust code, native and Wasm
	cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
	cargo clippy --quiet --locked --package app --features csr --target wasm32-unknown-unknown -- -D warnings

unit: tools ## Run the native tests
	cargo test --quiet --locked --workspace

web: $(if $(BUILT),,build) ## Check the types of web/ and studio/web/, and lint them and tests/
	npm run --silent typecheck
	npm run --silent lint

counts: tools ## Count instructions of check and rendering: no more than crates/cli/tests/counts allows
	@command -v valgrind >/dev/null || tests/apt.sh Valgrind valgrind
	cargo test --quiet --locked --package cli --test counts

e2e: test-sites browser ## Run the browser tests
	node_modules/.bin/playwright test

# The app of dist/ with frozen content: published before the forum, after it, and the demonstration.
test-sites: $(if $(BUILT),,build)
	@SOURCE_DATE_EPOCH=$(BEFORE) $(FORUM) --data tests/fixtures/forum build --out $(TEST_SITES)/before
	@SOURCE_DATE_EPOCH=$(AFTER) $(FORUM) --data tests/fixtures/forum build --out $(TEST_SITES)/forum
	@$(FORUM) --data examples/demo build --out $(TEST_SITES)/demo

##@ Further tests and pictures

engines: test-sites browser tests/engines/node_modules/.package-lock.json ## Run the main flows in Chromium 78, 79 and today's, Firefox ESR and WebKitGTK; the studio's in today's
	@command -v firefox-esr >/dev/null && command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null \
		|| tests/engines/install.sh
	npm test --silent --prefix tests/engines

bench: test-sites browser tests/bench/node_modules/.package-lock.json ## Measure the page, the search and the tool beside others: BENCH.md
	node tests/bench/run.js

# Without a sanitizer, which only nightly Rust has: there is no unsafe code.
FUZZ := cargo fuzz run --dev --sanitizer none

fuzz: tools ## Fuzz queries and content files (FUZZ_SECONDS=60 each)
	@cargo fuzz --version 2>/dev/null | grep -qx 'cargo-fuzz $(FUZZ_VERSION)' \
		|| { echo "Installing cargo-fuzz $(FUZZ_VERSION)"; $(call install,cargo-fuzz@$(FUZZ_VERSION)); }
	@mkdir -p fuzz/corpus/data && cp tests/fixtures/data/partners.json fuzz/corpus/data/
	$(FUZZ) query -- -max_total_time=$(FUZZ_SECONDS)
	$(FUZZ) data -- -max_total_time=$(FUZZ_SECONDS) -close_fd_mask=2

dist-test: $(if $(BUILT),,dist) ## Run the executables of `make dist` outside this project, the Windows one in Wine
	@test -e /usr/lib/wine/wine64 || tests/apt.sh Wine wine64 || true
	node --test --test-reporter=spec tests/dist/*.test.js

audit: tools ## Look for known vulnerabilities and licences, where the network allows it
	@cargo deny --version >/dev/null 2>&1 || $(call install,cargo-deny@$(DENY_VERSION))
	cargo deny --all-features check
	npm audit

gallery: test-sites browser ## Take pictures of every state of the page: target/gallery/index.html
	node tests/gallery/run.js

pictures: gallery ## Renew the pictures of README.md
	cp target/gallery/readme/*.webp docs/

screenshots: test-sites browser ## Update the screenshots that visual_regression.spec.js compares with
	rm -rf tests/e2e/screenshots && mkdir tests/e2e/screenshots
	node tests/e2e/screenshot-environment.js > tests/e2e/screenshots/environment.json
	node_modules/.bin/playwright test visual_regression.spec.js --update-snapshots=all

##@ Tools

DENY_VERSION := 0.20.2
# $(call install,crate@version): tools are compiled quickly rather than well; `cargo binstall`, if it is there, downloads
# them. If the lock file of a tool names a version that the registry no longer has, cargo chooses versions itself.
FAST_BUILD := CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
	CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=true
install = if cargo binstall -V >/dev/null 2>&1; then cargo binstall --no-confirm $(1); \
	else $(FAST_BUILD) cargo install --locked $(1) || $(FAST_BUILD) cargo install $(1); fi

tools: node_modules/.package-lock.json ## Install what the other targets need
	@command -v rustup >/dev/null || { echo "rustup is missing. Install it from https://rustup.rs and run make again."; exit 1; }
	@rustup component list --installed --toolchain "$$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)" 2>/dev/null \
		| grep -cxE 'rust-src|rust-std-wasm32-unknown-unknown' | grep -qx 2 \
		|| { echo "Installing the Rust toolchain of rust-toolchain.toml (1 of 3)"; rustup toolchain install; }
	@trunk --version 2>/dev/null | grep -qx 'trunk $(TRUNK_VERSION)' \
		|| { echo "Installing Trunk $(TRUNK_VERSION): some minutes, once (2 of 3)"; $(call install,trunk@$(TRUNK_VERSION)); }
	@wasm-bindgen --version 2>/dev/null | grep -qx 'wasm-bindgen $(BINDGEN_VERSION)' \
		|| { echo "Installing wasm-bindgen $(BINDGEN_VERSION): a minute, once (3 of 3)"; $(call install,wasm-bindgen-cli@$(BINDGEN_VERSION)); }

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "Node.js with npm is missing. Install Node 20.19 or newer and run make again."; exit 1; }
	npm ci --no-fund --no-audit
	@touch $@

NGINX_BROTLI := /usr/lib/nginx/modules/ngx_http_brotli_static_module.so

browser: tools ## Install the browser and the servers of the tests
	@tests/e2e/browser.sh full >/dev/null && command -v pdftoppm >/dev/null && command -v caddy >/dev/null \
		&& test -e $(NGINX_BROTLI) && command -v soffice >/dev/null && /usr/bin/python3 -c 'import icalendar, vobject' 2>/dev/null \
		|| tests/e2e/install-browser.sh

tests/%/node_modules/.package-lock.json: tests/%/package-lock.json
	cd tests/$* && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@
