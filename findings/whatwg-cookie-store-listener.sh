#!/usr/bin/env bash
# @whatwg-node/cookie-store calls onchange, and none that is added with addEventListener
#
# Package:  @whatwg-node/cookie-store 0.2.3
# Expected: both, and a deletion among the deleted. HTML, "event handler IDL attributes": onchange is one listener more
#           for the event; Cookie Store API, "process cookie changes": a cookie that was removed stands in deleted.
# Happens:  the class is an EventTarget and takes listeners, but no event is dispatched to it: the one function onchange
#           is called directly. A deletion is told as a change.
# Seen:     onchange: changed lang, deleted none
#           onchange: changed theme, deleted none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @whatwg-node/cookie-store@0.2.3 >/dev/null

cat >try.mjs <<'END'
import { CookieStore } from '@whatwg-node/cookie-store';

const cookieStore = new CookieStore('theme=dark');
const tell = (by) => ({ changed, deleted }) => {
  const names = (cookies) => cookies.map(({ name }) => name).join(', ') || 'none';
  console.log(`${by}: changed ${names(changed)}, deleted ${names(deleted)}`);
};
cookieStore.addEventListener('change', tell('addEventListener'));
cookieStore.onchange = tell('onchange');
await cookieStore.set('lang', 'fr');
await cookieStore.delete('theme');
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
onchange: changed lang, deleted none
onchange: changed theme, deleted none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
