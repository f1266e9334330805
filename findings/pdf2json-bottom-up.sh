#!/usr/bin/env bash
# pdf2json's raw text has the lines of a page from the bottom up, though its JSON has them from the top
#
# Packages: pdf2json 4.0.3, unpdf 1.4.0
# Expected: one, two, three, in this order and as lines: so they are drawn, so they stand on the page, and so the JSON
#           of the same package lists them. unpdf reads them so.
# Happens:  getRawTextContent turns the lines around, three, two, one; where a line is moved on by the operator '
#           instead of T* and Tj, which are the same by ISO 32000-1, 9.4.3, all are one word.
# Seen:     T* and Tj, pdf2json, raw text: "three\r\ntwo\r\none"
#           T* and Tj, pdf2json, JSON: "one two three"
#           T* and Tj, unpdf: "one two three"
#           ', pdf2json, raw text: "onetwothree"
#           ', pdf2json, JSON: "one two three"
#           ', unpdf: "one two three"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts pdf2json@4.0.3 unpdf@1.4.0 >/dev/null

cat >try.mjs <<'END'
import { writeSync } from 'node:fs';
import PDFParser from 'pdf2json';
import { extractText, getDocumentProxy } from 'unpdf';

const print = (line) => writeSync(1, `${line}\n`);
process.stdout.write = () => true; // pdf2json has warnings for it

const pdf = (content) => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places = [];
  for (const [at, object] of objects.entries()) {
    places.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${at + 1} 0 obj${object}endobj\n`;
  }
  const end = `trailer<</Size 6/Root 1 0 R>>startxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(`${file}xref\n0 6\n0000000000 65535 f \n${places.join('')}${end}`);
};
const read = (file) =>
  new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true);
    parser.on('pdfParser_dataError', reject);
    parser.on('pdfParser_dataReady', ({ Pages }) => resolve([parser.getRawTextContent(), Pages[0].Texts.map(({ R }) => R[0].T)]));
    parser.parseBuffer(Buffer.from(file.slice().buffer));
  });
for (const [operators, content] of [
  ['T* and Tj', 'BT /F 12 Tf 14 TL 50 300 Td (one) Tj T* (two) Tj T* (three) Tj ET'],
  ["'", "BT /F 12 Tf 14 TL 50 314 Td (one) ' (two) ' (three) ' ET"],
]) {
  const file = pdf(content);
  const [raw, texts] = await read(file);
  print(`${operators}, pdf2json, raw text: ${JSON.stringify(raw.split(/\s*-+Page/)[0])}`);
  print(`${operators}, pdf2json, JSON: ${JSON.stringify(texts.join(' '))}`);
  const { text } = await extractText(await getDocumentProxy(file), { mergePages: true });
  print(`${operators}, unpdf: ${JSON.stringify(text)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
T* and Tj, pdf2json, raw text: "three\r\ntwo\r\none"
T* and Tj, pdf2json, JSON: "one two three"
T* and Tj, unpdf: "one two three"
', pdf2json, raw text: "onetwothree"
', pdf2json, JSON: "one two three"
', unpdf: "one two three"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
