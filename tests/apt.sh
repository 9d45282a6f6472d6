#!/bin/sh
# Installs packages of Debian: `apt.sh WHAT PACKAGE…`, where WHAT is said. No service is started.
set -e
what=$1
shift
if ! command -v apt-get >/dev/null; then
  echo "$what: something of it is missing, and this is no Debian to install it from." >&2
  exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "Installing $what from Debian's packages"
$as_root apt-get update -qq
# The tests start servers of their own: the packages must not take ports 80 and 2019.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
  $as_root chmod +x $policy
  trap '$as_root rm -f "$policy"' EXIT
fi
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
