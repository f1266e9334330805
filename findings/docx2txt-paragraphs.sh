#!/usr/bin/env bash
# docx2txt writes the paragraphs of a DOCX file of the package docx into one line, words joined
#
# Packages: docx2txt 1.4-5 of Debian, docx 9.15.2
# Expected: a line for each paragraph and cell. ECMA-376, part 1, 17.3.1.22: w:p is a paragraph, and all its
#           attributes are optional.
# Happens:  only a paragraph with an attribute or a property, as Word writes them, ends a line: the plain ones of the
#           package docx are joined without a blank, those in cells too, so that "_ga13 months" is one word.
# Seen:     We set cookies.They are listed below.NameKept_ga13 months_gid24 hours
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts docx@9.15.2 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download docx2txt=1.4-5 unzip=6.0-28+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const row = (...texts) => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const children = [
  new Paragraph('We set cookies.'),
  new Paragraph('They are listed below.'),
  new Table({ rows: [row('Name', 'Kept'), row('_ga', '13 months'), row('_gid', '24 hours')] }),
];
writeFileSync('try.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
END
seen=$(node --no-warnings try.mjs && PATH="$folder/usr/bin:$PATH" perl usr/bin/docx2txt try.docx -)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
We set cookies.They are listed below.NameKept_ga13 months_gid24 hours
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
