#!/bin/sh
# Installs Firefox ESR, WebKitGTK with its driver, a screen that nobody sees, and what the Chromiums of
# 2019 link to.
exec "$(dirname "$0")/../apt.sh" "Firefox ESR, WebKitGTK's driver and Xvfb" firefox-esr webkit2gtk-driver xvfb libnss3
