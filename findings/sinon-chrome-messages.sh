#!/usr/bin/env bash
# sinon-chrome's i18n leaves $1 in a message, and has "undefined" for one that is missing
#
# Package:  sinon-chrome 3.0.1
# Expected: the first substitution in place of $1, and an empty string for what is missing. Chrome's documentation of
#           i18n, "Message format": $1 to $9 may stand in a message itself, $$ is a dollar sign, and capitals make no
#           difference in names; getMessage returns '' where there is no message.
# Happens:  only placeholders with names are filled in; a name in other letters becomes the word undefined, and so does
#           a missing message: a test for an empty one never sees it.
# Seen:     named: "3 cookies"
#           capitals: "undefined cookies"
#           direct: "$1 cookies"
#           dollars: "5 $$"
#           missing: "undefined"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts sinon-chrome@3.0.1 >/dev/null

cat >try.cjs <<'END'
const chrome = require('sinon-chrome/extensions');
const { I18nPlugin } = require('sinon-chrome/plugins');

const placeholders = { count: { content: '$1' } };
const messages = {
  named: { message: '$count$ cookies', placeholders },
  capitals: { message: '$COUNT$ cookies', placeholders },
  direct: { message: '$1 cookies' },
  dollars: { message: '5 $$' },
};
chrome.registerPlugin(new I18nPlugin(messages));
for (const name of ['named', 'capitals', 'direct', 'dollars', 'missing'])
  console.log(`${name}: ${JSON.stringify(chrome.i18n.getMessage(name, ['3']))}`);
END
seen=$(node --no-warnings try.cjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
named: "3 cookies"
capitals: "undefined cookies"
direct: "$1 cookies"
dollars: "5 $$"
missing: "undefined"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
