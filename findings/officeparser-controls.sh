#!/usr/bin/env bash
# officeparser leaves out the content controls of a DOCX file
#
# Packages: officeparser 7.8.0, mammoth 1.13.0, word-extractor 1.0.4, fflate 0.8.3
# Expected: all three paragraphs. ECMA-376, part 1, 17.5.2: sdt marks a part of the document as a content control, such
#           as a form's field or a title that is filled in, and sdtContent is shown as any text. mammoth and
#           word-extractor read it.
# Happens:  one around whole paragraphs, or around a table, is passed over with all it holds and without a warning; one
#           inside of a paragraph is read.
# Seen:     officeparser ["Before.","Inside."] warnings 0
#           mammoth ["Before.","Kept for 13 months.","Inside."]
#           word-extractor ["Before.","Kept for 13 months.","Inside."]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 mammoth@1.13.0 word-extractor@1.0.4 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const body = `<w:p>${run('Before.')}</w:p>${control(`<w:p>${run('Kept for 13 months.')}</w:p>`)}<w:p>${control(run('Inside.'))}</w:p>`;
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const file = zipSync({
  '[Content_Types].xml': strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
});
const buffer = Buffer.from(file);
const lines = (text) => JSON.stringify(text.split('\n').filter((line) => line.trim() !== ''));
const office = await parseOffice(buffer);
console.log('officeparser', lines((await office.to('text')).value), 'warnings', office.warnings?.length ?? 0);
console.log('mammoth', lines((await mammoth.extractRawText({ buffer })).value));
console.log('word-extractor', lines((await new WordExtractor().extract(buffer)).getBody()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser ["Before.","Inside."] warnings 0
mammoth ["Before.","Kept for 13 months.","Inside."]
word-extractor ["Before.","Kept for 13 months.","Inside."]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
