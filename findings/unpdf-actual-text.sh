#!/usr/bin/env bash
# unpdf (pdf.js) returns the glyphs of a PDF where the file says which text they stand for
#
# Package:  unpdf 1.4.0
# Expected: office, and sessionid with a soft hyphen inside. ISO 32000-1, 14.9.4: ActualText is the replacement for
#           the content of its span, made for ligatures and for hyphens that a line's end adds.
# Happens:  the span is read glyph by glyph, its ActualText is not looked at: a ligature of a font of its own gives
#           a wrong letter, and a name broken over two lines keeps its hyphen.
# Seen:     ofXce
#           session- id
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts unpdf@1.4.0 >/dev/null

cat >try.mjs <<'END'
import { extractText } from 'unpdf';

const pdf = (content, { catalog = '', resources = '' } = {}) => {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /OCG /Name (Earlier version) >>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + trailer);
};
const text = async (content, parts) => (await extractText(pdf(content, parts), { mergePages: true })).text;

const span = (actual, glyphs) => `/Span << /ActualText ${actual} >> BDC (${glyphs}) Tj EMC`;
console.log(await text(`BT /F 12 Tf 20 300 Td (of) Tj ${span('(fi)', 'X')} (ce) Tj ET`));
console.log(await text(`BT /F 12 Tf 20 300 Td (session) Tj ${span('<FEFF00AD>', '-')} 0 -14 Td (id) Tj ET`));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
ofXce
session- id
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
