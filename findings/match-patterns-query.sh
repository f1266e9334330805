#!/usr/bin/env bash
# @webext-core/match-patterns compares a pattern without the address's query
#
# Packages: @webext-core/match-patterns 2.0.0, webext-patterns 1.5.1
# Expected: the pattern's path is held against path and query together, as MDN's "Match patterns in extension manifests"
#           says of the path. webext-patterns does so.
# Happens:  the query is cut off first. A pattern that asks for one matches no address at all, one that ends in .csv
#           also matches a.csv?limit=1, and one of /search matches each search.
# Seen:     https://portal.example/*=air and https://portal.example/search?q=air
#             @webext-core/match-patterns false, webext-patterns true
#           https://portal.example/search and https://portal.example/search?q=air
#             @webext-core/match-patterns true, webext-patterns false
#           https://portal.example/*.csv and https://portal.example/a.csv?limit=1
#             @webext-core/match-patterns true, webext-patterns false
#           https://portal.example/*.csv and https://portal.example/export?as=a.csv
#             @webext-core/match-patterns false, webext-patterns true
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1 >/dev/null

cat >try.mjs <<'END'
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';

for (const [pattern, address] of [
  ['https://portal.example/*=air', 'https://portal.example/search?q=air'],
  ['https://portal.example/search', 'https://portal.example/search?q=air'],
  ['https://portal.example/*.csv', 'https://portal.example/a.csv?limit=1'],
  ['https://portal.example/*.csv', 'https://portal.example/export?as=a.csv'],
]) {
  console.log(`${pattern} and ${address}`);
  console.log(`  @webext-core/match-patterns ${new MatchPattern(pattern).includes(address)}, webext-patterns ${doesUrlMatchPatterns(address, pattern)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
https://portal.example/*=air and https://portal.example/search?q=air
  @webext-core/match-patterns false, webext-patterns true
https://portal.example/search and https://portal.example/search?q=air
  @webext-core/match-patterns true, webext-patterns false
https://portal.example/*.csv and https://portal.example/a.csv?limit=1
  @webext-core/match-patterns true, webext-patterns false
https://portal.example/*.csv and https://portal.example/export?as=a.csv
  @webext-core/match-patterns false, webext-patterns true
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
