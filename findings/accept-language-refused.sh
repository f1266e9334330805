#!/usr/bin/env bash
# Readers of Accept-Language choose the language that the visitor refuses by q=0
#
# Packages: accept-language-parser 1.5.0, accept-language 3.0.20, negotiator 1.1.0
# Expected: English or no language, and never French. RFC 9110, 12.4.2: what has a weight of 0 is not acceptable.
#           negotiator does so.
# Happens:  the weight of 0 is the last choice instead of none, and wins as soon as no other language that is named is on
#           offer; a star, which means all others, does not help.
# Seen:     fr;q=0, en;q=0.1 (en,fr): parser en, accept-language en, negotiator en
#           fr;q=0, * (en,fr): parser fr, accept-language fr, negotiator en
#           de, fr;q=0 (en,fr): parser fr, accept-language fr, negotiator undefined
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts accept-language-parser@1.5.0 accept-language@3.0.20 negotiator@1.1.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';

const require = createRequire(import.meta.url);
const module = require('accept-language');
const other = module.default ?? module;

for (const [header, offered] of [['fr;q=0, en;q=0.1', ['en', 'fr']], ['fr;q=0, *', ['en', 'fr']], ['de, fr;q=0', ['en', 'fr']]]) {
  other.languages(offered);
  const negotiated = new Negotiator({ headers: { 'accept-language': header } }).language(offered);
  console.log(`${header} (${offered}): parser ${parser.pick(offered, header)}, accept-language ${other.get(header)}, negotiator ${negotiated}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
fr;q=0, en;q=0.1 (en,fr): parser en, accept-language en, negotiator en
fr;q=0, * (en,fr): parser fr, accept-language fr, negotiator en
de, fr;q=0 (en,fr): parser fr, accept-language fr, negotiator undefined
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
