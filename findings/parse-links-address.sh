#!/usr/bin/env bash
# parse-links takes the relation from the address where that has rel in its query, and cuts the address of a relation
#
# Packages: parse-links 0.1.0, http-link-header 1.1.4
# Expected: one relation each: next, and https://portal.example/terms. RFC 8288, 3: a link is an address in angle
#           brackets with its parameters behind; 2.1.2: a relation may be an address. http-link-header reads them so.
# Happens:  the first "rel=" of the whole text counts, and its value is parted at every sign that is no letter, digit,
#           hyphen or point.
# Seen:     2 me page rel / next
#           https portal.example terms / https://portal.example/terms
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts parse-links@0.1.0 http-link-header@1.1.4 >/dev/null

cat >try.mjs <<'END'
import parseLinks from 'parse-links';
import LinkHeader from 'http-link-header';

for (const header of [
  '<https://portal.example/?rel=me&page=2>; rel="next"',
  '<https://portal.example/2>; rel="https://portal.example/terms"',
]) {
  const { refs } = LinkHeader.parse(header);
  console.log(Object.keys(parseLinks(header)).join(' '), '/', refs.map(({ rel }) => rel).join(' '));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
2 me page rel / next
https portal.example terms / https://portal.example/terms
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
