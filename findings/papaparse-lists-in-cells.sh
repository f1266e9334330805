#!/usr/bin/env bash
# Papa Parse cuts a file with commas at the bars inside of its cells, if it ends with a line break
#
# Package:  papaparse 5.7.1
# Expected: two columns, cut at the comma, which every line has once, with or without a line break at the end: RFC
#           4180, 2.2 and 2.4; the bar is no special character there.
# Happens:  the delimiter is guessed by the number of fields. The empty line after the last break counts against the
#           comma, so that a column of lists, a|b|c, wins over it.
# Seen:     cut at ,: [["Cookie","Hosts"],["_ga","a.example|b.example|c.example"],["_gid","a.example|b.example|c.example"]]
#           cut at |: [["Cookie,Hosts"],["_ga,a.example","b.example","c.example"],["_gid,a.example","b.example","c.example"],[""]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts papaparse@5.7.1 >/dev/null

cat >try.mjs <<'END'
import Papa from 'papaparse';

const file = 'Cookie,Hosts\n_ga,a.example|b.example|c.example\n_gid,a.example|b.example|c.example';
for (const end of ['', '\n']) {
  const { data, meta } = Papa.parse(file + end);
  console.log(`cut at ${meta.delimiter}: ${JSON.stringify(data)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cut at ,: [["Cookie","Hosts"],["_ga","a.example|b.example|c.example"],["_gid","a.example|b.example|c.example"]]
cut at |: [["Cookie,Hosts"],["_ga,a.example","b.example","c.example"],["_gid,a.example","b.example","c.example"],[""]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
