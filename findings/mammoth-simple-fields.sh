#!/usr/bin/env bash
# mammoth loses the text of simple fields, and keeps that of complex ones
#
# Packages: mammoth 1.13.0, fflate 0.8.3
# Expected: the date, twice. ECMA-376, part 1: fldSimple and the fldChar runs are two ways to write one field; the
#           runs inside hold its last result, which is shown.
# Happens:  fldSimple is passed over with all it holds: a date, a title or a page's number is missing from the
#           sentence.
# Seen:     <p>Updated: 1 May 2026</p>
#           <p>Updated: </p>
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

const run = (content) => `<w:r>${content}</w:r>`;
const date = run('<w:t>1 May 2026</w:t>');
const mark = (kind) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const complex = `${mark('begin')}${run('<w:instrText>SAVEDATE</w:instrText>')}${mark('separate')}${date}${mark('end')}`;
for (const field of [complex, `<w:fldSimple w:instr="SAVEDATE">${date}</w:fldSimple>`]) {
  console.log(await html(`<w:p>${run('<w:t xml:space="preserve">Updated: </w:t>')}${field}</w:p>`));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
<p>Updated: 1 May 2026</p>
<p>Updated: </p>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
