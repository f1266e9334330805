#!/usr/bin/env bash
# cheerio-to-text joins the words at a line break, and those in front of a block
#
# Packages: cheerio-to-text 0.2.4, cheerio 1.0.0-rc.12
# Expected: a blank or a line break at each of these places. Its README says that it is there because text() joins what
#           stands in blocks; HTML, "innerText", has a line break for br and before and after each block.
# Happens:  a line break is written behind a block only, and none for br: lines of an address, and text in front of a
#           list, run into each other.
# Seen:     <p>one</p><p>two</p> "one\ntwo"
#           <p>13<br>months</p> "13months"
#           <div>Kept for <p>13 months</p></div> "Kept for 13 months"
#           <div>Cookies<ul><li>_ga</li><li>_gid</li></ul></div> "Cookies_ga\n_gid"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cheerio-to-text@0.2.4 cheerio@1.0.0-rc.12 >/dev/null

cat >try.mjs <<'END'
import { load } from 'cheerio';
import { render } from 'cheerio-to-text';

for (const html of ['<p>one</p><p>two</p>', '<p>13<br>months</p>', '<div>Kept for <p>13 months</p></div>', '<div>Cookies<ul><li>_ga</li><li>_gid</li></ul></div>'])
  console.log(html, JSON.stringify(render(load(html)('body'))));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
<p>one</p><p>two</p> "one\ntwo"
<p>13<br>months</p> "13months"
<div>Kept for <p>13 months</p></div> "Kept for 13 months"
<div>Cookies<ul><li>_ga</li><li>_gid</li></ul></div> "Cookies_ga\n_gid"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
