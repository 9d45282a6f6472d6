#!/bin/sh
# Prints the path of a Chromium for tests; fails if there is none. The headless shell is about twice as fast as the full
# browser. `browser.sh full` prints the full browser, which has a page cache (bfcache).
shell=chromium-headless-shell
[ "$1" = full ] && shell=
for name in ${CHROMIUM:-} $shell chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" && exit 0
done
exit 1
