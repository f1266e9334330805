#!/usr/bin/env bash
# pandoc leaves out the dates of an ODT and of an RTF file that stand in fields
#
# Packages: pandoc 2.17.1.1-2~deb12u1 of Debian, fflate 0.8.3
# Expected: 1 May 2026 each time. OpenDocument 1.3, part 3, "text:date": its content is the date as it is shown; RTF
#           1.9.1, "Fields": fldrslt is the most recent result, for readers that do not know the field.
# Happens:  the field is passed over with the text in it, and no warning is given: "Updated on , kept for ." In the RTF
#           file a link's text is kept.
# Seen:     try.odt: Updated on , kept for .
#           try.rtf: Updated on , see the policy.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fflate@0.8.3 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 \
  liblua5.3-0=5.3.6-2 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rtf <<'END'
{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}
\pard Updated on {\field{\*\fldinst {SAVEDATE}}{\fldrslt {1 May 2026}}}, see {\field{\*\fldinst {HYPERLINK "https://portal.example/"}}{\fldrslt {the policy}}}.\par
}
END
cat >try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const schema = 'urn:oasis:names:tc:opendocument:xmlns:';
const names = ['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${schema}${name}:1.0"`).join(' ');
const type = 'application/vnd.oasis.opendocument.text';
const date = '<text:date text:date-value="2026-05-01" text:fixed="true">1 May 2026</text:date>';
const body = `<text:p>Updated on ${date}, kept for <text:user-defined text:name="Time">1 year</text:user-defined>.</text:p>`;
const empty = '<office:font-face-decls/><office:automatic-styles/>';
const files = {
  mimetype: type,
  'META-INF/manifest.xml': `<manifest:manifest ${names} manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content ${names} office:version="1.2">${empty}
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  'styles.xml': `<office:document-styles ${names} office:version="1.2"><office:font-face-decls/><office:styles/>
    <office:automatic-styles/><office:master-styles/></office:document-styles>`,
};
writeFileSync('try.odt', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
for (const file of ['try.odt', 'try.rtf']) {
  const options = ['--data-dir', 'usr/share/pandoc/data', '-t', 'plain', file];
  console.log(`${file}: ${execFileSync('usr/bin/pandoc', options, { encoding: 'utf8' }).trim()}`);
}
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
try.odt: Updated on , kept for .
try.rtf: Updated on , see the policy.
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
