#!/usr/bin/env bash
# microdata-node reads a time without datetime as empty, and codes of digits as numbers
#
# Package:  microdata-node 2.0.0
# Expected: 2026-01-31 twice, and 0012. HTML, "microdata", values: of a time element its datetime value, which is its
#           text where it has no such attribute; of a data element the value of its attribute, and values are strings.
# Happens:  of the element the attribute alone is read. What looks like a number in a data element is made one, so that
#           a code loses its zeros.
# Seen:     {"issued":["2026-01-31"]}
#           {"issued":[""]}
#           {"code":[12]}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts microdata-node@2.0.0 >/dev/null

cat >try.mjs <<'END'
import microdata from 'microdata-node';

for (const element of [
  '<time itemprop="issued" datetime="2026-01-31">31 January</time>',
  '<time itemprop="issued">2026-01-31</time>',
  '<data itemprop="code" value="0012">twelve</data>',
]) {
  const { items } = microdata.toJson(`<div itemscope>${element}</div>`, { base: 'https://portal.example/' });
  console.log(JSON.stringify(items[0].properties));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
{"issued":["2026-01-31"]}
{"issued":[""]}
{"code":[12]}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
