#!/usr/bin/env bash
# In happy-dom a cookie without Path is kept for the whole site
#
# Packages: happy-dom 21.0.4, jsdom 27.4.0
# Expected: only the page's folder has it. RFC 6265, 5.1.4: the default path is the address's, up to its last
#           slash.
# Happens:  happy-dom shows it on a page of another folder. jsdom does not.
# Seen:     happy-dom: a=1
#           jsdom: none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const folder = 'https://portal.example/explore/dataset/page';
const other = 'https://portal.example/pages/contact';
const window = new Window({ url: folder });
window.document.cookie = 'a=1';
window.happyDOM.setURL(other);
console.log(`happy-dom: ${window.document.cookie || 'none'}`);
const dom = new JSDOM('', { url: folder });
dom.window.document.cookie = 'a=1';
dom.reconfigure({ url: other });
console.log(`jsdom: ${dom.window.document.cookie || 'none'}`);
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
happy-dom: a=1
jsdom: none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
