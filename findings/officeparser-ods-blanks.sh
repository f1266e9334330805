#!/usr/bin/env bash
# officeparser moves the cells of an ODS behind empty ones to the left
#
# Packages: officeparser 7.8.0, xlsx 0.18.5, fflate 0.8.3
# Expected: 1 year in the fourth column, below Time. OpenDocument 1.3, part 3, "table:number-columns-repeated": it says
#           how many columns a cell fills, and spreadsheets write empty cells so. SheetJS counts them.
# Happens:  a cell with text is repeated and an empty one is dropped, so that the time stands below Provider.
# Seen:     officeparser "Name\tProvider\tPurpose\tTime\nlang\t1 year"
#           SheetJS "Name\tProvider\tPurpose\tTime\nlang\t\t\t1 year"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 xlsx@0.18.5 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';
import * as XLSX from 'xlsx';

const namespaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const pack = (kind, content) => {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const entries = `<m:file-entry m:full-path="/" m:media-type="${type}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>`;
  const files = {
    mimetype: type,
    'META-INF/manifest.xml': `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries}</m:manifest>`,
    'content.xml': `<office:document-content ${namespaces} office:version="1.3"><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
};
const cell = (content) => `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const empty = '<table:table-cell table:number-columns-repeated="2"/>';
const sheet = `<table:table table:name="S">${row(...['Name', 'Provider', 'Purpose', 'Time'].map(cell))}${row(cell('lang'), empty, cell('1 year'))}</table:table>`;
const file = pack('spreadsheet', sheet);
console.log('officeparser', JSON.stringify((await (await parseOffice(file)).to('text', { textConfig: { preserveLayout: false } })).value));
console.log('SheetJS', JSON.stringify(XLSX.utils.sheet_to_csv(XLSX.read(file).Sheets.S, { FS: '\t' })));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser "Name\tProvider\tPurpose\tTime\nlang\t1 year"
SheetJS "Name\tProvider\tPurpose\tTime\nlang\t\t\t1 year"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
