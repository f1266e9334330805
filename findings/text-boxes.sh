#!/usr/bin/env bash
# docx2txt reads the text of a text box twice, officeparser and pandoc not at all
#
# Packages: docx2txt 1.4-5 and pandoc 2.17.1.1-2~deb12u1 of Debian, officeparser 7.8.0, mammoth 1.13.0, fflate 0.8.3
# Expected: once. ECMA-376, part 3, AlternateContent: a reader takes the one choice that it understands, or the
#           fallback; word processors write a text box as both, with the same paragraphs in each. mammoth takes one.
# Happens:  docx2txt takes all text wherever it stands, so that the box is there twice; the other two pass over the
#           drawing with the text in it, and nothing tells that a part is missing.
# Seen:     docx2txt ["Before.","Kept for a year.","Kept for a year.","After."]
#           pandoc ["Before.","After."]
#           officeparser ["Before.","After."]
#           mammoth ["Before.","Kept for a year.","After."]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 mammoth@1.13.0 fflate@0.8.3 \
  >/dev/null
apt-get -qq -o APT::Sandbox::User=root download docx2txt=1.4-5 unzip=6.0-28+deb12u1 pandoc=2.17.1.1-2~deb12u1 \
  pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0=5.3.6-2 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

const schemas = 'http://schemas.openxmlformats.org';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const prefixes = {
  w: `${schemas}/wordprocessingml/2006/main`,
  mc: `${schemas}/markup-compatibility/2006`,
  wp: `${schemas}/drawingml/2006/wordprocessingDrawing`,
  a: `${schemas}/drawingml/2006/main`,
  wps: shape,
  v: 'urn:schemas-microsoft-com:vml',
};
const names = Object.entries(prefixes).map(([prefix, name]) => `xmlns:${prefix}="${name}"`);
const paragraph = (inner) => `<w:p><w:r>${inner}</w:r></w:p>`;
const content = `<w:txbxContent>${paragraph('<w:t>Kept for a year.</w:t>')}</w:txbxContent>`;
const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>
  <wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="${shape}"><wps:wsp>
    <wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/>
  </wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
const body = [paragraph('<w:t>Before.</w:t>'), paragraph(box), paragraph('<w:t>After.</w:t>')].join('');
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r"
    Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${names.join(' ')}><w:body>${body}</w:body></w:document>`,
};
writeFileSync('try.docx', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

const show = (reader, text) => console.log(reader, JSON.stringify(text.trim().split(/\s*\n\s*/)));
show('docx2txt', execFileSync('perl', ['usr/bin/docx2txt', 'try.docx', '-'], { encoding: 'utf8' }));
show('pandoc', execFileSync('usr/bin/pandoc', ['--data-dir', 'usr/share/pandoc/data', '-t', 'plain', 'try.docx'], { encoding: 'utf8' }));
show('officeparser', (await OfficeParser.parseOffice('try.docx')).toText());
show('mammoth', (await mammoth.extractRawText({ path: 'try.docx' })).value);
END
libraries="$folder/usr/lib/x86_64-linux-gnu"
seen=$(PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$libraries" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
docx2txt ["Before.","Kept for a year.","Kept for a year.","After."]
pandoc ["Before.","After."]
officeparser ["Before.","After."]
mammoth ["Before.","Kept for a year.","After."]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
