#!/usr/bin/env bash
# psl has a registrable domain for every unlisted ending but local
#
# Packages: psl 1.15.0, tldts 7.6.0
# Expected: portal.local, like portal.internal. The list's algorithm: where no rule matches, the rule is *, so the
#           last label is the suffix.
# Happens:  psl returns null for local, and for no other of the reserved or unlisted endings here; tldts has no such
#           case.
# Seen:     www.portal.local null portal.local
#           www.portal.internal portal.internal portal.internal
#           www.portal.test portal.test portal.test
#           www.portal.localhost portal.localhost portal.localhost
#           www.portal.lan portal.lan portal.lan
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts psl@1.15.0 tldts@7.6.0 >/dev/null

cat >try.mjs <<'END'
import psl from 'psl';
import { getDomain } from 'tldts';

for (const ending of ['local', 'internal', 'test', 'localhost', 'lan']) {
  const host = `www.portal.${ending}`;
  console.log(host, psl.get(host), getDomain(host));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
www.portal.local null portal.local
www.portal.internal portal.internal portal.internal
www.portal.test portal.test portal.test
www.portal.localhost portal.localhost portal.localhost
www.portal.lan portal.lan portal.lan
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
