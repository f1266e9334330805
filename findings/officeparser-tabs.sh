#!/usr/bin/env bash
# officeparser joins the words of a DOCX file that a tab or a line break parts
#
# Packages: officeparser 7.8.0, word-extractor 1.0.4, fflate 0.8.3
# Expected: something between them. ECMA-376, part 1, 17.3.3: tab is a tab character at this place, and br ends the
#           line. word-extractor returns a tab and a line break.
# Happens:  neither leaves anything behind: a list of cookies with its times in columns of tabs becomes "lang1 year",
#           and two names on two lines one.
# Seen:     officeparser ["lang1 year","sessionidcsrftoken"]
#           word-extractor ["lang\t1 year","sessionid","csrftoken"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 word-extractor@1.0.4 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const body = '<w:p><w:r><w:t>lang</w:t><w:tab/><w:t>1 year</w:t></w:r></w:p><w:p><w:r><w:t>sessionid</w:t><w:br/><w:t>csrftoken</w:t></w:r></w:p>';
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
const lines = (text) => JSON.stringify(text.split('\n').filter((line) => line !== ''));
const office = await parseOffice(buffer);
console.log('officeparser', lines((await office.to('text')).value));
console.log('word-extractor', lines((await new WordExtractor().extract(buffer)).getBody()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser ["lang1 year","sessionidcsrftoken"]
word-extractor ["lang\t1 year","sessionid","csrftoken"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
