#!/bin/sh
# Installs from Debian's packages: Firefox ESR, WebKitGTK with its driver, a screen that nobody sees,
# and what the Chromiums of 2019 link to.
set -e
if ! command -v apt-get >/dev/null; then
  echo "Firefox ESR, WebKitGTK's driver or Xvfb is missing, and this is no Debian to install it from." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing Firefox ESR, WebKitGTK's driver and Xvfb from Debian's packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  firefox-esr webkit2gtk-driver xvfb libnss3 >/dev/null
