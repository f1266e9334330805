#!/usr/bin/env bash
# mammoth makes header cells of a DOCX row that is marked as no header
#
# Packages: mammoth 1.13.0, fflate 0.8.3
# Expected: td for the second and third table. ECMA-376, part 1: tblHeader is an on/off property, for which 0 and
#           false say that the row is no header.
# Happens:  the element's presence counts, its value does not; bold, a property of the same kind, is read by its
#           value.
# Seen:     true <table><thead><tr><th><p><strong>_ga</strong></p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
#           false <table><thead><tr><th><p>_ga</p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
#           0 <table><thead><tr><th><p>_ga</p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
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

const cell = (text, marks) => `<w:tc><w:p><w:r><w:rPr>${marks}</w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`;
for (const value of ['true', 'false', '0']) {
  const row = `<w:tr><w:trPr><w:tblHeader w:val="${value}"/></w:trPr>${cell('_ga', `<w:b w:val="${value}"/>`)}</w:tr>`;
  console.log(value, await html(`<w:tbl>${row}<w:tr>${cell('_gid', '')}</w:tr></w:tbl>`));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
true <table><thead><tr><th><p><strong>_ga</strong></p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
false <table><thead><tr><th><p>_ga</p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
0 <table><thead><tr><th><p>_ga</p></th></tr></thead><tbody><tr><td><p>_gid</p></td></tr></tbody></table>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
