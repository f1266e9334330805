#!/usr/bin/env bash
# officeparser and word-extractor drop the hyphens of a DOCX file at which no line may end
#
# Packages: officeparser 7.8.0, word-extractor 1.0.4, mammoth 1.13.0, fflate 0.8.3
# Expected: consent-choice, with a hyphen of either kind. ECMA-376, part 1, 17.3.3.18: noBreakHyphen stands for a hyphen
#           that is shown, and word processors write it for Ctrl+Shift+hyphen, as one types it in names.
# Happens:  both pass over the element, as over the soft hyphen, which is shown only at a line's end: the cookie has
#           another name. mammoth returns U+2011.
# Seen:     officeparser [ 'consent-choice', 'consentchoice', 'consentchoice' ]
#           word-extractor [ 'consent-choice', 'consentchoice', 'consentchoice' ]
#           mammoth [ 'consent-choice', 'consentU+2011choice', 'consentU+adchoice' ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 word-extractor@1.0.4 \
  mammoth@1.13.0 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const paragraph = (hyphen) => `<w:p><w:r><w:t>consent</w:t>${hyphen}<w:t>choice</w:t></w:r></w:p>`;
const body = ['<w:t>-</w:t>', '<w:noBreakHyphen/>', '<w:softHyphen/>'].map(paragraph).join('');
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r"
    Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const show = (reader, text) =>
  console.log(reader, text.trim().split(/\s*\n\s*/).map((line) => line.replace(/[^ -~]/g, (sign) => `U+${sign.codePointAt(0).toString(16)}`)));
show('officeparser', (await (await parseOffice(buffer)).to('text')).value);
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody());
show('mammoth', (await mammoth.extractRawText({ buffer })).value);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
officeparser [ 'consent-choice', 'consentchoice', 'consentchoice' ]
word-extractor [ 'consent-choice', 'consentchoice', 'consentchoice' ]
mammoth [ 'consent-choice', 'consentU+2011choice', 'consentU+adchoice' ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
