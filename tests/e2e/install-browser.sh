#!/bin/sh
# Installs both kinds of Chromium, the fonts of both languages, pdftoppm, and the web servers of the tests.
"$(dirname "$0")/../apt.sh" "Chromium, poppler-utils, nginx with brotli_static and Caddy" chromium-headless-shell chromium \
  fonts-noto-core fonts-noto-cjk poppler-utils nginx libnginx-mod-http-brotli-static caddy && exit
echo "Install Chrome or Chromium, or set CHROMIUM to its path, poppler, Caddy and nginx; then run make again." >&2
exit 1
