#!/usr/bin/env bash
# html-table-to-json takes the heading of the last row for the head of the whole table
#
# Packages: html-table-to-json 1.0.0, cheerio-tableparser 1.0.1
# Expected: Name and Time for keys. HTML standard, "The th element": a th is the header of its row, too, and those of
#           the table's columns are in its thead.
# Happens:  each row with a th sets the keys anew, so that the last row's name is the key of every duration, and the
#           columns and names are lost. cheerio-tableparser returns them.
# Seen:     html-table-to-json [[{"lang":"14 days"},{"lang":"1 year"}]]
#           cheerio-tableparser [["Name","sessionid","lang"],["Time","14 days","1 year"]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-table-to-json@1.0.0 cheerio-tableparser@1.0.1 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { load } from 'cheerio';

const require = createRequire(import.meta.url);
const html = `<table><thead><tr><th>Name</th><th>Time</th></tr></thead><tbody>
  <tr><th scope="row">sessionid</th><td>14 days</td></tr>
  <tr><th scope="row">lang</th><td>1 year</td></tr></tbody></table>`;
console.log('html-table-to-json', JSON.stringify(require('html-table-to-json').parse(html).results));
const $ = load(html);
require('cheerio-tableparser')($);
console.log('cheerio-tableparser', JSON.stringify($('table').parsetable(true, true, true)));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
html-table-to-json [[{"lang":"14 days"},{"lang":"1 year"}]]
cheerio-tableparser [["Name","sessionid","lang"],["Time","14 days","1 year"]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
