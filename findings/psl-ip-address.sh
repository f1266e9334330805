#!/usr/bin/env bash
# psl has a registrable domain for an IPv4 address
#
# Packages: psl 1.15.0, tldts 7.6.0, parse-domain 8.4.0
# Expected: null: RFC 6265, 5.1.3 matches domains only for host names, never for IP addresses, and the list is of
#           domain names.
# Happens:  psl returns the last two numbers, as it does for two labels, where its two siblings have none.
# Seen:     psl 2.7
#           tldts null
#           parse-domain IP
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts psl@1.15.0 tldts@7.6.0 parse-domain@8.4.0 >/dev/null

cat >try.mjs <<'END'
import { parseDomain } from 'parse-domain';
import psl from 'psl';
import { getDomain } from 'tldts';

const address = '192.0.2.7';
console.log('psl', psl.get(address));
console.log('tldts', getDomain(address));
console.log('parse-domain', parseDomain(address).type);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
psl 2.7
tldts null
parse-domain IP
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
