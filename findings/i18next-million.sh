#!/usr/bin/env bash
# For a million i18next shows the key in French, Spanish, Italian, Portuguese and Catalan
#
# Package:  i18next 26.7.2
# Expected: "1000000 octets" and so on, of the form other. Unicode, TR 35, plural rules: other is the form for all
#           that has none of its own.
# Happens:  for a round million the rules of these languages name the form many. Where it is missing, the form other
#           is not tried: the key is shown, or another language where there is one to fall back to.
# Seen:     en [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
#           de [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
#           nl [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
#           fr [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
#           es [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
#           it [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
#           pt [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
#           ca [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts i18next@26.7.2 >/dev/null

cat >try.mjs <<'END'
import i18next from 'i18next';

const texts = { size_one: '{{count}} byte', size_other: '{{count}} bytes' };
for (const lng of ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'ca']) {
  const i18n = i18next.createInstance();
  await i18n.init({ lng, resources: { [lng]: { translation: texts } }, showSupportNotice: false });
  console.log(lng, [1, 2, 999_999, 1_000_000].map((count) => i18n.t('size', { count })));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
en [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
de [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
nl [ '1 byte', '2 bytes', '999999 bytes', '1000000 bytes' ]
fr [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
es [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
it [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
pt [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
ca [ '1 byte', '2 bytes', '999999 bytes', 'size' ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
