#!/usr/bin/env bash
# A pattern with a question mark, a plus, a dollar sign or parentheses does not match its own address in webext-patterns
#
# Package:  webext-patterns 1.5.1
# Expected: a pattern matches the address that is written like it. In match patterns only * has a meaning of its own
#           (MDN, "Match patterns in extension manifests"); RFC 3986, 3.3 and 3.4: the other signs belong to paths and
#           queries, as in OData's Sets(1) and $metadata.
# Happens:  they are taken over into a regular expression and mean there what they mean in one, so that no such pattern
#           finds its own address.
# Seen:     https://portal.example/search/q/air: true
#           https://portal.example/search?q=air: false
#           https://portal.example/Sets(1)/rows: false
#           https://portal.example/$metadata: false
#           https://portal.example/air+water: false
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts webext-patterns@1.5.1 >/dev/null

cat >try.mjs <<'END'
import { doesUrlMatchPatterns } from 'webext-patterns';

for (const address of [
  'https://portal.example/search/q/air',
  'https://portal.example/search?q=air',
  'https://portal.example/Sets(1)/rows',
  'https://portal.example/$metadata',
  'https://portal.example/air+water',
]) {
  console.log(`${address}: ${doesUrlMatchPatterns(address, address)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
https://portal.example/search/q/air: true
https://portal.example/search?q=air: false
https://portal.example/Sets(1)/rows: false
https://portal.example/$metadata: false
https://portal.example/air+water: false
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
