#!/usr/bin/env bash
# officeparser leaves out the heading rows of an ODT's tables
#
# Packages: officeparser 7.8.0, fflate 0.8.3
# Expected: two rows, as without the marks. OpenDocument 1.3, part 3, "table:table-header-rows": it holds the rows that
#           are repeated on each page; word processors write it when a table has a heading.
# Happens:  the rows inside of it are not read, nor counted: what was the second row is the first, and which column
#           holds the time is not told.
# Seen:     as a row "Name\nTime\nlang\n1 year"
#           as heading "lang\n1 year"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';

const namespaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const open = (kind, content) => {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const entries = `<m:file-entry m:full-path="/" m:media-type="${type}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>`;
  const files = {
    mimetype: type,
    'META-INF/manifest.xml': `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries}</m:manifest>`,
    'content.xml': `<office:document-content ${namespaces} office:version="1.3"><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
  };
  return parseOffice(Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))));
};
const text = async (kind, content) => JSON.stringify((await (await open(kind, content)).to('text', { textConfig: { preserveLayout: false } })).value);
const row = (...cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const head = row('Name', 'Time');
const body = row('lang', '1 year');
console.log('as a row', await text('text', `<table:table>${head}${body}</table:table>`));
console.log('as heading', await text('text', `<table:table><table:table-header-rows>${head}</table:table-header-rows>${body}</table:table>`));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
as a row "Name\nTime\nlang\n1 year"
as heading "lang\n1 year"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
