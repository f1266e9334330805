#!/usr/bin/env bash
# officeparser and word-extractor read the text of a DOCX file that was moved at both places
#
# Packages: officeparser 7.8.0, word-extractor 1.0.4, mammoth 1.13.0, fflate 0.8.3
# Expected: once, where it stands now. ECMA-376, part 1, 17.13.5: moveFrom is what was moved away from here while
#           changes were tracked, as del is what was deleted. mammoth leaves both out.
# Happens:  deleted text is left out, and moved text is not: the duration of one cookie is still read beside the other
#           that it was moved away from.
# Seen:     officeparser ["Sessions.","Kept for a year.","Choices.","Kept for a year."]
#           mammoth ["Sessions.","Choices.","Kept for a year."]
#           word-extractor ["Sessions.","Kept for a year.","Choices.","Kept for a year."]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const body = `<w:p>${run('Sessions.')}</w:p><w:p><w:moveFrom w:id="1">${run('Kept for a year.')}</w:moveFrom></w:p><w:p><w:del w:id="2"><w:r><w:delText>Deleted.</w:delText></w:r></w:del>${run('Choices.')}</w:p><w:p><w:moveTo w:id="3">${run('Kept for a year.')}</w:moveTo></w:p>`;
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
console.log('officeparser', lines((await office.to('text')).value));
console.log('mammoth', lines((await mammoth.extractRawText({ buffer })).value));
console.log('word-extractor', lines((await new WordExtractor().extract(buffer)).getBody()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser ["Sessions.","Kept for a year.","Choices.","Kept for a year."]
mammoth ["Sessions.","Choices.","Kept for a year."]
word-extractor ["Sessions.","Kept for a year.","Choices.","Kept for a year."]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
