#!/usr/bin/env bash
# One cookie's name makes an English text Hungarian for tinyld, with the greatest certainty
#
# Package:  tinyld 1.3.4
# Expected: English with and without the name: one unknown word among twenty.
# Happens:  "csrftoken", the name of Django's security cookie, counts as proof: the other nineteen words do not
#           matter, and the accuracy is 1.
# Seen:     lang [{"lang":"en","accuracy":1}]
#           csrftoken [{"lang":"hu","accuracy":1}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tinyld@1.3.4 >/dev/null

cat >try.mjs <<'END'
import { detectAll } from 'tinyld';

const text = (name) =>
  `The cookie ${name} protects the forms of this website against forgery and is kept for one year after your visit.`;
for (const name of ['lang', 'csrftoken']) console.log(name, JSON.stringify(detectAll(text(name))));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang [{"lang":"en","accuracy":1}]
csrftoken [{"lang":"hu","accuracy":1}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
