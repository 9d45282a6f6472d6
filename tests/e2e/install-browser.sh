#!/bin/sh
# Installs from Debian's packages: Chromium, the fonts of both languages, pdftoppm, and the servers
# that the site is served with. No service is started.
set -e
if ! command -v apt-get >/dev/null; then
  echo "Chromium, pdftoppm, Caddy or nginx with brotli_static is missing, and this is no Debian to install it from." >&2
  echo "Install Chrome or Chromium, or set CHROMIUM to its path, poppler, Caddy and nginx; then run make again." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing Chromium, poppler-utils, nginx and Caddy from Debian's packages"
$as_root apt-get update -qq
# The tests start servers of their own: the packages must not take ports 80 and 2019.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
  $as_root chmod +x $policy
  trap '$as_root rm -f "$policy"' EXIT
fi
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  chromium fonts-noto-core fonts-noto-cjk poppler-utils nginx libnginx-mod-http-brotli-static caddy >/dev/null
