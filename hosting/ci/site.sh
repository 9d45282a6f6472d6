#!/bin/sh
# Checks the content, and makes its site, a preview and a list of changes: the work of a CI job, for any CI service.
# Needs git, tar and the executable `forum`; no Rust, no Node. The files in this folder call it.
#
#   FORUM          the executable in the repository; by default bin/forum
#   FORUM_URL      where to download the executable, if it is not in the repository. Needs curl
#   FORUM_SHA256   its line in SHA256SUMS begins with these 64 digits: a download is used only if it has them
#   CONTENT        the folder with event.json, agenda.json and partners.json; by default content
#   STRICT         if it is not empty, warnings fail, too
#   BEFORE         the commit that is published; without it there is no list of changes
#   FORUM_LANG     the language of the messages: ru, zh or en
#
# Writes the site to public/, the archive and the single file to preview/, and the changes to changes.txt.
set -eu

forum=${FORUM:-bin/forum}
content=${CONTENT:-content}
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

if [ -n "${FORUM_URL:-}" ]; then
  : "${FORUM_SHA256:?is needed to verify the download}"
  curl --fail --silent --show-error --location --proto '=https' --output "$temporary/forum" "$FORUM_URL"
  echo "$FORUM_SHA256  $temporary/forum" | sha256sum -c - >/dev/null
  forum=$temporary/forum
else
  # Git for Windows does not store that a file is executable.
  cp "$forum" "$temporary/forum"
  forum=$temporary/forum
fi
chmod +x "$forum"
"$forum" --version

# Findings beside the lines of a pull request on GitHub. No text of the content can be a command of the service.
if [ "${GITHUB_ACTIONS:-}" = true ] && command -v jq >/dev/null; then
  "$forum" check --data "$content" --json 2>/dev/null | jq --raw-output '
    def safe: gsub("%"; "%25") | gsub("\r"; "%0D") | gsub("\n"; "%0A");
    .[] | "::\(.level) file=\(.file | safe | gsub(":"; "%3A") | gsub(","; "%2C")),line=\(.line),col=\(.column)::\(.problem + ". " + .advice | safe)"
  ' || true
fi
"$forum" check --data "$content" ${STRICT:+--strict}
"$forum" build --data "$content" --out public
"$forum" release --data "$content" --out preview

# What was published is made again from the commit before: drafts are no change.
mkdir "$temporary/before"
if [ -n "${BEFORE:-}" ] && git archive "$BEFORE" -- "$content" 2>/dev/null | tar -x -C "$temporary/before" 2>/dev/null \
  && "$forum" build --data "$temporary/before/$content" --out "$temporary/published" >/dev/null 2>&1; then
  "$forum" diff "$temporary/published" --data "$content" > changes.txt
  cat changes.txt
else
  rm -f changes.txt
  echo "There is no earlier site to compare with."
fi
