#!/usr/bin/env bash
# markdown-it-plain-text joins the words at the ends of the lines of a paragraph
#
# Packages: markdown-it-plain-text 0.3.0, markdown-it 15.0.3
# Expected: a blank or a line break between the lines. CommonMark 0.31, 6.7 and 6.8: both a hard and a soft line break are
#           line ends of the text, and in HTML they are shown as a line break and as a blank.
# Happens:  neither is written: the last word of each line is joined with the first one of the next. Paragraphs are parted
#           by a blank.
# Seen:     "Your choice is kept for 13\nmonths in this browser." -> "<p>Your choice is kept for 13\nmonths in this browser.</p>" -> "Your choice is kept for 13months in this browser."
#           "Portal  \nCookies" -> "<p>Portal<br>\nCookies</p>" -> "PortalCookies"
#           "Portal\\\nCookies" -> "<p>Portal<br>\nCookies</p>" -> "PortalCookies"
#           "Portal\n\nCookies" -> "<p>Portal</p>\n<p>Cookies</p>" -> "Portal Cookies"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts markdown-it-plain-text@0.3.0 markdown-it@15.0.3 >/dev/null

cat >try.cjs <<'END'
const MarkdownIt = require('markdown-it');
const plainText = require('markdown-it-plain-text');

const texts = ['Your choice is kept for 13\nmonths in this browser.', 'Portal  \nCookies', 'Portal\\\nCookies', 'Portal\n\nCookies'];
for (const text of texts) {
  const markdown = new MarkdownIt().use(plainText);
  const html = markdown.render(text).trim();
  console.log([text, html, markdown.plainText.trim()].map((shown) => JSON.stringify(shown)).join(' -> '));
}
END
seen=$(node --no-warnings try.cjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"Your choice is kept for 13\nmonths in this browser." -> "<p>Your choice is kept for 13\nmonths in this browser.</p>" -> "Your choice is kept for 13months in this browser."
"Portal  \nCookies" -> "<p>Portal<br>\nCookies</p>" -> "PortalCookies"
"Portal\\\nCookies" -> "<p>Portal<br>\nCookies</p>" -> "PortalCookies"
"Portal\n\nCookies" -> "<p>Portal</p>\n<p>Cookies</p>" -> "Portal Cookies"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
