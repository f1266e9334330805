#!/usr/bin/env bash
# webext-patterns finds no address with a port, unless its pattern is one for all hosts
#
# Packages: webext-patterns 1.5.1, @webext-core/match-patterns 2.0.0
# Expected: a match. Chrome's "Match patterns": a pattern without a port matches every port; MDN's allow none in a
#           pattern. @webext-core/match-patterns matches.
# Happens:  the host of the pattern must be followed by a slash, so that localhost:3000 and portal.example:8443 are not
#           found, where the browser grants and injects. "*://*/*" matches them.
# Seen:     http://localhost/* and http://localhost/: webext-patterns true, @webext-core/match-patterns true
#           http://localhost/* and http://localhost:3000/: webext-patterns false, @webext-core/match-patterns true
#           *://*.portal.example/* and https://www.portal.example:8443/: webext-patterns false, @webext-core/match-patterns true
#           *://*/* and https://www.portal.example:8443/: webext-patterns true, @webext-core/match-patterns true
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts webext-patterns@1.5.1 @webext-core/match-patterns@2.0.0 >/dev/null

cat >try.mjs <<'END'
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';

for (const [pattern, address] of [
  ['http://localhost/*', 'http://localhost/'],
  ['http://localhost/*', 'http://localhost:3000/'],
  ['*://*.portal.example/*', 'https://www.portal.example:8443/'],
  ['*://*/*', 'https://www.portal.example:8443/'],
]) {
  console.log(`${pattern} and ${address}: webext-patterns ${doesUrlMatchPatterns(address, pattern)}, @webext-core/match-patterns ${new MatchPattern(pattern).includes(address)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
http://localhost/* and http://localhost/: webext-patterns true, @webext-core/match-patterns true
http://localhost/* and http://localhost:3000/: webext-patterns false, @webext-core/match-patterns true
*://*.portal.example/* and https://www.portal.example:8443/: webext-patterns false, @webext-core/match-patterns true
*://*/* and https://www.portal.example:8443/: webext-patterns true, @webext-core/match-patterns true
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
