#!/usr/bin/env bash
# officeparser reads what was deleted from an ODT file, at its beginning
#
# Packages: officeparser 7.8.0, fflate 0.8.3
# Expected: 6 months alone, as from a DOCX file, whose deleted text it leaves out. OpenDocument 1.3, part 3,
#           "text:tracked-changes": it keeps what was deleted, for whoever rejects the change; it is no part of the
#           text.
# Happens:  the deleted paragraphs stand before the document: the first duration that is found is the one that is no
#           longer true.
# Seen:     "13 months\nKept for 6 months."
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts officeparser@7.8.0 fflate@0.8.3 >/dev/null

cat >try.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';

const namespaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const open = (kind, content) => {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const entries = `<m:file-entry m:full-path="/" m:media-type="${type}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>`;
  const files = {
    mimetype: type,
    'META-INF/manifest.xml': `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries}</m:manifest>`,
    'content.xml': `<office:document-content ${namespaces} office:version="1.3"><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
  };
  return parseOffice(Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))));
};
const text = async (kind, content) => JSON.stringify((await (await open(kind, content)).to('text', { textConfig: { preserveLayout: false } })).value);
const deletion = '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>13 months</text:p></text:deletion></text:changed-region></text:tracked-changes>';
console.log(await text('text', `${deletion}<text:p>Kept for <text:change text:change-id="c1"/>6 months.</text:p>`));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"13 months\nKept for 6 months."
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
