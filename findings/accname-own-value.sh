#!/usr/bin/env bash
# accname adds the value of a field to the name of the field itself, where its label stands around it
#
# Packages: accname 1.1.0, dom-accessibility-api 0.7.1, jsdom 27.4.0
# Expected: Language each time. Accessible Name and Description Computation, 2C: the value of a control counts where it
#           stands in the label of another one. dom-accessibility-api has it so, and accname where the label stands
#           beside the field.
# Happens:  the field in its own label is read as a part of that, so that the name changes with each letter or choice.
# Seen:     input: Language fr / Language
#           select: Language fr / Language
#           select: Language / Language
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts accname@1.1.0 dom-accessibility-api@0.7.1 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM(`
  <label>Language <input value="fr"></label>
  <label>Language <select><option>fr</option><option>en</option></select></label>
  <label for="outside">Language</label> <select id="outside"><option>fr</option></select>`);
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^(HTML|SVG|Node|Element|Text|document$|window$)/.test(name)) globalThis[name] ??= window[name];
}
const { getAccessibleName } = createRequire(import.meta.url)('accname');
for (const control of window.document.querySelectorAll('input, select')) {
  console.log(`${control.localName}: ${getAccessibleName(control)} / ${computeAccessibleName(control)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
input: Language fr / Language
select: Language fr / Language
select: Language / Language
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
