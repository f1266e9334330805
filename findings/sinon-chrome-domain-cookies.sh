#!/usr/bin/env bash
# sinon-chrome finds no cookie of a domain by an address or by the domain, and for an address those of other paths
#
# Package:  sinon-chrome 3.0.1
# Expected: by the address of www choice and stay, by the other one choice, by the domain all three. Chrome's documentation
#           of cookies.getAll: url is for the cookies that would match the given address, domain for those whose domains
#           match it or are subdomains of it; Chrome writes the domain of such a cookie with a dot in front.
# Happens:  the cookie's domain must be the same word as the host of the address, or as the domain that is asked for.
#           Paths are not looked at, so that the cookie of /x is found for /.
# Seen:     {} choice stay deep
#           {"url":"https://www.portal.example/"} stay deep
#           {"url":"https://portal.example/"} none
#           {"domain":"portal.example"} none
#           {"domain":".portal.example"} choice
#           choice of www null
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts sinon-chrome@3.0.1 >/dev/null

cat >try.cjs <<'END'
const chrome = require('sinon-chrome/extensions');
const { CookiePlugin } = require('sinon-chrome/plugins');

const cookie = (name, domain, path) => ({ name, value: '1', domain, path, hostOnly: !domain.startsWith('.'), session: true });
const cookies = [cookie('choice', '.portal.example', '/'), cookie('stay', 'www.portal.example', '/'), cookie('deep', 'www.portal.example', '/x')];
chrome.registerPlugin(new CookiePlugin(cookies));
for (const asked of [{}, { url: 'https://www.portal.example/' }, { url: 'https://portal.example/' }, { domain: 'portal.example' }, { domain: '.portal.example' }]) {
  const question = JSON.stringify(asked);
  chrome.cookies.getAll(asked, (found) => console.log(question, found.map(({ name }) => name).join(' ') || 'none'));
}
chrome.cookies.get({ url: 'https://www.portal.example/', name: 'choice' }, (found) => console.log('choice of www', found));
END
seen=$(node --no-warnings try.cjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
{} choice stay deep
{"url":"https://www.portal.example/"} stay deep
{"url":"https://portal.example/"} none
{"domain":"portal.example"} none
{"domain":".portal.example"} choice
choice of www null
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
