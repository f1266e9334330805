#!/usr/bin/env bash
# pandoc moves the cells behind merged or repeated ones of an ODT table to the left
#
# Packages: pandoc 2.17.1.1-2~deb12u1 of Debian, fflate 0.8.3
# Expected: 1 year and 2 years in the third column, as from a DOCX file, of whose merged cells pandoc writes colspan and
#           rowspan. OpenDocument 1.3, part 3, "table:number-columns-spanned", "table:covered-table-cell" and
#           "table:number-columns-repeated".
# Happens:  the spans, the covered cells and the repetition are passed over, and the row is filled up at its end: the
#           time stands below Purpose, without a warning.
# Seen:     Name | Purpose | Time
#           lang | 1 year | -
#           theme | look | 1 day
#           size | 2 years | -
#           same | 3 years | -
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fflate@0.8.3 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 \
  liblua5.3-0=5.3.6-2 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const schema = 'urn:oasis:names:tc:opendocument:xmlns:';
const names = ['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${schema}${name}:1.0"`).join(' ');
const type = 'application/vnd.oasis.opendocument.text';
const cell = (text, attributes = '') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const covered = '<table:covered-table-cell/>';
const rows = [
  row(cell('Name'), cell('Purpose'), cell('Time')),
  row(cell('lang', 'table:number-columns-spanned="2"'), covered, cell('1 year')),
  row(cell('theme', 'table:number-rows-spanned="2"'), cell('look'), cell('1 day')),
  row(covered, cell('size'), cell('2 years')),
  row(cell('same', 'table:number-columns-repeated="2"'), cell('3 years')),
];
const columns = '<table:table-column table:number-columns-repeated="3"/>';
const body = `<table:table table:name="Cookies">${columns}${rows.join('')}</table:table>`;
const empty = '<office:font-face-decls/><office:automatic-styles/>';
const files = {
  mimetype: type,
  'META-INF/manifest.xml': `<manifest:manifest ${names} manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content ${names} office:version="1.2">${empty}
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  'styles.xml': `<office:document-styles ${names} office:version="1.2"><office:font-face-decls/><office:styles/>
    <office:automatic-styles/><office:master-styles/></office:document-styles>`,
};
writeFileSync('try.odt', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const options = ['--data-dir', 'usr/share/pandoc/data', '-t', 'html', 'try.odt'];
const html = execFileSync('usr/bin/pandoc', options, { encoding: 'utf8' });
for (const [, inner] of html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs))
  console.log([...inner.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes, text]) => `${text || '-'}${attributes}`).join(' | '));
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Name | Purpose | Time
lang | 1 year | -
theme | look | 1 day
size | 2 years | -
same | 3 years | -
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
