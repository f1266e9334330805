#!/usr/bin/env bash
# html-to-formatted-text shows styles, and loses the whole page behind a less-than sign in a script
#
# Package:  html-to-formatted-text 2.7.0
# Expected: the two sentences, with é. HTML, "innerText": what is not rendered, as style and script, has no text;
#           "script": in it a less-than sign is text; character references stand for their characters.
# Happens:  scripts and styles are text like any other, and from the less-than sign on all is taken for a tag that does
#           not end. References are left as they are written.
# Seen:     "p { color: red }\nPr&eacute;f&eacute;rences"
#           "first\nfor(let at=0;at"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-to-formatted-text@2.7.0 >/dev/null

cat >try.mjs <<'END'
import toText from 'html-to-formatted-text';

const show = (html) => console.log(JSON.stringify((toText.default ?? toText)(html)));
show('<style>p { color: red }</style><p>Pr&eacute;f&eacute;rences</p>');
show('<p>first</p><script>for(let at=0;at<3;at++)run(at)</script><p>second</p>');
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"p { color: red }\nPr&eacute;f&eacute;rences"
"first\nfor(let at=0;at"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
