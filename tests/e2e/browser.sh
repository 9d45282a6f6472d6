#!/bin/sh
# Prints the path of Chrome or Chromium; fails if there is none.
for name in ${CHROMIUM:-} chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" && exit 0
done
exit 1
