#!/usr/bin/env bash
# html-to-text writes header cells and headings in capitals, and so changes names
#
# Package:  html-to-text 10.0.1
# Expected: the text as it is. HTML standard: th is a header of its column or row, whatever its letters; the names
#           of cookies are told apart by case (RFC 6265, 5.3, step 11).
# Happens:  where tables are asked for (dataTable), the name of each row, marked up as its header for assistive
#           technology, is no longer the cookie's. Headings are changed by default.
# Seen:     _PK_SES
#
#           _GASESSION   kept by _pk_id
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-to-text@10.0.1 >/dev/null

cat >try.mjs <<'END'
import { convert } from 'html-to-text';

const html =
  '<h3>_pk_ses</h3><table><tr><th scope="row">_gaSession</th><td>kept by _pk_id</td></tr></table>';
console.log(convert(html, { selectors: [{ selector: 'table', format: 'dataTable' }] }));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
_PK_SES

_GASESSION   kept by _pk_id
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
