#!/usr/bin/env bash
# For React Router's createCookie a cookie that others set is an empty object, whatever its value
#
# Packages: react-router 7.18.7, react 19.3.1
# Expected: fr, or null as for a cookie that is not there. RFC 6265, 4.1.1: a value is text, and its form is the
#           server's own affair; scripts and consent tools set cookies beside the server's.
# Happens:  parse takes every value for Base64 of JSON, as its own serialize writes it, and returns {} for what is none,
#           which is truthy and has no property. So lang=fr cannot be told from lang=en, nor a consent from a refusal.
# Seen:     its own: lang=ImZyIg%3D%3D; Path=/; SameSite=Lax
#           lang=ImZyIg%3D%3D: "fr"
#           lang=fr: {}
#           lang=en: {}
#           lang=true: {}
#           lang=: ""
#           theme=dark: null
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts react-router@7.18.7 react@19.3.1 >/dev/null

cat >try.mjs <<'END'
import { createCookie } from 'react-router';

const lang = createCookie('lang');
console.log('its own:', await lang.serialize('fr'));
for (const header of ['lang=ImZyIg%3D%3D', 'lang=fr', 'lang=en', 'lang=true', 'lang=', 'theme=dark'])
  console.log(`${header}: ${JSON.stringify(await lang.parse(header))}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
its own: lang=ImZyIg%3D%3D; Path=/; SameSite=Lax
lang=ImZyIg%3D%3D: "fr"
lang=fr: {}
lang=en: {}
lang=true: {}
lang=: ""
theme=dark: null
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
