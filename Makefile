# Two commands matter: `make serve` shows the site, `make test` checks everything.
# Both install what they need first; a second run installs nothing.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TRUNK_VERSION := 0.22.1
FUZZ_VERSION := 0.13.2
# So long each target of `make fuzz` runs.
FUZZ_SECONDS ?= 60
BINDGEN_VERSION := $(shell grep -A1 '^name = "wasm-bindgen"$$' Cargo.lock | sed -n 's/^version = "\(.*\)"/\1/p')
SITE := cargo run --quiet --locked --no-default-features --features site --bin site --
# The content: any folder with event.json, agenda.json and partners.json. The tool reads this variable.
DATA ?= public/data
export FORUM_DATA := $(DATA)
# The language of the tool's messages: ru, zh or en; by default that of the system.
ifdef MESSAGES
export FORUM_LANG := $(MESSAGES)
endif
# Where `make content` writes the site.
OUT ?= dist
# The sites that are tested: content that no organizer edits.
TEST_SITES := target/test-site
# When they are published: on 6 May and 23 November 2025, before and after the forum.
BEFORE := 1746489600
AFTER := 1763859600
# Whoever serves or publishes content wants it as of now: whether the forum is over depends on it.
serve content: export SOURCE_DATE_EPOCH := $(or $(SOURCE_DATE_EPOCH),$(shell date +%s))
# Else the same commit gives the same bytes: "now" is the commit's date (reproducible-builds.org).
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
# Colourless logs of a CI must not upset Trunk.
unexport NO_COLOR
export PATH := $(if $(CARGO_HOME),$(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help serve build dist test check content draw schema tools browser fmt clippy unit counts e2e test-sites engines gallery pictures look bench fuzz clean

help: ## This list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

# The visitors' Wasm has Rust's own library compiled along, for size, and panics that say nothing (nobody would
# hear it): a seventh less. Rust's stable release does that when told so; the native tool is built as ever.
# Without these, as by plain Trunk, the app is the same and larger.
serve build bench: export CARGO_UNSTABLE_BUILD_STD := std,panic_abort
serve build bench: export CARGO_UNSTABLE_BUILD_STD_FEATURES := optimize_for_size
serve build bench: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := -Zunstable-options -Cpanic=immediate-abort
# Trunk runs cargo offline; what Rust's own library depends on comes before.
TRUNK := export RUSTC_BOOTSTRAP=1; cargo fetch --quiet --locked --target wasm32-unknown-unknown; trunk

serve: tools ## Build the site, serve it on http://127.0.0.1:8080/ and rebuild on change; DATA=examples/demo
	$(TRUNK) serve --release --dist target/serve $(addprefix --watch ,Cargo.toml index.html public src style $(DATA))

build: tools ## Build the site into dist/ and print its sizes
	$(TRUNK) build --release --dist target/site
	@$(SITE) publish target/site

dist: build ## Also make the site in one file and as an archive, in target/release-files/
	@$(SITE) release

check: tools ## Check the content in public/data, or in DATA; MESSAGES=ru, zh or en
	@$(SITE) check

content: tools ## Put changed content and pictures into dist/ (or OUT) without recompiling the app
	@$(SITE) content --out $(OUT)

draw: tools ## Draw the share images and icons anew (Debian: fonts-noto-core fonts-noto-cjk)
	@$(SITE) draw

schema: tools ## Write the JSON Schemas into public/data
	@$(SITE) --data public/data schema

test: fmt clippy unit counts e2e ## Everything CI checks

fmt: tools
	cargo fmt --check

clippy: tools
	cargo clippy --locked --no-default-features --features site --all-targets -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown -- -D warnings

unit: tools
	cargo test --locked --no-default-features --features site

counts: tools ## Count the instructions that the tool needs: no more than before
	@command -v valgrind >/dev/null || tests/apt.sh Valgrind valgrind
	cargo test --locked --no-default-features --features site --test counts

e2e: test-sites browser
	node_modules/.bin/playwright test

# The app of dist/ with frozen content, with the same as published before the forum, and with the demonstration's.
test-sites: build
	@SOURCE_DATE_EPOCH=$(BEFORE) $(SITE) --data tests/fixtures/forum content --out $(TEST_SITES)/before
	@SOURCE_DATE_EPOCH=$(AFTER) $(SITE) --data tests/fixtures/forum content --out $(TEST_SITES)/forum
	@$(SITE) --data examples/demo content --out $(TEST_SITES)/demo

engines: test-sites browser tests/engines/node_modules/.package-lock.json ## The main flows in Chromium 78, 79 and today's, Firefox ESR and WebKitGTK
	@command -v firefox-esr >/dev/null && command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null \
		|| tests/engines/install.sh
	npm test --silent --prefix tests/engines

gallery: test-sites browser ## Pictures of every state of the page, in target/gallery/index.html
	node tests/gallery/run.js

pictures: gallery ## Renew the pictures of README.md
	cp target/gallery/readme/*.webp docs/

tools: node_modules/.package-lock.json
	@command -v rustup >/dev/null || { echo "rustup is missing. Install it from https://rustup.rs and run make again."; exit 1; }
	@rustup component list --installed --toolchain "$$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)" 2>/dev/null \
		| grep -cxE 'rust-src|rust-std-wasm32-unknown-unknown' | grep -qx 2 \
		|| { echo "Installing the Rust toolchain of rust-toolchain.toml"; rustup toolchain install; }
	@trunk --version 2>/dev/null | grep -qx 'trunk $(TRUNK_VERSION)' \
		|| { echo "Installing Trunk $(TRUNK_VERSION): some minutes, once"; cargo install --locked trunk@$(TRUNK_VERSION); }
	@wasm-bindgen --version 2>/dev/null | grep -qx 'wasm-bindgen $(BINDGEN_VERSION)' \
		|| { echo "Installing wasm-bindgen $(BINDGEN_VERSION): two minutes, once"; cargo install wasm-bindgen-cli@$(BINDGEN_VERSION); }

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "Node.js with npm is missing. Install Node 20 or newer and run make again."; exit 1; }
	npm ci --no-fund --no-audit
	@touch $@

NGINX_BROTLI := /usr/lib/nginx/modules/ngx_http_brotli_static_module.so

browser: tools
	@tests/e2e/browser.sh >/dev/null && command -v pdftoppm >/dev/null && command -v caddy >/dev/null \
		&& test -e $(NGINX_BROTLI) \
		|| tests/e2e/install-browser.sh

look: test-sites browser ## Renew the pictures that the page is compared with, in tests/e2e/look
	rm -rf tests/e2e/look && mkdir tests/e2e/look
	node tests/e2e/look-drawn-with.js > tests/e2e/look/drawn-with.json
	node_modules/.bin/playwright test look.spec.js --update-snapshots=all

bench: test-sites browser tests/bench/node_modules/.package-lock.json ## Measure the page, the search and the tool beside others: BENCH.md
	node tests/bench/run.js

tests/%/node_modules/.package-lock.json: tests/%/package-lock.json
	cd tests/$* && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@

# Without a sanitizer, which only Rust's nightly has: there is no unsafe code to watch.
FUZZ := cargo fuzz run --dev --sanitizer none

fuzz: tools ## Feed the search and the check what nobody would write, a minute each
	@cargo fuzz --version 2>/dev/null | grep -qx 'cargo-fuzz $(FUZZ_VERSION)' \
		|| { echo "Installing cargo-fuzz $(FUZZ_VERSION): a minute, once"; cargo install --locked cargo-fuzz@$(FUZZ_VERSION); }
	@mkdir -p fuzz/corpus/data && cp tests/fixtures/data/partners.json fuzz/corpus/data/
	$(FUZZ) query -- -max_total_time=$(FUZZ_SECONDS)
	$(FUZZ) data -- -max_total_time=$(FUZZ_SECONDS) -close_fd_mask=2

clean: ## Remove what was built
	cargo clean
	rm -rf dist test-results
