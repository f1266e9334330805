#!/usr/bin/env bash
# Two readers of Content-Disposition return the quotation marks and what follows them, or cut the name at a semicolon
#
# Packages: content-disposition-filename 0.0.1, content-disposition-parser 1.0.2, content-disposition-header 0.6.0
# Expected: trees; 2026.csv, trees.csv and été.csv, as the third one has. RFC 6266, 4.1: a name may be a quoted string,
#           in which a semicolon is a character; 4.3: filename* is preferred, and more parameters may follow.
# Happens:  for content-disposition-filename the name is all behind the first "filename=", and there is none in
#           filename* alone; content-disposition-parser parts at each semicolon first.
# Seen:     "trees; 2026.csv" / trees / trees; 2026.csv
#           trees.csv; size=5 / trees.csv / trees.csv
#            / été.csv / été.csv
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts content-disposition-filename@0.0.1 content-disposition-parser@1.0.2 content-disposition-header@0.6.0 >/dev/null

cat >try.mjs <<'END'
import { parse } from 'content-disposition-header';
import filename from 'content-disposition-filename';
import parser from 'content-disposition-parser';

for (const header of [
  'attachment; filename="trees; 2026.csv"',
  'attachment; filename=trees.csv; size=5',
  "attachment; filename*=UTF-8''%C3%A9t%C3%A9.csv",
]) {
  const toName = parser.default ?? parser;
  console.log([filename(header), toName(header).filename, parse(header).parameters.filename].join(' / '));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"trees; 2026.csv" / trees / trees; 2026.csv
trees.csv; size=5 / trees.csv / trees.csv
 / été.csv / été.csv
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
