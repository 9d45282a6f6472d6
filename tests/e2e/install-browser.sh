#!/bin/sh
# Installs Chromium, the fonts of both languages and pdftoppm from Debian's packages.
set -e
if ! command -v apt-get >/dev/null; then
  echo "Chromium or pdftoppm (for printed pages) is missing, and this is no Debian to install it from." >&2
  echo "Install Chrome or Chromium, or set CHROMIUM to its path, and poppler; then run make again." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing Chromium and poppler-utils from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  chromium fonts-noto-core fonts-noto-cjk poppler-utils >/dev/null
