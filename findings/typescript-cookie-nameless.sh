#!/usr/bin/env bash
# typescript-cookie does not find the cookie that follows one without a name
#
# Packages: typescript-cookie 1.0.6, js-cookie 3.0.8, jsdom 27.4.0
# Expected: theme is dark. RFC 6265bis, 5.8.3: of a cookie without a name the browser lists the value alone, and pairs
#           are parted by semicolons. js-cookie finds it.
# Happens:  all up to the next equals sign is taken for a name, the semicolon as well: theme is known as "beta; theme".
#           document.cookie = "beta" is enough, which scripts of the page may set.
# Seen:     lang=fr; beta; theme=dark
#           typescript-cookie: fr undefined {"lang":"fr","beta; theme":"dark"}
#           js-cookie: fr dark
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts typescript-cookie@1.0.6 js-cookie@3.0.8 \
  jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'https://portal.example/' });
Object.assign(globalThis, { window, document: window.document });
const { getCookie, getCookies } = await import('typescript-cookie');
const { default: jsCookie } = await import('js-cookie');

for (const cookie of ['lang=fr', 'beta', 'theme=dark']) document.cookie = cookie;
console.log(document.cookie);
console.log('typescript-cookie:', getCookie('lang'), getCookie('theme'), JSON.stringify(getCookies()));
console.log('js-cookie:', jsCookie.get('lang'), jsCookie.get('theme'));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=fr; beta; theme=dark
typescript-cookie: fr undefined {"lang":"fr","beta; theme":"dark"}
js-cookie: fr dark
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
