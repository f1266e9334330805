#!/usr/bin/env bash
# Public suffix libraries take the parent of a wildcard rule for a suffix too
#
# Packages: psl 1.15.0, tldts 7.6.0, parse-domain 8.4.0
# Expected: kobe.jp is a registrable domain. The list's algorithm: a rule matches when all of its labels do, and
#           *.kobe.jp has three; for kobe.jp only the rule jp matches. Likewise compute.amazonaws.com is a host of
#           amazonaws.com.
# Happens:  all three answer as if the list also held kobe.jp and, with its private rules, compute.amazonaws.com: no
#           registrable domain.
# Seen:     kobe.jp null null null
#           city.kobe.jp city.kobe.jp city.kobe.jp city.kobe.jp
#           a.b.kobe.jp a.b.kobe.jp a.b.kobe.jp a.b.kobe.jp
#           compute.amazonaws.com null null null
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

for (const host of ['kobe.jp', 'city.kobe.jp', 'a.b.kobe.jp', 'compute.amazonaws.com']) {
  const { domain, topLevelDomains } = parseDomain(host);
  const parsed = domain ? [domain, ...topLevelDomains].join('.') : null;
  console.log(host, psl.get(host), getDomain(host, { allowPrivateDomains: true }), parsed);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
kobe.jp null null null
city.kobe.jp city.kobe.jp city.kobe.jp city.kobe.jp
a.b.kobe.jp a.b.kobe.jp a.b.kobe.jp a.b.kobe.jp
compute.amazonaws.com null null null
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
