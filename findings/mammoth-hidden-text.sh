#!/usr/bin/env bash
# mammoth shows what a DOCX file hides
#
# Packages: mammoth 1.13.0, fflate 0.8.3
# Expected: the hidden run is left out, as deleted text is. ECMA-376, part 1, vanish: the content of this run is
#           not to be displayed.
# Happens:  it stands in the HTML like all else: notes of a template, or an old duration that its author hid, are
#           read as part of the policy.
# Seen:     <p>Kept for 6 months. Was: 13 months.</p>
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

const run = (text, marks = '') => `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
console.log(await html(`<w:p>${run('Kept for 6 months.')}${run(' Was: 13 months.', '<w:vanish/>')}</w:p>`));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
<p>Kept for 6 months. Was: 13 months.</p>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
