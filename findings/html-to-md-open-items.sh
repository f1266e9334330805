#!/usr/bin/env bash
# html-to-md returns nothing of a list whose items are not closed
#
# Packages: html-to-md 0.8.8, node-html-markdown 2.0.0
# Expected: the same list, twice. HTML standard, "Optional tags": the end tag of li may be left out before another li or
#           at the end of the list.
# Happens:  the list that is written without them is left out with all of its text, and what follows stands as if
#           nothing had been before. node-html-markdown reads both alike.
# Seen:     html-to-md "* sessionid\n* lang\n\nKept for a year."
#           node-html-markdown "* sessionid\n* lang\n\nKept for a year."
#           html-to-md "Kept for a year."
#           node-html-markdown "* sessionid\n* lang\n\nKept for a year."
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-to-md@0.8.8 node-html-markdown@2.0.0 >/dev/null

cat >try.mjs <<'END'
import convert from 'html-to-md';
import { NodeHtmlMarkdown } from 'node-html-markdown';

for (const html of ['<ul><li>sessionid</li><li>lang</li></ul><p>Kept for a year.</p>', '<ul><li>sessionid<li>lang</ul><p>Kept for a year.</p>']) {
  console.log('html-to-md', JSON.stringify(convert(html)));
  console.log('node-html-markdown', JSON.stringify(NodeHtmlMarkdown.translate(html)));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
html-to-md "* sessionid\n* lang\n\nKept for a year."
node-html-markdown "* sessionid\n* lang\n\nKept for a year."
html-to-md "Kept for a year."
node-html-markdown "* sessionid\n* lang\n\nKept for a year."
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
