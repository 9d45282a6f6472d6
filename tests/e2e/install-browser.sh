#!/bin/sh
# Installs Chromium, the fonts of both languages, pdftoppm, and the servers that the site is served with.
"$(dirname "$0")/../apt.sh" "Chromium, poppler-utils, nginx with brotli_static and Caddy" \
  chromium fonts-noto-core fonts-noto-cjk poppler-utils nginx libnginx-mod-http-brotli-static caddy && exit
echo "Install Chrome or Chromium, or set CHROMIUM to its path, poppler, Caddy and nginx; then run make again." >&2
exit 1
