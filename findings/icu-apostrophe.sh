#!/usr/bin/env bash
# Two libraries for ICU messages do not agree on a French elision before a name
#
# Packages: intl-messageformat 12.1.5, @messageformat/core 3.4.1
# Expected: "l'éditeur de PORTAIL" and so on, from both: they read the same format, and this apostrophe is one of the
#           text.
# Happens:  ICU's own rule has an apostrophe right before a brace quote it: intl-messageformat shows the name of the
#           variable, and swallows the apostrophe; @messageformat/core fills it in. Doubled, the apostrophe is one in
#           both.
# Seen:     les cookies d'{site}
#             intl-messageformat: les cookies d{site}
#             @messageformat/core: les cookies d'example
#           les cookies d''{site}
#             intl-messageformat: les cookies d'example
#             @messageformat/core: les cookies d'example
#           l'accord pour {site}
#             intl-messageformat: l'accord pour example
#             @messageformat/core: l'accord pour example
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts intl-messageformat@12.1.5 @messageformat/core@3.4.1 >/dev/null

cat >try.mjs <<'END'
import MessageFormat from '@messageformat/core';
import { IntlMessageFormat } from 'intl-messageformat';

for (const text of ["les cookies d'{site}", "les cookies d''{site}", "l'accord pour {site}"]) {
  console.log(text);
  console.log('  intl-messageformat:', new IntlMessageFormat(text, 'fr').format({ site: 'example' }));
  console.log('  @messageformat/core:', new MessageFormat('fr').compile(text)({ site: 'example' }));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
les cookies d'{site}
  intl-messageformat: les cookies d{site}
  @messageformat/core: les cookies d'example
les cookies d''{site}
  intl-messageformat: les cookies d'example
  @messageformat/core: les cookies d'example
l'accord pour {site}
  intl-messageformat: l'accord pour example
  @messageformat/core: l'accord pour example
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
