#!/usr/bin/env bash
# tarteaucitron.js stores "true" for a service before the visitor has chosen
#
# Packages: tarteaucitronjs 1.34.0, jsdom 27.4.0
# Expected: wait for all, as the cookie is the record of the choice, and this one is set up to ask first
#           (highPrivacy).
# Happens:  services that its authors hold for exempt, Matomo among them, are written as =true on the first page,
#           the value that pressing "OK, accept all" writes; a reader cannot tell an answer from none.
# Seen:     before any choice: tarteaucitron=!matomo=true!youtube=wait
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tarteaucitronjs@1.34.0 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { JSDOM, ResourceLoader } from 'jsdom';

const folder = createRequire(import.meta.url).resolve('tarteaucitronjs/package.json').replace('package.json', '');
class OwnFiles extends ResourceLoader {
  fetch(url) {
    const { hostname, pathname } = new URL(url);
    return hostname === 'portal.example' ? Promise.resolve(readFileSync(folder + pathname.slice(1))) : null;
  }
}
const page = `<!doctype html><html lang="en"><head><script src="/tarteaucitron.js"></script>
<script>tarteaucitron.init({ privacyUrl: '', highPrivacy: true, mandatory: true, handleBrowserDNTRequest: false });</script></head>
<body><script>tarteaucitron.user.matomoId = 1; tarteaucitron.user.matomoHost = 'https://statistics.example/';
tarteaucitron.job = ['matomo', 'youtube'];</script></body></html>`;
const { window } = new JSDOM(page, {
  url: 'https://portal.example/',
  runScripts: 'dangerously',
  resources: new OwnFiles(),
  pretendToBeVisual: true,
});
for (let turn = 0; turn < 200 && !window.document.cookie.includes('youtube'); turn += 1) await pause(50);
console.log(`before any choice: ${window.document.cookie}`);
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
before any choice: tarteaucitron=!matomo=true!youtube=wait
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
