#!/usr/bin/env bash
# Turndown makes an ordinary paragraph of preformatted text without a code element
#
# Package:  turndown 7.2.5
# Expected: a code block for both. HTML standard, pre: a block of preformatted text, with or without code inside;
#           CommonMark has that form.
# Happens:  pre alone is escaped like prose, and its line breaks are those of a paragraph, which are shown as
#           blanks: a list of names, one a line, runs together.
# Seen:     "\\_ga\n\\_gid"
#           "    _ga\n    _gid"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts turndown@7.2.5 >/dev/null

cat >try.mjs <<'END'
import TurndownService from 'turndown';

const turndown = new TurndownService();
for (const html of ['<pre>_ga\n_gid</pre>', '<pre><code>_ga\n_gid</code></pre>']) {
  console.log(JSON.stringify(turndown.turndown(html)));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"\\_ga\n\\_gid"
"    _ga\n    _gid"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
