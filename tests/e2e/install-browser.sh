#!/bin/sh
# Installs both kinds of Chromium, the fonts of both languages, pdftoppm, the web servers of the tests, and what reads
# files: LibreOffice Calc, and Python's icalendar and vobject.
"$(dirname "$0")/../apt.sh" "Chromium, poppler-utils, nginx with brotli_static, Caddy, LibreOffice Calc, icalendar and vobject" \
  chromium-headless-shell chromium fonts-noto-core fonts-noto-cjk poppler-utils nginx libnginx-mod-http-brotli-static \
  caddy libreoffice-calc-nogui python3-icalendar python3-vobject && exit
echo "Install Chrome or Chromium, or set CHROMIUM to its path, poppler, Caddy, nginx, LibreOffice, and icalendar and" \
  "vobject for /usr/bin/python3; then run make again." >&2
exit 1
