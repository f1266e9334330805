#!/usr/bin/env bash
# vanilla-cookieconsent calls a category both accepted and not before an answer in opt-out mode
#
# Packages: vanilla-cookieconsent 3.1.0, jsdom 27.4.0
# Expected: one answer: in opt-out mode a category that is enabled is accepted until it is refused, and the
#           necessary one (readOnly) always is.
# Happens:  getUserPreferences lists both as accepted, acceptedCategory says false for both at the same moment, the
#           necessary one included.
# Seen:     listed as accepted ["necessary","statistics"]
#           acceptedCategory necessary false
#           acceptedCategory statistics false
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts vanilla-cookieconsent@3.1.0 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const path = createRequire(import.meta.url).resolve('vanilla-cookieconsent');
const script = readFileSync(path.replace(/[^/]+$/, 'cookieconsent.umd.js'), 'utf8');
const { window } = new JSDOM('<body></body>', { url: 'https://portal.example/', runScripts: 'outside-only' });
window.eval(script);
const translation = { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] } };
await window.CookieConsent.run({
  mode: 'opt-out',
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, statistics: { enabled: true } },
  language: { default: 'en', translations: { en: translation } },
});
console.log('listed as accepted', JSON.stringify(window.CookieConsent.getUserPreferences().acceptedCategories));
for (const name of ['necessary', 'statistics']) {
  console.log(`acceptedCategory ${name}`, window.CookieConsent.acceptedCategory(name));
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
listed as accepted ["necessary","statistics"]
acceptedCategory necessary false
acceptedCategory statistics false
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
