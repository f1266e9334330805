#!/usr/bin/env bash
# postman-collection cuts a cookie's value at the equals sign inside of it
#
# Packages: postman-collection 5.3.1, set-cookie-parser 3.2.3
# Expected: YWI=, padded Base64, and theme=dark. RFC 6265, 5.2, step 2: the name ends at the first equals sign, and the
#           value has all that follows, up to the semicolon. set-cookie-parser returns it.
# Happens:  the line is cut at each equals sign and the second part kept: the signature of a session, or a value with
#           pairs of its own, is sent shortened.
# Seen:     session=YWI=; Path=/: postman-collection YWI, set-cookie-parser YWI=
#           choices=theme=dark&lang=fr; Path=/: postman-collection theme, set-cookie-parser theme=dark&lang=fr
#           lang=fr; Path=/: postman-collection fr, set-cookie-parser fr
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts postman-collection@5.3.1 set-cookie-parser@3.2.3 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { parseSetCookie } from 'set-cookie-parser';

const { Cookie } = createRequire(import.meta.url)('postman-collection');
for (const line of ['session=YWI=; Path=/', 'choices=theme=dark&lang=fr; Path=/', 'lang=fr; Path=/']) {
  console.log(`${line}: postman-collection ${new Cookie(line).value}, set-cookie-parser ${parseSetCookie(line)[0].value}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
session=YWI=; Path=/: postman-collection YWI, set-cookie-parser YWI=
choices=theme=dark&lang=fr; Path=/: postman-collection theme, set-cookie-parser theme=dark&lang=fr
lang=fr; Path=/: postman-collection fr, set-cookie-parser fr
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
