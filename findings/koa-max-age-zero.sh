#!/usr/bin/env bash
# In koa a cookie with maxAge 0 stays for the session, and a value 0 deletes it
#
# Packages: koa 3.3.0, cookies 0.9.2
# Expected: maxAge 0 ends the cookie, as Express, whose option has the same name, writes it; the value 0 is written as
#           0.
# Happens:  both are taken for not given. maxAge -1 ends it.
# Seen:     maxAge 0: consent=1; path=/; httponly
#           maxAge -1: consent=1; path=/; past; httponly
#           value 1: consent=1; path=/; httponly
#           value 0: consent=; path=/; past; httponly
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts koa@3.3.0 cookies@0.9.2 >/dev/null

cat >try.mjs <<'END'
import Koa from 'koa';

const set = async (value, options) => {
  const koa = new Koa();
  koa.use((context) => {
    context.cookies.set('consent', value, options);
    context.body = '';
  });
  const server = koa.listen(0);
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  server.close();
  return answer.headers.getSetCookie()[0].replace(/expires=.* GMT/, (date) => (Date.parse(date.slice(8)) > Date.now() ? 'to come' : 'past'));
};
console.log('maxAge 0:', await set('1', { maxAge: 0 }));
console.log('maxAge -1:', await set('1', { maxAge: -1 }));
console.log('value 1:', await set(1));
console.log('value 0:', await set(0));
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
maxAge 0: consent=1; path=/; httponly
maxAge -1: consent=1; path=/; past; httponly
value 1: consent=1; path=/; httponly
value 0: consent=; path=/; past; httponly
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
