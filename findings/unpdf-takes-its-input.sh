#!/usr/bin/env bash
# unpdf leaves an empty array where it was given a file's bytes
#
# Package:  unpdf 1.4.0
# Expected: the bytes as they were: a function that reads text from a Uint8Array has no reason to change it, and
#           says nothing of it.
# Happens:  the array's memory is moved to the parser: a digest or a copy made after reading is that of no bytes,
#           without an error.
# Seen:     some bytes before, 0 after
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

const bytes = pdf('BT /F 12 Tf 20 300 Td (sessionid) Tj ET');
const before = bytes.length;
await extractText(bytes);
console.log(`${before > 0 ? 'some' : 'no'} bytes before, ${bytes.length} after`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
some bytes before, 0 after
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
