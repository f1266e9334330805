#!/usr/bin/env bash
# unpdf (pdf.js) takes a word whose letters are spaced for single letters
#
# Package:  unpdf 1.4.0
# Expected: DURATION every time: it is one string of the file. ISO 32000-1, 9.3.2: character spacing moves the
#           glyphs and adds no character; headings are often set so.
# Happens:  from a sixth of the font's size on, a blank is put between all letters, so that a heading is no known
#           word any more.
# Seen:     0 of 12 points: DURATION
#           1 of 12 points: DURATION
#           2 of 12 points: D U R A T I O N
#           3 of 12 points: D U R A T I O N
#           4 of 12 points: D U R A T I O N
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

for (const spacing of [0, 1, 2, 3, 4]) {
  console.log(`${spacing} of 12 points: ${await text(`BT /F 12 Tf ${spacing} Tc 20 300 Td (DURATION) Tj ET`)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
0 of 12 points: DURATION
1 of 12 points: DURATION
2 of 12 points: D U R A T I O N
3 of 12 points: D U R A T I O N
4 of 12 points: D U R A T I O N
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
