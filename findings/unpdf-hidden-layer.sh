#!/usr/bin/env bash
# unpdf (pdf.js) reads the text of a layer that is switched off
#
# Package:  unpdf 1.4.0
# Expected: 6 months alone. ISO 32000-1, 8.11: content of an optional content group that the default configuration
#           lists as OFF is not shown.
# Happens:  both durations are in the text, with nothing to tell which one a reader of the page sees.
# Seen:     13 months 6 months
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

const draft = '/OC /Draft BDC BT /F 12 Tf 20 300 Td (13 months) Tj ET EMC';
const current = 'BT /F 12 Tf 20 280 Td (6 months) Tj ET';
console.log(
  await text(`${draft} ${current}`, {
    catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
    resources: '/Properties << /Draft 6 0 R >>',
  }),
);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
13 months 6 months
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
