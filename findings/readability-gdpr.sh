#!/usr/bin/env bash
# Readability leaves a cookie table out whose class says gdpr, header or related
#
# Packages: @mozilla/readability 0.6.0, jsdom 27.4.0
# Expected: the table each time: it stands in main, between the paragraphs of the policy, has a head, and is what the
#           text is about.
# Happens:  a word of a list anywhere in the class takes the whole block away, table and all: gdpr, banner, header,
#           footer, related. What is left reads like a policy that declares no cookie.
# Seen:     cookies: kept
#           cookies-consent: kept
#           cookies-gdpr: left out
#           cookies-header: left out
#           cookies-related: left out
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const text = '<p>We use cookies on this portal, so that forms work, the language stays, and we learn which pages are read, and how often.</p>';
const table = '<table><tr><th>Name</th><th>Kept</th></tr><tr><td>_ga</td><td>13 months</td></tr><tr><td>sid</td><td>1 day</td></tr></table>';
for (const name of ['cookies', 'cookies-consent', 'cookies-gdpr', 'cookies-header', 'cookies-related']) {
  const page = `<!doctype html><title>Cookies</title><main>${text.repeat(5)}<div class="${name}">${table}</div>${text.repeat(3)}</main>`;
  const { document } = new JSDOM(page, { url: 'https://portal.example/' }).window;
  console.log(`${name}: ${new Readability(document).parse().textContent.includes('13 months') ? 'kept' : 'left out'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cookies: kept
cookies-consent: kept
cookies-gdpr: left out
cookies-header: left out
cookies-related: left out
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
