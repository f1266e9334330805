#!/usr/bin/env bash
# Orejime's cookie has another name and stays a third of the time that its README says
#
# Packages: orejime 3.2.1, jsdom 27.4.0
# Expected: orejime for 365 days. The README's list of options, on cookie.name: "defaults to 'orejime'", and on
#           cookie.duration: "defaults to 365".
# Happens:  without these options it is eu-consent, for 120 days. A policy that was written after the README declares a
#           cookie that is never set.
# Seen:     README: (defaults to 'orejime')
#           README: (defaults to 365.)
#           browser: eu-consent for 120 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts orejime@3.2.1 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { JSDOM } from 'jsdom';

const readme = readFileSync('node_modules/orejime/README.md', 'utf8');
for (const [, said] of readme.matchAll(/(\(defaults to (?:'orejime'|365\.)\))/g)) console.log(`README: ${said}`);

const script = readFileSync('node_modules/orejime/dist/orejime-standard-en.js', 'utf8');
const options = { url: 'https://portal.example/', runScripts: 'dangerously', pretendToBeVisual: true };
const { window, cookieJar } = new JSDOM('<body></body>', options);
window.orejimeConfig = { privacyPolicyUrl: '/', purposes: [{ id: 'statistics', title: 'Statistics' }] };
window.document.head.append(Object.assign(window.document.createElement('script'), { textContent: script }));
const accept = () => window.document.querySelector('.orejime-Banner-saveButton');
for (let turn = 0; turn < 200 && !accept(); turn += 1) await pause(50);
accept().click();
for (const { key, expires } of cookieJar.toJSON().cookies)
  console.log(`browser: ${key} for ${Math.round((Date.parse(expires) - Date.now()) / 86_400_000)} days`);
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
README: (defaults to 'orejime')
README: (defaults to 365.)
browser: eu-consent for 120 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
