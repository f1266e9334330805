#!/usr/bin/env bash
# In klaro "That's ok" stores a refusal
#
# Packages: klaro 0.7.22, jsdom 27.4.0
# Expected: true for every service: the visitor pressed the one button that agrees, beside "I decline".
# Happens:  the button saves what is preset, which is false unless a service says default: true or the site sets
#           acceptAll. Both buttons leave the same cookie.
# Seen:     acceptAll false, "That's ok": klaro={"matomo":false}
#           acceptAll false, "I decline": klaro={"matomo":false}
#           acceptAll true, "That's ok": klaro={"matomo":true}
#           acceptAll true, "I decline": klaro={"matomo":false}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts klaro@0.7.22 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { JSDOM } from 'jsdom';

const script = readFileSync(createRequire(import.meta.url).resolve('klaro/dist/klaro.js'), 'utf8');
for (const acceptAll of [false, true]) {
  for (const button of ['.cm-btn-success', '.cn-decline']) {
    const options = { url: 'https://portal.example/', runScripts: 'dangerously', pretendToBeVisual: true };
    const { window } = new JSDOM('<body></body>', options);
    window.klaroConfig = { acceptAll, lang: 'en', services: [{ name: 'matomo', title: 'Matomo', purposes: ['statistics'] }] };
    window.document.head.append(Object.assign(window.document.createElement('script'), { textContent: script }));
    for (let turn = 0; turn < 200 && !window.document.querySelector(button); turn += 1) await pause(50);
    const label = window.document.querySelector(button).textContent;
    window.document.querySelector(button).click();
    console.log(`acceptAll ${acceptAll}, "${label}": ${decodeURIComponent(window.document.cookie)}`);
    window.close();
  }
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
acceptAll false, "That's ok": klaro={"matomo":false}
acceptAll false, "I decline": klaro={"matomo":false}
acceptAll true, "That's ok": klaro={"matomo":true}
acceptAll true, "I decline": klaro={"matomo":false}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
