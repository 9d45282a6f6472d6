#!/bin/sh
# Installs Chromium and the fonts of both languages from Debian's packages.
set -e
if ! command -v apt-get >/dev/null; then
  echo "No Chrome or Chromium was found, and this is no Debian to install it from." >&2
  echo "Install one, or set CHROMIUM to its path, and run make again." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing Chromium from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  chromium fonts-noto-core fonts-noto-cjk >/dev/null
