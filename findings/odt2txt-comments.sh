#!/usr/bin/env bash
# odt2txt writes who commented or deleted a text, and when, into the words, so that 13 months are 0013
#
# Packages: odt2txt 0.5-7 of Debian, fflate 0.8.3
# Expected: Kept for 1 year. and no more, or the comment apart. OpenDocument 1.3, part 3, "office:annotation" and
#           "text:tracked-changes": neither is part of the text; dc:creator and dc:date say who wrote it and when.
# Happens:  every element's text is written where it stands, with nothing between: the author, the time and the comment
#           follow the word they belong to, and what was deleted follows the seconds of its deletion.
# Seen:     Editor2026-05-01T09:00:0013 months
#           Kept for 1 yearEditor2026-05-01T09:00:00really?
#           .
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fflate@0.8.3 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download odt2txt=0.5-7
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const schema = 'urn:oasis:names:tc:opendocument:xmlns:';
const names = ['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${schema}${name}:1.0"`);
names.push('xmlns:dc="http://purl.org/dc/elements/1.1/"');
const type = 'application/vnd.oasis.opendocument.text';
const who = '<dc:creator>Editor</dc:creator><dc:date>2026-05-01T09:00:00</dc:date>';
const deleted = `<text:deletion><office:change-info>${who}</office:change-info><text:p>13 months</text:p></text:deletion>`;
const changes = `<text:tracked-changes><text:changed-region text:id="c1">${deleted}</text:changed-region></text:tracked-changes>`;
const comment = `<office:annotation>${who}<text:p>really?</text:p></office:annotation>`;
const body = `${changes}<text:p>Kept for <text:change text:change-id="c1"/>1 year${comment}.</text:p>`;
const empty = '<office:font-face-decls/><office:automatic-styles/>';
const files = {
  mimetype: type,
  'META-INF/manifest.xml': `<manifest:manifest ${names.join(' ')} manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content ${names.join(' ')} office:version="1.2">${empty}
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  'styles.xml': `<office:document-styles ${names.join(' ')} office:version="1.2"><office:font-face-decls/><office:styles/>
    <office:automatic-styles/><office:master-styles/></office:document-styles>`,
};
writeFileSync('try.odt', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
END
seen=$(node --no-warnings try.mjs && usr/bin/odt2txt.odt2txt --width=-1 try.odt | sed '/^$/d')
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Editor2026-05-01T09:00:0013 months
Kept for 1 yearEditor2026-05-01T09:00:00really?
.
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
