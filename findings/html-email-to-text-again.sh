#!/usr/bin/env bash
# html-email-to-text returns all texts that it was given before, in front of the new one
#
# Package:  html-email-to-text 1.0.4
# Expected: the text of the document that is given. Its README: htmlToText takes HTML as a string, and returns formatted
#           plain text; nothing is said of what earlier calls leave.
# Happens:  the text is collected in a variable of the module that is never emptied, so that a process that reads several
#           documents finds the words of the first in all others. Only a new process starts anew.
# Seen:     <p>Portal A: 13 months</p> "Portal A: 13 months"
#           <p>Portal B: 6 months</p> "Portal A: 13 months Portal B: 6 months"
#           <p>Portal B: 6 months</p> "Portal A: 13 months Portal B: 6 months Portal B: 6 months"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-email-to-text@1.0.4 >/dev/null

cat >try.cjs <<'END'
const htmlToText = require('html-email-to-text');

for (const html of ['<p>Portal A: 13 months</p>', '<p>Portal B: 6 months</p>', '<p>Portal B: 6 months</p>'])
  console.log(html, JSON.stringify(htmlToText(html).trim()));
END
seen=$(node --no-warnings try.cjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
<p>Portal A: 13 months</p> "Portal A: 13 months"
<p>Portal B: 6 months</p> "Portal A: 13 months Portal B: 6 months"
<p>Portal B: 6 months</p> "Portal A: 13 months Portal B: 6 months Portal B: 6 months"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
