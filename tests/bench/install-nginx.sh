#!/bin/sh
# Installs nginx with its Brotli module from Debian's packages; no service is started.
set -e
if ! command -v apt-get >/dev/null; then
  echo "nginx with brotli_static is missing, and this is no Debian to install it from." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing nginx from Debian's packages"
$as_root apt-get update -qq
# The bench starts an nginx of its own: the package must not take port 80.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
  $as_root chmod +x $policy
  trap '$as_root rm -f "$policy"' EXIT
fi
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
  nginx libnginx-mod-http-brotli-static >/dev/null
