#!/usr/bin/env bash
# parse-markdown-table takes the row of alignments for a row of data, and cuts a cell at an escaped bar
#
# Package:  parse-markdown-table 0.0.6
# Expected: one row each time, and a|b in the last one. GitHub Flavored Markdown, 4.10: the cells of the delimiter row
#           are hyphens with or without a colon at either end; a bar in a cell is escaped by a backslash.
# Happens:  only a row of hyphens alone is passed over. Of the escaped bar the backslash stays, and what stands behind
#           it moves into the next column.
# Seen:     [["_ga","13 months"]]
#           [[":--","--:"],["_ga","13 months"]]
#           [["a\\","b","13 months"]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts parse-markdown-table@0.0.6 >/dev/null

cat >try.mjs <<'END'
import { createMarkdownArrayTable } from 'parse-markdown-table';

for (const text of [
  '| Name | Time |\n| --- | --- |\n| _ga | 13 months |',
  '| Name | Time |\n| :-- | --: |\n| _ga | 13 months |',
  '| Name | Time |\n| --- | --- |\n| a\\|b | 13 months |',
]) {
  const rows = [];
  for await (const row of (await createMarkdownArrayTable(text)).rows) rows.push(row);
  console.log(JSON.stringify(rows));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
[["_ga","13 months"]]
[[":--","--:"],["_ga","13 months"]]
[["a\\","b","13 months"]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
