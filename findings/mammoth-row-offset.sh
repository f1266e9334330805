#!/usr/bin/env bash
# mammoth moves the cells of a DOCX row that starts further right
#
# Packages: mammoth 1.13.0, fflate 0.8.3
# Expected: an empty cell, or a colspan, before the two. ECMA-376, part 1, gridBefore: so many columns of the grid
#           lie before the row's first cell.
# Happens:  gridBefore is passed over: the duration stands below the names, the purpose below the durations.
# Seen:     <table><tr><td><p>_ga</p></td><td><p>1 year</p></td><td><p>statistics</p></td></tr><tr><td><p>1 day</p></td><td><p>security</p></td></tr></table>
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts mammoth@1.13.0 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const office = 'http://schemas.openxmlformats.org/';
const part = '<?xml version="1.0" encoding="UTF-8"?>';
const types = `<Types xmlns="${office}package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<Relationships xmlns="${office}package/2006/relationships"><Relationship Id="r1"
  Type="${office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const html = async (body) => {
  const document = `<w:document xmlns:w="${office}wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(part + text)]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(bytes)));
  return (await mammoth.convertToHtml({ buffer })).value;
};

const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells, marks = '') => `<w:tr><w:trPr>${marks}</w:trPr>${cells.map(cell).join('')}</w:tr>`;
const offset = '<w:gridBefore w:val="1"/>';
console.log(await html(`<w:tbl>${row(['_ga', '1 year', 'statistics'])}${row(['1 day', 'security'], offset)}</w:tbl>`));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
<table><tr><td><p>_ga</p></td><td><p>1 year</p></td><td><p>statistics</p></td></tr><tr><td><p>1 day</p></td><td><p>security</p></td></tr></table>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
