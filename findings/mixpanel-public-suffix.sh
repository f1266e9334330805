#!/usr/bin/env bash
# mixpanel-browser keeps no cookie where a host's last two labels are a public suffix, as below gouv.fr or github.io
#
# Packages: mixpanel-browser 2.83.0, jsdom 27.4.0
# Expected: a cookie for the registrable domain, as elsewhere, or for the host alone where that is not known. RFC 6265bis,
#           storage model: a line whose Domain is a public suffix, and not the host itself, is ignored.
# Happens:  it guesses the domain by the length of the last labels. gov.uk comes out right; where the guess is a public
#           suffix, the line is ignored, nothing is asked for instead, and no error tells: each page has a visitor of its
#           own. Only who knows sets cookie_domain.
# Seen:     www.town.fr: kept for town.fr
#           data.town.gov.uk: kept for town.gov.uk
#           data.education.gouv.fr: nothing kept
#           town.github.io: nothing kept
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts mixpanel-browser@2.83.0 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';

const require = createRequire(import.meta.url);
const mixpanel = readFileSync(require.resolve('mixpanel-browser/dist/mixpanel-core.cjs.js'), 'utf8');
const page = `{
  const module = { exports: {} };
  ${mixpanel}
  module.exports.init('a token', { api_host: location.origin });
}`;
for (const host of ['www.town.fr', 'data.town.gov.uk', 'data.education.gouv.fr', 'town.github.io']) {
  const options = { url: `https://${host}/`, runScripts: 'dangerously', virtualConsole: new VirtualConsole() };
  const { window, cookieJar } = new JSDOM('<body></body>', options);
  window.eval(page);
  const kept = cookieJar.toJSON().cookies.filter(({ key }) => key.startsWith('mp_'));
  console.log(`${host}: ${kept.map(({ domain }) => `kept for ${domain}`).join(', ') || 'nothing kept'}`);
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
www.town.fr: kept for town.fr
data.town.gov.uk: kept for town.gov.uk
data.education.gouv.fr: nothing kept
town.github.io: nothing kept
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
